import { NetworkMapError, type Problem } from './errors.js';
import { copyJson } from './json-value.js';
import { LIMITS } from './limits.js';
import type { Schema } from './schema-kit.js';
import { documentSchema } from './schema.js';
import { isOptional, mapKeySchema, mostItems, schemaWithin } from './schema-walk.js';
import { problemsUnder } from './shape.js';

/**
 * Why a value cannot stand in a field, so that a document that had the shape of the schema keeps it.
 * `path` are keys of objects and ids of records, the field last; undefined as value means that the field goes.
 */
export function fieldProblem(path: readonly string[], value: unknown): Problem | undefined {
  const parent = schemaAt(path.slice(0, -1));
  const key = path.at(-1)!;
  const schema = schemaWithin(parent, key);
  const keySchema = mapKeySchema(parent);
  const [keyProblem] = keySchema ? problemsUnder(keySchema, key, path) : [];
  if (keyProblem) return keyProblem;
  if (value === undefined) {
    return keySchema || isOptional(schema) ? undefined : { place: path.join('/'), message: 'This cannot be left out.', remedy: 'Set it to something else.' };
  }
  return partProblem(schema, value, path);
}

/** Why a record cannot join a list that then has so many items. */
export function recordProblem(list: readonly string[], record: unknown, items: number): Problem | undefined {
  const schema = schemaAt(list);
  if (items > mostItems(schema)) return { place: list.join('/'), message: `This holds more than ${mostItems(schema)} items.`, remedy: 'Split the map.' };
  return partProblem(schemaWithin(schema, ''), record, [...list, '']);
}

function schemaAt(path: readonly string[]): Schema | undefined {
  return path.reduce<Schema | undefined>(schemaWithin, documentSchema);
}

function partProblem(schema: Schema | undefined, value: unknown, path: readonly string[]): Problem | undefined {
  try {
    // What is nested too deep could be saved but not opened again.
    copyJson(value, LIMITS.depth - path.length);
  } catch (error) {
    if (error instanceof NetworkMapError) return { place: path.join('/'), message: error.message, remedy: error.remedy ?? '' };
    throw error;
  }
  return schema && problemsUnder(schema, value, path)[0];
}
