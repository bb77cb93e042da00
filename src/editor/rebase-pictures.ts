import type { History, HistoryGroup } from '../change/history.js';
import { applyStep, valueAt, type SetStep, type Step } from '../change/step.js';
import { invertTransaction } from '../change/transaction.js';
import type { NetworkDocument } from '../model/document.js';
import { isPictureStep } from './picture-steps.js';

/** A history whose last act can be undone on this document, whatever a layout did to the stored pictures since. */
export function rebaseUndo(history: History, document: NetworkDocument): History {
  const done = withLast(history.done, (group) => invertTransaction(rebase(document, invertTransaction(group.steps))));
  return { ...history, done };
}

/** A history whose next act can be redone on this document, whatever a layout did to the stored pictures since. */
export function rebaseRedo(history: History, document: NetworkDocument): History {
  return { ...history, undone: withLast(history.undone, (group) => rebase(document, group.steps)) };
}

function withLast(groups: readonly HistoryGroup[], change: (group: HistoryGroup) => Step[]): readonly HistoryGroup[] {
  const last = groups.at(-1);
  return last ? [...groups.slice(0, -1), { ...last, steps: change(last) }] : groups;
}

/** Places are a picture, not data: when time is turned they take the recorded value, and nobody's edit is lost by it. */
function rebase(document: NetworkDocument, steps: readonly Step[]): Step[] {
  const rebased: Step[] = [];
  let now = document;
  for (const step of steps) {
    const fitted = step.type === 'set' && isPictureStep(step) ? withBefore(step, fieldAt(now, step.of, step.field)) : step;
    const result = applyStep(now, fitted);
    if (result.ok) now = result.document;
    else if (isPictureStep(fitted)) continue;
    rebased.push(fitted);
  }
  return rebased;
}

function withBefore({ before: _recorded, ...step }: SetStep, before: unknown): SetStep {
  return { ...step, ...(before === undefined ? {} : { before }) };
}

function fieldAt(document: NetworkDocument, of: readonly string[], field: string): unknown {
  const target = valueAt(document, of);
  return typeof target === 'object' && target !== null && Object.hasOwn(target, field) ? (target as Record<string, unknown>)[field] : undefined;
}
