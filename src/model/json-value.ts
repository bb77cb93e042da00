import { NetworkMapError } from './errors.js';
import { jsonPath } from './json-path.js';
import { LIMITS } from './limits.js';

/**
 * A copy of a JSON value, without the fields that are undefined. Refuses what holds anything but JSON: dates, functions,
 * class instances and the like, what is nested too deep or contains itself. Numbers that JSON does not have (NaN) are let
 * through: `normalise` removes those and says so.
 */
export function copyJson(value: unknown, depth: number = LIMITS.depth): unknown {
  let left: number = LIMITS.values;
  const path: (string | number)[] = [];
  const inner = (part: unknown, key: string | number): unknown => {
    path.push(key);
    const copy = copyOf(part);
    path.pop();
    return copy;
  };
  // One plain pass, since every document that a page hands in goes through here before it is seen.
  const copyOf = (part: unknown): unknown => {
    if ((left -= 1) < 0) throw new NetworkMapError('too-large', `There are more than ${LIMITS.values} values in it.`, '', 'Split the map.');
    if (part === null || typeof part === 'string' || typeof part === 'number' || typeof part === 'boolean') return part;
    const isList = Array.isArray(part);
    if (!isList && !isPlain(part)) throw notJson(part, path);
    if (path.length >= depth) throw tooDeep(jsonPath(path.slice(0, 5)));
    if (isList) {
      const list: unknown[] = [];
      for (let index = 0; index < part.length; index += 1) list.push(inner(part[index], index));
      return list;
    }
    const copy: Record<string, unknown> = {};
    for (const key of Object.keys(part)) {
      const field = (part as Record<string, unknown>)[key];
      if (field === undefined) continue;
      // A field named __proto__ is a field like any other.
      if (key === '__proto__') Object.defineProperty(copy, key, { value: inner(field, key), enumerable: true, configurable: true, writable: true });
      else copy[key] = inner(field, key);
    }
    return copy;
  };
  return copyOf(value);
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
