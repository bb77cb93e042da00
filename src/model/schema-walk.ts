import type * as v from 'valibot';

/** The parts of a valibot schema that a walk along a document needs. */
interface SchemaNode {
  type: string;
  wrapped?: v.GenericSchema;
  entries?: Readonly<Record<string, v.GenericSchema>>;
  item?: v.GenericSchema;
  value?: v.GenericSchema;
  pipe?: readonly { type: string; requirement?: unknown }[];
}

/** Names of the fields that a schema knows, in canonical order; none for lists, maps and unknown values. */
export function knownFields(schema: v.GenericSchema | undefined): readonly string[] {
  return Object.keys(bare(schema)?.entries ?? {});
}

/** The schema of a field, list item or map entry; undefined where anything goes. */
export function schemaWithin(schema: v.GenericSchema | undefined, key: string): v.GenericSchema | undefined {
  const node = bare(schema);
  if (node?.entries) return Object.hasOwn(node.entries, key) ? node.entries[key] : undefined;
  return node?.item ?? node?.value;
}

/** Whether a field may be left out. */
export function isOptional(schema: v.GenericSchema | undefined): boolean {
  return schema === undefined || schema.type === 'optional';
}

/** The most items that a list may hold. */
export function mostItems(schema: v.GenericSchema | undefined): number {
  const limit = bare(schema)?.pipe?.find((action) => action.type === 'max_length')?.requirement;
  return typeof limit === 'number' ? limit : Number.POSITIVE_INFINITY;
}

/** A map has keys of its own; they are checked like ids. */
export function mapKeySchema(schema: v.GenericSchema | undefined): v.GenericSchema | undefined {
  return (bare(schema) as { key?: v.GenericSchema } | undefined)?.key;
}

function bare(schema: v.GenericSchema | undefined): SchemaNode | undefined {
  const node = schema as SchemaNode | undefined;
  return node?.type === 'optional' ? bare(node.wrapped) : node;
}
