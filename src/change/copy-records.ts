/** An object of a document, whatever its fields mean. */
export type Fields = Record<string, unknown>;

/** Lists of texts in which order says nothing and each stands once: what each of two copies adds, both have. Other lists are one value. */
const SETS = new Set(['touches', 'members', 'partners', 'gives', 'gets', 'people', 'ticked', 'present', 'help', 'by', 'with']);

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether each record of a list is known by something of its own, so that the same one can be found in another copy. */
export function isKeyed(value: unknown, list: string): value is Fields[] {
  return isRecords(value) && value.every((each) => keyOf(each, list) !== undefined) && byKey(value, list).size === value.length;
}

export function isRecords(value: unknown): value is Fields[] {
  return Array.isArray(value) && value.every(isFields);
}

export function isTextSet(value: unknown, name: string): value is string[] {
  return SETS.has(name) && Array.isArray(value) && value.every((each) => typeof each === 'string');
}

/** Records are known by their ids, and an answer by its question and whose it is; what has neither is never taken for another. */
export function keyOf({ id, question, by }: Fields, list: string): string | undefined {
  if (typeof id === 'string') return id;
  return list === 'answers' && typeof question === 'string' ? JSON.stringify([question, by ?? null]) : undefined;
}

export function byKey(records: readonly Fields[], list: string): Map<string, Fields> {
  return new Map(records.map((record) => [keyOf(record, list)!, record]));
}

/** The place of a record in words that a worker or a program can look up. */
export function placeOf(list: string, record: Fields): string {
  return `${list}[${String(record.id ?? record.question)}]`;
}

/** Where people stand and which moment was open are no facts: those of the first copy stay. */
export function isOfTheFirst(place: string, name: string): boolean {
  return place ? name === 'places' && /^versions\[.*\]$/.test(place) && !place.includes('].') : name === 'current';
}

/** The same tie seen from its other end, where that is how `other` has it: what is given and got goes along. */
export function asTurned(tie: Fields, other: Fields): Fields {
  if (tie.from !== other.to || tie.to !== other.from) return tie;
  const { gives, gets, ...rest } = tie;
  return { ...rest, from: tie.to, to: tie.from, ...(gets === undefined ? {} : { gives: gets }), ...(gives === undefined ? {} : { gets: gives }) };
}

/** A field that it has itself: other programs may call one `toString`. */
export function own(fields: Fields, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}
