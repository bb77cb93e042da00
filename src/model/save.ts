import type { NetworkDocument } from './document.js';
import type { Schema } from './schema-kit.js';
import { documentSchema } from './schema.js';
import { knownFields, schemaWithin } from './schema-walk.js';

/**
 * The canonical text of a document: two documents that say the same give the same bytes, whatever was done to get there.
 * Known fields come in the order of the schema, then unknown ones by name; lists keep their order.
 * A document of a newer format must not be saved from its view: keep the `original` that `openDocument` gave.
 */
export function saveDocument(document: NetworkDocument, options: { indent?: number } = {}): string {
  return `${JSON.stringify(canonical(document, documentSchema), null, options.indent ?? 2)}\n`;
}

function canonical(value: unknown, schema: Schema | undefined): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => canonical(item, schemaWithin(schema, '')));
  const known = knownFields(schema);
  const own = Object.keys(value);
  const rest = known.length ? own.filter((key) => !known.includes(key)) : own;
  const keys = [...known.filter((key) => Object.hasOwn(value, key)), ...rest.sort(byCodeUnit)];
  // From entries, so that a field named __proto__ is a field like any other.
  return Object.fromEntries(keys.map((key) => [key, canonical((value as Record<string, unknown>)[key], schemaWithin(schema, key))]));
}

/** Not the user's collation: the same order on every device. */
function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : 1;
}
