import { draftSteps } from '../../change/draft.js';
import type { Answer } from '../../model/document.js';
import { LIMITS } from '../../model/limits.js';
import { checkTextLists, checkTexts } from '../check-texts.js';
import type { Command } from '../command.js';
import { done } from '../done.js';
import { refuse } from '../refuse.js';

/** What is said to a question; null takes it back. */
export interface AnswerFacts {
  text?: string | null;
  people?: readonly string[] | null;
  ticked?: readonly string[] | null;
  skipped?: boolean;
}

/** Which question, in the words in which it was asked, and whose answer it is. */
export type Asked = Pick<Answer, 'question' | 'asked' | 'by' | 'worker'>;

/** Keeps what was said to a question of the moment on screen; what nothing is left of goes. */
export function setAnswer(asked: Asked, facts: AnswerFacts): Command {
  return ({ document, version }) => {
    const unread = checkTexts(asked, ['question', 'asked', 'by']) ?? checkTexts(facts, ['text']) ?? checkTextLists(facts, ['people', 'ticked']);
    if (unread) return unread;
    const { text, people, ticked, skipped } = facts;
    if (text != null && text.length > LIMITS.text) return refuse('too-long', { value: String(LIMITS.text) });
    const answers = version.answers ?? [];
    const at = answers.findIndex(({ question, by }) => question === asked.question && by === asked.by);
    const { text: saidText, people: saidPeople, ticked: saidTicked, skipped: _was, ...kept }: Answer = answers[at] ?? asked;
    const words = text === undefined ? saidText : text?.trim();
    const who = people === undefined ? saidPeople : [...new Set(people ?? [])];
    const through = ticked === undefined ? saidTicked : [...new Set(ticked ?? [])];
    const answer: Answer = {
      ...kept, ...asked, ...(words ? { text: words } : {}), ...(who?.length ? { people: who } : {}), ...(through?.length ? { ticked: through } : {}), ...(skipped ? { skipped } : {}),
    };
    const isSaid = Boolean(answer.text ?? answer.people ?? answer.ticked ?? answer.skipped);
    const rest = answers.filter((_, index) => index !== at);
    const next = !isSaid ? rest : at < 0 ? [...answers, answer] : answers.map((each, index) => (index === at ? answer : each));
    const draft = draftSteps(document);
    draft.set(['versions', version.id], 'answers', next.length ? next : undefined);
    return done(draft, skipped ? 'question-skipped' : 'answer-changed', [], asked.asked ? { name: asked.asked } : {});
  };
}
