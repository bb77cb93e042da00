import type { NetworkDocument } from '../model/document.js';
import type { Problem } from '../model/errors.js';
import { fieldProblem, recordProblem } from '../model/part-shape.js';
import { type Step, valueAt } from './step.js';

/** Why what a step brought does not have the shape that its place needs; `document` is the one after the step. */
export function stepProblem(document: NetworkDocument, step: Step): Problem | undefined {
  switch (step.type) {
    case 'set': return fieldProblem([...step.of, step.field], step.after);
    case 'insert': return recordProblem(step.list, step.record, (valueAt(document, step.list) as unknown[]).length);
    case 'remove': return undefined;
  }
}
