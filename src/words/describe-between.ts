import { isBetween } from '../model/date-order.js';
import type { NetworkDocument, Version } from '../model/document.js';
import { decisionLine } from './decision-line.js';
import type { Messages } from './messages.js';
import { nameAtAnyMoment } from './name-at-any-moment.js';
import { planWordsFor } from './plan-words-for.js';
import type { SaidBlock } from './said-block.js';
import { stepLine } from './step-line.js';

/** What of the plan belongs to the time between two moments: what was decided about help, and the actions that were to be done by then with what came of them. Nothing where there is none. */
export function describeBetween(document: NetworkDocument, before: Version, after: Version, messages: Messages): SaidBlock[] {
  const { decisions, actions } = document.plan;
  const words = planWordsFor(messages.lang);
  const name = nameAtAnyMoment(document, after, messages);
  const byDate = <T>(list: readonly T[], date: (each: T) => string | undefined): T[] =>
    list.filter((each) => isBetween(date(each), before, after)).sort((a, b) => (date(a)! < date(b)! ? -1 : 1));
  return [
    { title: words.decisions, lines: byDate(decisions, ({ date }) => date).map((decision) => decisionLine(decision, name, messages, words)) },
    { title: words.dueBetween, lines: byDate(actions, ({ due }) => due).map((action) => stepLine(action, name, messages, words)) },
  ].filter(({ lines }) => lines.length);
}
