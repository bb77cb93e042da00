import * as v from 'valibot';
import { excerpt, type Problem } from './errors.js';
import { jsonPath } from './json-path.js';
import { documentSchema } from './schema.js';

/** Everything in which a value differs from the schema of a document; empty if it has the shape of one. */
export function shapeProblems(json: unknown): Problem[] {
  return [...problemsUnder(documentSchema, json, []), ...hiddenKeys(json)];
}

/** Keys that valibot passes over in maps, for its own safety: whatever stood under them would come in unchecked. */
const PASSED_OVER = ['__proto__', 'prototype', 'constructor'];

function hiddenKeys(json: unknown): Problem[] {
  const versions = fieldOf(json, 'versions');
  if (!Array.isArray(versions)) return [];
  return versions.flatMap((version, index) => {
    const places = fieldOf(version, 'places');
    return [[], ...Object.keys(places ?? {}).map((key) => [key, 'at'])].flatMap((path) => {
      const map = path.reduce(fieldOf, places);
      return PASSED_OVER.filter((key) => fieldOf(map, key) !== undefined).map((key) => ({
        place: jsonPath(['versions', index, 'places', ...path, key]), message: `"${key}" cannot be an id.`, remedy: 'Give it another id.',
      }));
    });
  });
}

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
}

/** Everything in which a part differs from its own schema; `path` says where the part is. */
export function problemsUnder(schema: v.GenericSchema, part: unknown, path: readonly unknown[]): Problem[] {
  const result = v.safeParse(schema, part);
  return (result.issues ?? []).map((issue) => {
    const keys = [...path, ...(issue.path ?? []).map((item) => item.key)];
    return { place: jsonPath(keys), ...explain(issue) };
  });
}

function explain(issue: v.BaseIssue<unknown>): { message: string; remedy: string } {
  const { type, requirement } = issue as { type: string; requirement?: unknown };
  const value = show(issue.input);
  switch (type) {
    case 'min_length': return { message: 'This is empty.', remedy: OPTIONAL };
    case 'max_length': return typeof issue.input === 'string'
      ? { message: `This is longer than ${String(requirement)} characters.`, remedy: 'Shorten it.' }
      : { message: `This holds more than ${String(requirement)} items.`, remedy: 'Split the map.' };
    case 'regex': return String(requirement).includes('proto')
      ? { message: `${value} cannot be an id.`, remedy: 'Give it another id.' }
      : { message: `${value} is not a date.`, remedy: 'Write a date as 2025, 2025-02 or 2025-02-03.' };
    case 'integer': return { message: `${value} is not a whole number.`, remedy: 'Round it.' };
    case 'min_value': return { message: `${value} is less than ${String(requirement)}.`, remedy: OPTIONAL };
    case 'max_value': return { message: `${value} is more than ${String(requirement)}.`, remedy: OPTIONAL };
    case 'literal': return { message: `${value} stands where ${String(issue.expected)} is needed.`, remedy: `Write ${String(issue.expected)}.` };
    default: return mistyped(issue, value);
  }
}

const OPTIONAL = 'Correct it, or leave the field out if it was not asked.';

function mistyped(issue: v.BaseIssue<unknown>, value: string): { message: string; remedy: string } {
  const expected = WORDS[String(issue.expected)] ?? 'something else';
  if (issue.input === undefined) return { message: 'This is missing.', remedy: 'Add it.' };
  if (issue.input === null) return { message: `This is null, but ${expected} is needed.`, remedy: 'Leave the field out if it was not asked.' };
  return { message: `${value} stands where ${expected} is needed.`, remedy: `Write ${expected}.` };
}

const WORDS: Readonly<Record<string, string>> = {
  string: 'a text', number: 'a number', boolean: 'true or false', Array: 'a list', Object: 'an object',
};

function show(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object';
  return excerpt(typeof value === 'string' ? JSON.stringify(value) : String(value));
}
