import type { NetworkDocument } from '../model/document.js';
import { NetworkMapError } from '../model/errors.js';
import { type Address, type Identified, type InsertStep, type RemoveStep, type SetStep, valueAt } from './step.js';

/** A step that sets one field of the object at an address; `undefined` takes the field away. */
export function setField(document: NetworkDocument, of: Address, field: string, value: unknown): SetStep {
  const target = valueAt(document, of);
  if (typeof target !== 'object' || target === null || Array.isArray(target)) throw missing('object', of);
  const before = Object.hasOwn(target, field) ? (target as Record<string, unknown>)[field] : undefined;
  const after = asJson(value);
  return {
    type: 'set', of, field,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}

/** A step that puts a record into a list, at the end unless an index is given. */
export function insertRecord(document: NetworkDocument, list: Address, record: Identified, index?: number): InsertStep {
  return { type: 'insert', list, index: index ?? listAt(document, list).length, record: asJson(record) as Identified };
}

/** A step that takes a record out of a list. */
export function removeRecord(document: NetworkDocument, list: Address, id: string): RemoveStep {
  const records = listAt(document, list);
  const index = records.findIndex((record) => record.id === id);
  if (index < 0) throw missing(`record ${id}`, list);
  return { type: 'remove', list, index, record: records[index]! };
}

function listAt(document: NetworkDocument, list: Address): readonly Identified[] {
  const found = valueAt(document, list);
  if (!Array.isArray(found)) throw missing('list', list);
  return found as Identified[];
}

function missing(what: string, address: Address): NetworkMapError {
  return new NetworkMapError('refused', `There is no ${what} at ${address.join('/') || 'the top of the document'}.`, address.join('/'));
}

/**
 * The value without fields that are undefined: JSON has none, so a step that held them
 * would no longer fit its own document after a trip through text. Shares what needs no change.
 */
function asJson(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map(asJson);
    return items.every((item, index) => item === value[index]) ? value : items;
  }
  const entries = Object.entries(value);
  const kept = entries.filter(([, field]) => field !== undefined).map(([key, field]) => [key, asJson(field)] as const);
  const same = kept.length === entries.length && kept.every(([key, field]) => field === (value as Record<string, unknown>)[key]);
  return same ? value : Object.fromEntries(kept);
}
