import { excerpt, type Problem } from './errors.js';
import { jsonPath } from './json-path.js';
import type { Schema } from './schema-kit.js';
import { documentSchema } from './schema.js';

/** One way in which a value differs from a schema; `path` are the keys that lead to it. */
export interface Misfit { path: readonly (string | number)[]; message: string; remedy: string }

/** Everything in which a value differs from the schema of a document; empty if it has the shape of one. */
export function shapeProblems(json: unknown): Problem[] {
  return problemsUnder(documentSchema, json, []);
}

/** Everything in which a part differs from its own schema; `path` says where the part is. */
export function problemsUnder(schema: Schema, part: unknown, path: readonly unknown[]): Problem[] {
  return misfits(schema, part).map(({ path: inner, message, remedy }) => ({ place: jsonPath([...path, ...inner]), message, remedy }));
}

/** Everything in which a value differs from a schema. */
export function misfits(whole: Schema, json: unknown): Misfit[] {
  const found: Misfit[] = [];
  const path: (string | number)[] = [];
  const tell = (message: string, remedy: string = OPTIONAL): void => { found.push({ path: [...path], message, remedy }); };
  const checkIn = (schema: Schema, value: unknown, key: string | number): void => {
    if (value === undefined && schema.optional) return;
    path.push(key);
    check(schema, value);
    path.pop();
  };
  // One plain pass, since every document goes through here before it is seen.
  const check = (schema: Schema, value: unknown): void => {
    const { type, least, most, pattern } = schema;
    if (!isOf(schema, value)) { tell(...mistyped(schema, value)); return; }
    if (type === 'string') {
      const text = value as string;
      if (least !== undefined && text.length < least) tell('This is empty.');
      if (most !== undefined && text.length > most) tell(`This is longer than ${most} characters.`, 'Shorten it.');
      if (pattern && !pattern.test(text)) {
        if (least) tell(`${show(text)} cannot be an id.`, 'Give it another id.');
        else tell(`${show(text)} is not a date.`, 'Write a date as 2025, 2025-02 or 2025-02-03.');
      }
    } else if (type === 'number') {
      if (schema.integer && !Number.isInteger(value)) tell(`${show(value)} is not a whole number.`, 'Round it.');
      if (least !== undefined && (value as number) < least) tell(`${show(value)} is less than ${least}.`);
      if (most !== undefined && (value as number) > most) tell(`${show(value)} is more than ${most}.`);
    } else if (type === 'object') {
      const { entries } = schema;
      for (const key in entries) checkIn(entries[key]!, (value as Record<string, unknown>)[key], key);
    } else if (type === 'list') {
      const list = value as unknown[];
      if (most !== undefined && list.length > most) tell(`This holds more than ${most} items.`, 'Split the map.');
      for (let index = 0; index < list.length; index += 1) checkIn(schema.item!, list[index], index);
    } else if (type === 'map') {
      for (const key of Object.keys(value as object)) {
        checkIn(schema.key!, key, key);
        checkIn(schema.item!, (value as Record<string, unknown>)[key], key);
      }
    }
  };
  check(whole, json);
  return found;
}

const OPTIONAL = 'Correct it, or leave the field out if it was not asked.';

function isOf({ type, value: is }: Schema, value: unknown): boolean {
  if (type === 'literal') return value === is;
  if (type === 'list') return Array.isArray(value);
  if (type === 'object' || type === 'map') return typeof value === 'object' && value !== null && !Array.isArray(value);
  return typeof value === type && !Number.isNaN(value);
}

function mistyped({ type, value: is }: Schema, value: unknown): [message: string, remedy: string] {
  const needed = type === 'literal' ? JSON.stringify(is) : WORDS[type] ?? 'an object';
  if (value === undefined) return ['This is missing.', 'Add it.'];
  if (value === null) return [`This is null, but ${needed} is needed.`, 'Leave the field out if it was not asked.'];
  return [`${show(value)} stands where ${needed} is needed.`, `Write ${needed}.`];
}

const WORDS: Readonly<Record<string, string>> = { string: 'a text', number: 'a number', boolean: 'true or false', list: 'a list' };

function show(value: unknown): string {
  if (typeof value === 'object') return Array.isArray(value) ? 'a list' : 'an object';
  return excerpt(typeof value === 'string' ? JSON.stringify(value) : String(value));
}
