import { NetworkMapError } from './errors.js';
import { jsonPath } from './json-path.js';
import { LIMITS } from './limits.js';

/**
 * Refuses a value that holds anything but JSON: dates, functions, class instances and the like,
 * what is nested too deep or contains itself. Undefined fields are no part of JSON and let through, and so are
 * numbers that JSON does not have (NaN): `normalise` removes those and says so.
 */
export function requireJson(value: unknown, depth: number = LIMITS.depth): void {
  let left: number = LIMITS.values;
  const path: (string | number)[] = [];
  const check = (part: unknown): void => {
    if ((left -= 1) < 0) throw new NetworkMapError('too-large', `There are more than ${LIMITS.values} values in it.`, '', 'Split the map.');
    if (part === null || typeof part === 'string' || typeof part === 'number' || typeof part === 'boolean') return;
    const isList = Array.isArray(part);
    if (!isList && !isPlain(part)) throw notJson(part, path);
    if (path.length >= depth) throw tooDeep(jsonPath(path.slice(0, 5)));
    for (const key of isList ? part.keys() : Object.keys(part)) {
      const inner = (part as Record<string | number, unknown>)[key];
      if (inner === undefined && !isList) continue;
      path.push(key);
      check(inner);
      path.pop();
    }
  };
  check(value);
}

/** A copy of a JSON value, without the fields that are undefined. */
export function copyJson(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copyJson);
  // From entries, so that a field named __proto__ is a field like any other.
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined).map(([key, field]) => [key, copyJson(field)]));
}

/** The refusal of what is nested too deep. */
export function tooDeep(place: string): NetworkMapError {
  return new NetworkMapError('too-deep', `It is nested more than ${LIMITS.depth} levels deep.`, place, 'This is not a network map, or it was damaged.');
}

/** True of objects that a literal or `JSON.parse` makes, in any frame. */
function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function notJson(value: unknown, path: readonly (string | number)[]): NetworkMapError {
  const what = typeof value === 'object' ? (value?.constructor.name ?? 'object') : typeof value;
  return new NetworkMapError('invalid', `A ${what} cannot be part of a document.`, jsonPath(path), 'Hand in plain JSON: texts, numbers, booleans, lists and objects.');
}
