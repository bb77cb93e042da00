import type { Schema } from './schema-kit.js';

/** Names of the fields that a schema knows, in canonical order; none for lists, maps and unknown values. */
export function knownFields(schema: Schema | undefined): readonly string[] {
  return Object.keys(schema?.entries ?? {});
}

/** The schema of a field, list item or map entry; undefined where anything goes. */
export function schemaWithin(schema: Schema | undefined, key: string): Schema | undefined {
  if (schema?.entries) return Object.hasOwn(schema.entries, key) ? schema.entries[key] : undefined;
  return schema?.item;
}

/** Whether a field may be left out. */
export function isOptional(schema: Schema | undefined): boolean {
  return schema?.optional ?? schema === undefined;
}

/** The most items that a list may hold. */
export function mostItems(schema: Schema | undefined): number {
  return schema?.most ?? Number.POSITIVE_INFINITY;
}

/** A map has keys of its own; they are checked like ids. */
export function mapKeySchema(schema: Schema | undefined): Schema | undefined {
  return schema?.key;
}
