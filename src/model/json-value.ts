import { NetworkMapError } from './errors.js';
import { jsonPath } from './json-path.js';
import { LIMITS } from './limits.js';

/**
 * A copy of a value that holds nothing but JSON. Fields that are undefined are left out, as in JSON text;
 * dates, functions, class instances and the like are refused, and so is what is nested too deep or circular.
 * Numbers that JSON does not have (NaN) are let through: `normalise` removes them and says so.
 */
export function copyJson(value: unknown, depth: number = LIMITS.depth): unknown {
  let left: number = LIMITS.values;
  const path: (string | number)[] = [];
  const copy = (part: unknown): unknown => {
    if ((left -= 1) < 0) throw new NetworkMapError('too-large', `There are more than ${LIMITS.values} values in it.`, '', 'Split the map.');
    if (part === null || typeof part === 'string' || typeof part === 'number' || typeof part === 'boolean') return part;
    if (!isList(part) && !isPlain(part)) throw notJson(part, path);
    if (path.length >= depth) throw tooDeep(jsonPath(path.slice(0, 5)));
    if (isList(part)) return Array.from(part, (item, index) => within(index, item));
    // From entries, so that a field named __proto__ is a field like any other.
    return Object.fromEntries(Object.entries(part).filter(([, field]) => field !== undefined).map(([key, field]) => [key, within(key, field)]));
  };
  const within = (key: string | number, part: unknown): unknown => {
    path.push(key);
    const copied = copy(part);
    path.pop();
    return copied;
  };
  return copy(value);
}

/** The refusal of what is nested too deep. */
export function tooDeep(place: string): NetworkMapError {
  return new NetworkMapError('too-deep', `It is nested more than ${LIMITS.depth} levels deep.`, place, 'This is not a network map, or it was damaged.');
}

function isList(value: unknown): value is unknown[] {
  return Array.isArray(value);
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
