import type { NetworkDocument } from '../model/document.js';
import { NetworkMapError } from '../model/errors.js';
import { openDocument } from '../model/open.js';
import { sameJson } from './step.js';

/** Something of which two copies say different things. What the first says stands. */
export interface CopyDifference { place: string; first: unknown; second: unknown }

/** Two people of the same name of whom each copy has one that the other does not; perhaps they are one. */
export interface PerhapsOne { version: string; name: string; ids: [string, string] }

/** One map of two copies of it, and what somebody should look at. */
export interface JoinedCopies { document: NetworkDocument; differences: CopyDifference[]; perhapsOne: PerhapsOne[] }

type Fields = Record<string, unknown>;

/** Where people stand and which moment was open are no facts: those of the first copy stay. */
const OF_THE_FIRST = ['places', 'current'];

/**
 * Joins two copies of one map that two workers changed, so that there is one file and one plan. With the map as both began with it
 * (`before`), what one of them took away is gone, unless the other changed it or tied something to it; without it nothing is taken away.
 */
export function joinCopies(first: NetworkDocument, second: NetworkDocument, before?: NetworkDocument): JoinedCopies {
  if (first.id !== second.id || (before && before.id !== first.id)) throw new NetworkMapError('refused', 'These are two different maps.', 'id', 'Take two copies of the same map.');
  const joining = new Joining(before && [saidSince(before, first), saidSince(before, second)]);
  const joined = joining.value(before, first, second, '');
  return { document: openDocument(joined).document, differences: joining.differences, perhapsOne: perhapsOne(first, second) };
}

class Joining {
  readonly differences: CopyDifference[] = [];

  /** @param said every text and id in what is new or changed in each copy */
  constructor(private readonly said: readonly [ReadonlySet<unknown>, ReadonlySet<unknown>] | undefined) {}

  value(before: unknown, first: unknown, second: unknown, place: string): unknown {
    if (sameJson(first, second)) return first;
    if (isFields(first) && isFields(second)) return this.#fields(isFields(before) ? before : {}, first, second, place);
    if (isKeyed(first) && isKeyed(second)) return this.#records(isKeyed(before) ? before : [], first, second, place);
    // why only now: whom one took away may stay for what the other says of them elsewhere
    if (sameJson(before, second)) return first;
    if (sameJson(before, first)) return second;
    if (isTexts(first) && isTexts(second)) return textsOf(isTexts(before) ? before : [], first, second);
    this.differences.push({ place, first, second });
    return first ?? second;
  }

  #fields(before: Fields, first: Fields, second: Fields, place: string): Fields {
    return Object.fromEntries([...new Set([...Object.keys(first), ...Object.keys(second)])].flatMap((name) => {
      const at = place ? `${place}.${name}` : name;
      const value = OF_THE_FIRST.includes(name) ? first[name] ?? second[name] : this.value(before[name], first[name], second[name], at);
      return value === undefined ? [] : [[name, value]];
    }));
  }

  /** Records by what they are known by: those of the first copy in their order, then what the second has besides. */
  #records(before: readonly Fields[], first: readonly Fields[], second: readonly Fields[], place: string): Fields[] {
    const [was, theirs, ours] = [byKey(before), byKey(second), byKey(first)];
    const isGone = (key: string, record: Fields, by: 0 | 1): boolean => was.has(key) && sameJson(was.get(key), record) && !this.said?.[by].has(record.id);
    return [
      ...first.flatMap((record) => {
        const key = keyOf(record);
        const other = theirs.get(key);
        if (other) return [this.value(was.get(key), record, other, `${place}[${String(record.id ?? record.question)}]`) as Fields];
        return isGone(key, record, 0) ? [] : [record];
      }),
      ...second.filter((record) => !ours.has(keyOf(record)) && !isGone(keyOf(record), record, 1)),
    ];
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isKeyed(value: unknown): value is Fields[] {
  return Array.isArray(value) && value.every((each) => isFields(each) && keyOf(each) !== undefined) && byKey(value as Fields[]).size === value.length;
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

/** Most records have an id; an answer is known by its question and whose it is. */
function keyOf({ id, question, by }: Fields): string {
  return typeof id === 'string' ? id : JSON.stringify([question, by ?? null]);
}

function byKey(records: readonly Fields[]): Map<string, Fields> {
  return new Map(records.map((record) => [keyOf(record), record]));
}

/** What is in both, and what either added; what either took away is gone. */
function textsOf(before: readonly string[], first: readonly string[], second: readonly string[]): string[] {
  return [...new Set([...first, ...second])].filter((text) => !before.includes(text) || (first.includes(text) && second.includes(text)));
}

/** Every text in what is new or other than it was. */
function saidSince(before: unknown, now: unknown, said = new Set<unknown>()): Set<unknown> {
  if (sameJson(before, now)) return said;
  if (isKeyed(now)) {
    const was = byKey(isKeyed(before) ? before : []);
    for (const record of now) saidSince(was.get(keyOf(record)), record, said);
  } else if (isFields(now)) {
    for (const [name, value] of Object.entries(now)) if (!OF_THE_FIRST.includes(name)) saidSince(isFields(before) ? before[name] : undefined, value, said);
  } else {
    for (const value of Array.isArray(now) ? now : [now]) said.add(value);
  }
  return said;
}

function perhapsOne(first: NetworkDocument, second: NetworkDocument): PerhapsOne[] {
  return first.versions.flatMap(({ id, alters }) => {
    const others = second.versions.find((version) => version.id === id)?.alters ?? [];
    const isNew = (who: string, there: typeof alters): boolean => there.every((alter) => alter.id !== who);
    const plain = (name: string): string => name.trim().toLocaleLowerCase();
    return alters.filter((alter) => alter.name.trim() && isNew(alter.id, others)).flatMap((alter) => {
      const same = others.find((other) => isNew(other.id, alters) && plain(other.name) === plain(alter.name));
      return same ? [{ version: id, name: alter.name, ids: [alter.id, same.id] as [string, string] }] : [];
    });
  });
}
