import type { NetworkDocument } from '../model/document.js';
import { fitSteps } from './fit.js';
import { foldSteps } from './fold.js';
import type { Step } from './step.js';
import { applyTransaction, invertTransaction, type TransactionResult } from './transaction.js';

/** What an act amounts to, for the undo menu and announcements: a message key and what to fill in. */
export interface DeedLabel { deed: string; ids: string[]; about?: Record<string, string> }

/** Where the user was: what was selected, what had the focus, which version was open. */
export interface Standpoint { selection: readonly string[]; focus?: string; version?: string }

/** One act as a person thinks of it: what undo takes back in one go. */
export interface HistoryGroup extends DeedLabel {
  /** The steps that were taken, in the order in which they were taken. */
  steps: readonly Step[];
  before: Standpoint;
  after: Standpoint;
  /** Name under which later acts may join this one, and when the last of them did, in milliseconds. */
  merge?: string;
  at: number;
}

/** What can be undone and redone, latest last. Plain immutable JSON. */
export interface History { readonly done: readonly HistoryGroup[]; readonly undone: readonly HistoryGroup[] }

/** A history in which nothing has happened yet. */
export const emptyHistory: History = Object.freeze({ done: Object.freeze([]) as readonly HistoryGroup[], undone: Object.freeze([]) as readonly HistoryGroup[] });

/** The most groups kept; the oldest are forgotten. */
export const MOST_GROUPS = 2000;

/** Acts with the same merge name join when they follow each other within this time. */
const MERGE_WITHIN_MS = 1000;

/** How a transaction enters the history. */
export interface PushOptions {
  /** False for what the user did not do: another person's changes, a layout. They are never undone. */
  addToHistory?: boolean;
  /** Becomes part of the last group whatever its name and time: the layout that follows from an act. */
  join?: boolean;
}

/** The history after one more transaction. Whatever was undone can no longer be redone. */
export function pushHistory(history: History, group: HistoryGroup, options: PushOptions = {}): History {
  if (options.addToHistory === false || group.steps.length === 0) return history;
  const last = history.done.at(-1);
  if (last && (options.join || canMerge(history, last, group))) {
    const steps = foldSteps(last.steps, group.steps);
    const joined = options.join ? { ...last, steps } : { ...group, steps, before: last.before };
    const rest = history.done.slice(0, -1);
    // An act that came back to where it began leaves nothing to undo.
    return { done: steps.length ? [...rest, joined] : rest, undone: options.join ? history.undone : [] };
  }
  if (options.join) return history;
  return { done: [...history.done.slice(-(MOST_GROUPS - 1)), group], undone: [] };
}

/** The outcome of an undo or redo. `group` is what was taken back or done again, `steps` are those applied to the document. */
export type HistoryMove =
  | { ok: true; document: NetworkDocument; history: History; group: HistoryGroup; steps: readonly Step[] }
  /** Nothing is left, or others changed so much that this group no longer fits; then `history` is without it. */
  | { ok: false; reason: 'nothing' | 'changed'; history: History };

/** Takes the last act back. Where somebody else changed the same field since, theirs stays. */
export function undoHistory(history: History, document: NetworkDocument): HistoryMove {
  const group = history.done.at(-1);
  if (!group) return { ok: false, reason: 'nothing', history };
  const done = history.done.slice(0, -1);
  const { steps, result } = applyFitting(document, invertTransaction(group.steps));
  if (!result.ok || steps.length === 0) return { ok: false, reason: 'changed', history: { done, undone: history.undone } };
  const { merge: _closed, ...taken } = group;
  const undone = [...history.undone, { ...taken, steps: invertTransaction(steps) }];
  return { ok: true, document: result.document, history: { done: closeLast(done), undone }, group, steps };
}

/** Does the last undone act again. */
export function redoHistory(history: History, document: NetworkDocument): HistoryMove {
  const group = history.undone.at(-1);
  if (!group) return { ok: false, reason: 'nothing', history };
  const undone = history.undone.slice(0, -1);
  const { steps, result } = applyFitting(document, group.steps);
  if (!result.ok || steps.length === 0) return { ok: false, reason: 'changed', history: { done: history.done, undone } };
  return { ok: true, document: result.document, history: { done: [...history.done, { ...group, steps }], undone }, group, steps };
}

/** Applies old steps as they are, or what of them still fits if others changed the document since. */
function applyFitting(document: NetworkDocument, steps: readonly Step[]): { steps: readonly Step[]; result: TransactionResult } {
  const result = applyTransaction(document, steps);
  if (result.ok) return { steps, result };
  const fitting = fitSteps(document, steps);
  return { steps: fitting, result: applyTransaction(document, fitting) };
}

function canMerge(history: History, last: HistoryGroup, next: HistoryGroup): boolean {
  const since = next.at - last.at;
  return next.merge !== undefined && last.merge === next.merge && history.undone.length === 0
    // A clock that was set back never merges.
    && since >= 0 && since <= MERGE_WITHIN_MS;
}

/** After an undo the act before it is finished: what comes next is a new act. */
function closeLast(done: readonly HistoryGroup[]): readonly HistoryGroup[] {
  const last = done.at(-1);
  if (last?.merge === undefined) return done;
  const { merge: _closed, ...rest } = last;
  return [...done.slice(0, -1), rest];
}
