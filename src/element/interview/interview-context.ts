import type { AnswerFacts } from '../../editor/commands/set-answer.js';
import type { Wording, WholeQuestion } from '../../model/way.js';
import type { InterviewWords } from '../../words/interview-words.js';
import type { PlanContext } from '../plan/plan-context.js';
import type { ViewContext } from '../view-context.js';
import type { LinePart, NamesField } from './names-field.js';

/** Questions that come later in a talk. */
export type MorePart = typeof import('./more-questions.js');

/** What a question's view works with: the common context, the interview's words, and the question itself. */
export interface AskingContext extends ViewContext {
  readonly say: InterviewWords;
  readonly question: WholeQuestion;
  /** The words of a way of working in the language of the element. */
  worded(wording: Wording): string;
  /** Keeps what was said to this question, by somebody else than the resident if they are named. */
  keep(facts: AnswerFacts, by?: string): void;
  /** Things to think of, to be shown where they fit. */
  readonly prompts: unknown;
  /** What was filled in of this question and is no edit yet. */
  readonly draft: Map<string, unknown>;
  /** What was chosen to go on with, over all questions of a talk: the goal that ideas and steps go with. */
  readonly chosen: { goal?: string };
  readonly names: NamesField;
  /** The questions that come later in a talk, when they have been fetched. */
  readonly more: MorePart | undefined;
  /** What reads typed lines, when it has come. */
  readonly line: LinePart | undefined;
}

/** The same, with the words of the plan. */
export type PlanAsking = AskingContext & PlanContext;
