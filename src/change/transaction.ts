import type { NetworkDocument } from '../model/document.js';
import type { Problem } from '../model/errors.js';
import type { Violation } from '../model/violation.js';
import { violationsAfter } from './step-check.js';
import { stepProblem } from './step-shape.js';
import { applyStep, invertStep, type Step } from './step.js';

/** A transaction either gives the next document or says which step failed and why; there is no half of it. */
export type TransactionResult =
  | { ok: true; document: NetworkDocument }
  | { ok: false; index: number; reason: string; violation?: Violation; problem?: Problem };

/**
 * The document after all these steps, or none of them.
 * The document has the shape of its schema and keeps the invariants after every single step,
 * provided that it did before the first: what can be made can be saved and opened again.
 */
export function applyTransaction(document: NetworkDocument, steps: readonly Step[]): TransactionResult {
  let now = document;
  for (let index = 0; index < steps.length; index += 1) {
    const step = steps[index]!;
    const result = applyStep(now, step);
    if (!result.ok) return { ok: false, index, reason: result.reason };
    const problem = stepProblem(result.document, step);
    if (problem) return { ok: false, index, reason: `${problem.message} (${problem.place})`, problem };
    const violation = violationsAfter(result.document, step)[0];
    if (violation) {
      return { ok: false, index, reason: `${violation.code} at ${violation.place} (${violation.about})`, violation };
    }
    now = result.document;
  }
  return { ok: true, document: now };
}

/** The steps that take these back: each inverted, last one first. */
export function invertTransaction(steps: readonly Step[]): Step[] {
  return steps.map(invertStep).reverse();
}
