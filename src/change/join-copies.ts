import type { NetworkDocument } from '../model/document.js';
import { NetworkMapError } from '../model/errors.js';
import { openDocument } from '../model/open.js';
import { asTurned, byKey, type Fields, isFields, isKeyed, isOfTheFirst, isRecords, isTextSet, own, placeOf } from './copy-records.js';
import { leftOut } from './left-out.js';
import { momentsInOrder } from './moments-in-order.js';
import { oneFamily } from './one-family.js';
import { stayingFor } from './staying.js';
import { sameJson } from './step.js';
import { thirdParents } from './third-parents.js';

/** Something of which two copies say different things. What the first says stands, unless it is left out of the joined map, as it contradicts the rest of it. */
export interface CopyDifference { place: string; first: unknown; second: unknown; isLeftOut?: true }

/** Two people of the same name of whom each copy has one that the other does not; perhaps they are one. */
export interface PerhapsOne { version: string; name: string; ids: [string, string] }

/** One map of two copies of it, and what somebody should look at. */
export interface JoinedCopies { document: NetworkDocument; differences: CopyDifference[]; perhapsOne: PerhapsOne[] }

/**
 * Joins two copies of one map that two workers changed, so that there is one file and one plan. With the map as both began with it
 * (`before`), what one of them took away is gone, unless the other changed it or tied something to it; without it nothing is taken away.
 * Whatever a copy added or changed is in the joined map or is told.
 */
export function joinCopies(first: NetworkDocument, second: NetworkDocument, before?: NetworkDocument): JoinedCopies {
  if (first.id !== second.id || (before && before.id !== first.id)) throw new NetworkMapError('refused', 'These are two different maps.', 'id', 'Take two copies of the same map.');
  const other = oneFamily(first, second);
  const joining = new Joining(before && [stayingFor(before, first, other), stayingFor(before, other, first)]);
  const joined = joining.value(before, first, other, '', '') as NetworkDocument;
  const versions = sameJson(first.versions, other.versions) ? joined.versions : momentsInOrder(joined.versions, first.versions, other.versions);
  const { document } = openDocument({ ...joined, versions });
  const told = [...joining.differences, ...thirdParents(first, other, document)];
  const isTold = (place: string): boolean => told.some((each) => place === each.place || place.startsWith(`${each.place}.`) || place.startsWith(`${each.place}[`));
  for (const place of new Set([...leftOut(before, first, other, document), ...leftOut(before, other, first, document)])) {
    if (!isTold(place)) told.push({ place, first: atPlace(first, place), second: atPlace(other, place), isLeftOut: true });
  }
  return { document, differences: told, perhapsOne: perhapsOne(first, second) };
}

class Joining {
  readonly differences: CopyDifference[] = [];

  /** @param staying ids of what the other took away but stays for what is said in each copy */
  constructor(private readonly staying: readonly [ReadonlySet<unknown>, ReadonlySet<unknown>] | undefined) {}

  value(before: unknown, first: unknown, second: unknown, place: string, name: string): unknown {
    if (sameJson(first, second)) return first;
    // why whole: what hangs on what in a mind map is in two lists side by side
    if (isFields(first) && isFields(second) && name !== 'mindMap') return this.#fields(isFields(before) ? before : {}, first, second, place);
    if (isKeyed(first, name) && isKeyed(second, name)) return this.#records(isKeyed(before, name) ? before : [], first, second, place, name);
    if (isTextSet(first, name) && isTextSet(second, name)) return this.#ofBoth(isTextSet(before, name) ? before : [], first, second);
    // why only now: whom one took away may stay for what the other says of them elsewhere
    if (sameJson(before, second)) return first === undefined && this.staying?.[1].has(second) ? second : first;
    if (sameJson(before, first)) return second === undefined && this.staying?.[0].has(first) ? first : second;
    if (isRecords(first) && isRecords(second)) return this.#ofBoth(isRecords(before) ? before : [], first, second);
    this.#tell(place, first, second);
    return first ?? second;
  }

  #fields(before: Fields, first: Fields, second: Fields, place: string): Fields {
    return Object.fromEntries([...new Set([...Object.keys(first), ...Object.keys(second)])].flatMap((name) => {
      const value = isOfTheFirst(place, name) ? first[name] ?? second[name] : this.value(own(before, name), own(first, name), own(second, name), place ? `${place}.${name}` : name, name);
      return value === undefined ? [] : [[name, value]];
    }));
  }

  /** Records by what they are known by: those of the first copy in their order, then what the second has besides. */
  #records(before: readonly Fields[], first: readonly Fields[], second: readonly Fields[], place: string, list: string): Fields[] {
    const [was, theirs, ours] = [byKey(before, list), byKey(second, list), byKey(first, list)];
    const kept = (key: string, record: Fields, by: 0 | 1): Fields[] => {
      const old = was.get(key);
      const isChanged = !sameJson(old, record);
      if (old && !isChanged && !this.staying?.[by].has(record.id)) return [];
      if (old && (isChanged || list === 'alters')) this.#tell(placeOf(place, record), by === 0 ? record : undefined, by === 0 ? undefined : record);
      return [record];
    };
    return [
      ...[...ours].flatMap(([key, record]) => {
        const other = theirs.get(key);
        return other ? [this.#record(was.get(key), record, other, placeOf(place, record), list)] : kept(key, record, 0);
      }),
      ...[...theirs].flatMap(([key, record]) => (ours.has(key) ? [] : kept(key, record, 1))),
    ];
  }

  #record(before: Fields | undefined, first: Fields, second: Fields, place: string, list: string): Fields {
    if (list !== 'ties' || !('from' in first)) return this.value(before, first, second, place, '') as Fields;
    if (sameJson(before, first)) return second;
    // why turned: who gives and who gets follows from which end a tie is seen
    const [was, other] = [before && asTurned(before, first), asTurned(second, first)];
    if (first.from === other.from && first.to === other.to) return this.value(was, first, other, place, '') as Fields;
    if (sameJson(was, other)) return first;
    if (sameJson(was, first)) return other;
    this.#tell(place, first, second);
    return first;
  }

  /** What is in both, and what either added; what either took away is gone, unless it stays. */
  #ofBoth<Item>(before: readonly Item[], first: readonly Item[], second: readonly Item[]): Item[] {
    const has = (list: readonly Item[], item: Item): boolean => list.some((each) => sameJson(each, item));
    return [
      ...first.filter((item) => !has(before, item) || has(second, item) || this.staying?.[0].has(item)),
      ...second.filter((item) => !has(first, item) && (!has(before, item) || this.staying?.[1].has(item))),
    ];
  }

  #tell(place: string, first: unknown, second: unknown): void {
    this.differences.push({ place, first, second });
  }
}

/** What stands at a place as it is told; ids may hold any sign. */
function atPlace(value: unknown, place: string, at = '', name = ''): unknown {
  if (at === place) return value;
  const within = isFields(value) ? Object.entries(value).map(([each, field]) => [at ? `${at}.${each}` : each, field, each] as const)
    : isKeyed(value, name) ? value.map((record) => [placeOf(at, record), record, name] as const) : [];
  for (const [next, field, each] of within) {
    if (place === next || place.startsWith(`${next}.`) || place.startsWith(`${next}[`)) {
      const found = atPlace(field, place, next, each);
      if (found !== undefined) return found;
    }
  }
  return undefined;
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
