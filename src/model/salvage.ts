import { jsonPath } from './json-path.js';
import type { Repair } from './repair.js';
import type { Schema } from './schema-kit.js';
import { misfits } from './shape.js';

type Container = Record<string, unknown> | unknown[];

const ROUNDS = 30;
const MOST_MISFITS = 2000;

/**
 * What of a value fits a schema, by leaving out the smallest parts that do not: a field, else the record it is in.
 * For looking at what a newer program made; never for what will be saved. Undefined if nothing of it fits.
 */
export function salvage(schema: Schema, value: unknown, repairs: Repair[]): unknown {
  let now = value;
  for (let round = 0; round < ROUNDS; round += 1) {
    const found = misfits(schema, now);
    if (found.length === 0) return now;
    if (found.length > MOST_MISFITS) return undefined;
    const paths = found.map(({ path }) => path);
    if (paths.some((path) => path.length === 0)) return undefined;
    // A part that is already gone was needed: then what it is in goes.
    const needless = paths.map((path) => (at(now, path) === undefined ? path.slice(0, -1) : path)).filter(isFirstOf);
    if (needless.some((path) => path.length === 0)) return undefined;
    for (const path of needless) repairs.push({ code: 'not-shown', place: jsonPath(path), about: {} });
    now = without(now, needless);
  }
  return undefined;
}

/** Only once each, and not what is inside something that goes as a whole. */
function isFirstOf(path: readonly unknown[], index: number, all: readonly (readonly unknown[])[]): boolean {
  return !all.some((other, place) => place !== index && other.every((key, depth) => key === path[depth]) && (other.length < path.length || place < index));
}

function at(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((part, key) => (typeof part === 'object' && part !== null && Object.hasOwn(part, key) ? (part as Record<string, unknown>)[key] : undefined), value);
}

function without(value: unknown, paths: readonly (readonly (string | number)[])[]): unknown {
  const gone = new Set(paths.filter((path) => path.length === 1).map(([key]) => key));
  const keep = (part: unknown, key: string | number): unknown => {
    const inside = paths.filter((path) => path.length > 1 && path[0] === key).map((path) => path.slice(1));
    return inside.length ? without(part, inside) : part;
  };
  if (Array.isArray(value)) return value.map(keep).filter((_, index) => !gone.has(index));
  return Object.fromEntries(Object.entries(value as Container).filter(([key]) => !gone.has(key)).map(([key, part]) => [key, keep(part, key)]));
}
