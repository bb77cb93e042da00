import { draftSteps } from '../change/draft.js';
import type { Step } from '../change/step.js';
import type { NetworkDocument, Plan } from '../model/document.js';

const NO_PLAN: Plan = { goals: [], actions: [], decisions: [] };

/**
 * The steps that turn one sound document into another, as undoable as any edit.
 * Every document in between is sound too: the plan lets go of people before they leave,
 * and the version on screen stays until the next one is there.
 */
export function replaceSteps(from: NetworkDocument, to: NetworkDocument): Step[] {
  const draft = draftSteps(from);
  draft.set([], 'plan', NO_PLAN);
  const open = from.versions.filter((version) => version.id === from.current && !to.versions.some(({ id }) => id === version.id));
  draft.set([], 'versions', [...to.versions, ...open]);
  draft.set([], 'current', to.current);
  draft.set([], 'versions', to.versions);
  for (const field of new Set([...Object.keys(from), ...Object.keys(to)])) draft.set([], field, to[field]);
  return draft.steps;
}
