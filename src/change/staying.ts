import { byKey, type Fields, isFields, isKeyed, isOfTheFirst, own } from './copy-records.js';
import { sameJson } from './step.js';

/** A child is nothing without its parents, nor a step without what it is for. */
const LEANT_ON = ['couples', 'goals'];

/**
 * Ids of what `other` took away but stays for what `copy` says: what it changed, what new or changed things in it speak of, and what hangs on that,
 * such as the ties, the home and the parents of somebody of whom it only wrote a note.
 */
export function stayingFor(before: unknown, copy: unknown, other: unknown): Set<string> {
  const said = saidSince(before, copy, '', '');
  const left = takenAway(before, copy, other, '', '');
  const stays = new Set(left.filter(({ record, was }) => !sameJson(record, was) || said.has(record.id)).map(({ record }) => record.id as string));
  // why no people and moments: a tie between two of whom one stays brings nobody back
  const hanging = left.filter(({ list }) => list !== 'alters' && list !== 'versions').map(({ record, list }) => ({
    id: record.id as string, list, speaksOf: Object.entries(record).flatMap(([name, value]) => (name === 'id' ? [] : [value].flat())),
  }));
  for (let size = -1; size !== stays.size;) {
    size = stays.size;
    for (const { id, speaksOf } of hanging) {
      if (!stays.has(id) && !speaksOf.some((each) => stays.has(each as string))) continue;
      stays.add(id);
      for (const each of hanging) if (LEANT_ON.includes(each.list) && speaksOf.includes(each.id)) stays.add(each.id);
    }
  }
  return stays;
}

interface TakenAway { record: Fields; was: Fields; list: string }

function takenAway(before: unknown, copy: unknown, other: unknown, place: string, name: string): TakenAway[] {
  if (isFields(before) && isFields(copy) && isFields(other)) {
    return Object.keys(copy).flatMap((each) => (isOfTheFirst(place, each) ? [] : takenAway(own(before, each), copy[each], own(other, each), place ? `${place}.${each}` : each, each)));
  }
  if (!isKeyed(before, name) || !isKeyed(copy, name) || !isKeyed(other, name)) return [];
  const [was, theirs] = [byKey(before, name), byKey(other, name)];
  return [...byKey(copy, name)].flatMap(([key, record]) => {
    const [old, their] = [was.get(key), theirs.get(key)];
    if (!old) return [];
    return their ? takenAway(old, record, their, `${place}[${key}]`, name) : typeof record.id === 'string' ? [{ record, was: old, list: name }] : [];
  });
}

/** Every text in what is new or other than it was. */
function saidSince(before: unknown, now: unknown, place: string, name: string, said = new Set<unknown>()): Set<unknown> {
  if (sameJson(before, now)) return said;
  if (isKeyed(now, name)) {
    const was = byKey(isKeyed(before, name) ? before : [], name);
    for (const [key, record] of byKey(now, name)) saidSince(was.get(key), record, `${place}[${key}]`, name, said);
  } else if (isFields(now)) {
    for (const [each, value] of Object.entries(now)) if (!isOfTheFirst(place, each)) saidSince(isFields(before) ? own(before, each) : undefined, value, place ? `${place}.${each}` : each, each, said);
  } else {
    for (const value of Array.isArray(now) ? now : [now]) said.add(value);
  }
  return said;
}
