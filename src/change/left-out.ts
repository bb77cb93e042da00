import { asTurned, byKey, isFields, isKeyed, isOfTheFirst, isRecords, isTextSet, own, placeOf } from './copy-records.js';
import { sameJson } from './step.js';

/**
 * Places of what is not in the joined map although a copy added or changed it, or both have it. It is looked for afterwards, in the sound document,
 * so that neither joining nor repair can lose anything unseen.
 */
export function leftOut(before: unknown, copy: unknown, other: unknown, now: unknown, place = '', name = ''): string[] {
  if (sameJson(copy, now)) return [];
  if (isFields(copy) && isFields(now)) {
    const [was, its, theirs] = [before, copy, other].map((value) => (isFields(value) ? (name === 'ties' ? asTurned(value, now) : value) : {}));
    return Object.keys(its!).flatMap((each) => (isOfTheFirst(place, each) ? [] : leftOut(own(was!, each), its![each], own(theirs!, each), own(now, each), place ? `${place}.${each}` : each, each)));
  }
  if (isKeyed(copy, name) && isKeyed(now, name)) {
    const [was, theirs, here] = [before, other, now].map((value) => byKey(isKeyed(value, name) ? value : [], name));
    return [...byKey(copy, name)].flatMap(([key, record]) => leftOut(was!.get(key), record, theirs!.get(key), here!.get(key), placeOf(place, record), name));
  }
  if ((isTextSet(copy, name) && isTextSet(now, name)) || (isRecords(copy) && isRecords(now))) {
    return copy.some((each) => (!has(before, each) || has(other, each)) && !has(now, each)) ? [place] : [];
  }
  return !sameJson(copy, before) || sameJson(copy, other) ? [place] : [];
}

function has(list: unknown, item: unknown): boolean {
  return Array.isArray(list) && list.some((each) => sameJson(each, item));
}
