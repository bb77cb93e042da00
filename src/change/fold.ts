import { isLoose } from './step-check.js';
import { sameJson, type SetStep, type Step } from './step.js';

/**
 * Two runs of steps as one, in which a field that was set again and again is set once.
 * Typing a name or dragging somebody across the map then stays a handful of steps.
 */
export function foldSteps(earlier: readonly Step[], later: readonly Step[]): Step[] {
  const folded = [...earlier];
  for (const step of later) {
    const index = step.type === 'set' && isLoose(step) ? lastSetOf(folded, step) : -1;
    if (index < 0) { folded.push(step); continue; }
    const { after: _replaced, ...before } = folded[index] as SetStep;
    const { after } = step as SetStep;
    if (sameJson(before.before, after)) folded.splice(index, 1);
    else folded[index] = { ...before, ...(after === undefined ? {} : { after }) };
  }
  return folded;
}

/** Where the same field was last set, provided that nothing after it could notice. */
function lastSetOf(steps: readonly Step[], step: SetStep): number {
  const path = [...step.of, step.field];
  for (let index = steps.length - 1; index >= 0; index -= 1) {
    const earlier = steps[index]!;
    if (earlier.type !== 'set') return -1;
    const other = [...earlier.of, earlier.field];
    const shared = Math.min(path.length, other.length);
    if (path.slice(0, shared).some((key, at) => key !== other[at])) continue;
    return path.length === other.length ? index : -1;
  }
  return -1;
}
