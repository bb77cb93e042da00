import type { NetworkDocument } from '../model/document.js';

/**
 * Where something is in a document: keys of objects, and ids of records in lists.
 * `['versions', 'v1', 'alters', 'ali']` is the alter `ali` of version `v1`.
 */
export type Address = readonly string[];

/** A record in a list of the document. */
export interface Identified { id: string; [extra: string]: unknown }

/** Puts a record into a list. */
export interface InsertStep { type: 'insert'; list: Address; index: number; record: Identified }
/** Takes a record out of a list. */
export interface RemoveStep { type: 'remove'; list: Address; index: number; record: Identified }
/** Changes one field of an object; an absent `before` or `after` means the field is absent. */
export interface SetStep { type: 'set'; of: Address; field: string; before?: unknown; after?: unknown }

/** The smallest change of a document. Plain JSON, so that a list of them can be sent, stored and undone. */
export type Step = InsertStep | RemoveStep | SetStep;

/** A step either gives the next document or says why it does not fit this one. */
export type StepResult = { ok: true; document: NetworkDocument } | { ok: false; reason: string };

/** The step that takes this one back. */
export function invertStep(step: Step): Step {
  switch (step.type) {
    case 'insert': return { ...step, type: 'remove' };
    case 'remove': return { ...step, type: 'insert' };
    case 'set': {
      const { before, after, ...rest } = step;
      return { ...rest, ...(after === undefined ? {} : { before: after }), ...(before === undefined ? {} : { after: before }) };
    }
  }
}

/** The document after this step. Never changes the document it is given. */
export function applyStep(document: NetworkDocument, step: Step): StepResult {
  // Steps may come from storage or from another program.
  if (!isStep(step)) return { ok: false, reason: 'this is not a step' };
  try {
    const next = step.type === 'set'
      ? update(document, step.of, (target) => setField(target, step))
      : update(document, step.list, (target) => (step.type === 'insert' ? insert(target, step) : remove(target, step)));
    return { ok: true, document: next as NetworkDocument };
  } catch (error) {
    if (error instanceof Misfit) return { ok: false, reason: error.message };
    throw error;
  }
}

/** What stands at an address, or undefined. */
export function valueAt(document: NetworkDocument, address: Address): unknown {
  let value: unknown = document;
  for (const key of address) value = child(value, key);
  return value;
}

/** Deep equality of JSON values. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length
    && keys.every((key) => Object.hasOwn(b, key) && sameJson((a as Fields)[key], (b as Fields)[key]));
}

function isStep(step: unknown): step is Step {
  if (typeof step !== 'object' || step === null) return false;
  const { type, of, field, list, index, record } = step as Fields;
  if (type === 'set') return isAddress(of) && typeof field === 'string';
  return (type === 'insert' || type === 'remove') && isAddress(list) && Number.isInteger(index)
    && typeof record === 'object' && record !== null && typeof (record as Identified).id === 'string';
}

function isAddress(address: unknown): address is Address {
  return Array.isArray(address) && address.every((key) => typeof key === 'string');
}

type Fields = Record<string, unknown>;
class Misfit extends Error {}

function child(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value.find((record) => (record as Identified | null)?.id === key);
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Fields)[key] : undefined;
}

function update(value: unknown, address: Address, change: (target: unknown) => unknown): unknown {
  if (address.length === 0) return change(value);
  const [key, ...rest] = address as [string, ...string[]];
  const before = child(value, key);
  if (before === undefined) throw new Misfit(`nothing at ${address.join('/')}`);
  const after = update(before, rest, change);
  if (Array.isArray(value)) return value.map((record) => (record === before ? after : record));
  return withField(value as Fields, key, after);
}

/** A copy with one field set; a computed key in a literal makes an own field even of `__proto__`. */
function withField(target: Fields, field: string, value: unknown): Fields {
  if (!Object.hasOwn(target, field) || field === '__proto__') {
    return { ...target, [field]: value };
  }
  const copy: Fields = { ...target };
  copy[field] = value;
  return copy;
}

function setField(target: unknown, step: SetStep): unknown {
  if (typeof target !== 'object' || target === null || Array.isArray(target)) throw new Misfit(`no object at ${step.of.join('/')}`);
  const fields = target as Fields;
  const now = Object.hasOwn(fields, step.field) ? fields[step.field] : undefined;
  if (!sameJson(now, step.before)) throw new Misfit(`${step.field} changed meanwhile`);
  if (step.after !== undefined) return withField(fields, step.field, step.after);
  const { [step.field]: _gone, ...rest } = fields;
  return rest;
}

function insert(target: unknown, step: InsertStep): unknown {
  if (!Array.isArray(target)) throw new Misfit(`no list at ${step.list.join('/')}`);
  if (target.some((record: Identified | null) => record?.id === step.record.id)) throw new Misfit(`id ${step.record.id} is taken`);
  if (!(step.index >= 0 && step.index <= target.length)) throw new Misfit(`index ${step.index} is outside the list`);
  return [...target.slice(0, step.index), step.record, ...target.slice(step.index)];
}

function remove(target: unknown, step: RemoveStep): unknown {
  if (!Array.isArray(target)) throw new Misfit(`no list at ${step.list.join('/')}`);
  const found = target[step.index] as Identified | undefined;
  if (!found || !sameJson(found, step.record)) throw new Misfit(`${step.record.id} changed meanwhile or is gone`);
  return target.filter((_, index) => index !== step.index);
}
