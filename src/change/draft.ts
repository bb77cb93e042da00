import type { NetworkDocument } from '../model/document.js';
import { NetworkMapError } from '../model/errors.js';
import { insertRecord, removeRecord, setField } from './build.js';
import { type Address, applyStep, type Identified, sameJson, type Step } from './step.js';

/** Collects the steps of one act; each sees the document as the steps before it left it. */
export interface Draft {
  /** The document with all steps so far. */
  readonly document: NetworkDocument;
  readonly steps: Step[];
  /** Sets a field, `undefined` takes it away. Setting what already stands there adds no step. */
  set(of: Address, field: string, value: unknown): void;
  /** Sets several fields of one object. */
  setAll(of: Address, fields: Readonly<Record<string, unknown>>): void;
  insert(list: Address, record: Identified, index?: number): void;
  remove(list: Address, id: string): void;
  /** Adds steps made elsewhere. */
  add(...steps: readonly Step[]): void;
}

/**
 * Starts a list of steps on a document. Invariants are not checked here but by `applyTransaction`,
 * which checks after every step: take ties out before the alter they end at.
 */
export function draftSteps(document: NetworkDocument): Draft {
  let now = document;
  const steps: Step[] = [];
  const add = (step: Step): void => {
    const result = applyStep(now, step);
    if (!result.ok) throw new NetworkMapError('refused', `A step does not fit the document: ${result.reason}.`);
    now = result.document;
    steps.push(step);
  };
  const set = (of: Address, field: string, value: unknown): void => {
    const step = setField(now, of, field, value);
    if (!sameJson(step.before, step.after)) add(step);
  };
  return {
    get document() { return now; },
    steps,
    set,
    setAll: (of, fields) => { for (const [field, value] of Object.entries(fields)) set(of, field, value); },
    insert: (list, record, index) => add(insertRecord(now, list, record, index)),
    remove: (list, id) => add(removeRecord(now, list, id)),
    add: (...more) => { for (const step of more) add(step); },
  };
}
