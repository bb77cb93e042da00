import * as v from './schema-kit.js';
import { LIMITS } from './limits.js';

/** Names that every object answers to: as an id they would be found in maps that do not hold them. */
const INHERITED = '__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__(?:define|lookup)[GS]etter__';

/** An id: any text but the empty one and names like `constructor`. */
export const idSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(LIMITS.id), v.regex(new RegExp(`^(?!(?:${INHERITED})$)`)));

/** A name, label or title; may be empty where nobody filled it in yet. */
export const labelSchema = v.pipe(v.string(), v.maxLength(LIMITS.label));

/** A text in somebody's own words. */
export const textSchema = v.pipe(v.string(), v.maxLength(LIMITS.text));

const MONTH = '(?:(?:0[13578]|1[02])(?:-(?:0[1-9]|[12]\\d|3[01]))?|(?:0[469]|11)(?:-(?:0[1-9]|[12]\\d|30))?|02(?:-(?:0[1-9]|[12]\\d))?)';

/** A date of partial precision, with days that the month has. */
export const partialDateSchema = v.pipe(v.string(), v.regex(new RegExp(`^\\d{4}(?:-${MONTH})?$`)));

/** A four-digit year. */
export const yearSchema = v.pipe(v.number(), v.integer(), v.minValue(1000), v.maxValue(9999));

/** A list of at most so many records or references. */
export function listSchema(item: v.Schema, most: number = LIMITS.list): v.Schema {
  return v.pipe(v.array(item), v.maxLength(most));
}

/** References to records elsewhere in the document. */
export const refsSchema = listSchema(idSchema);

/**
 * A word of one of the vocabularies. A word that we do not know is kept, since a later version
 * or a plug-in may know it; the words that we do know are given as examples.
 */
export function wordSchema(words: readonly string[]): v.Schema {
  return v.pipe(v.string(), v.minLength(1), v.maxLength(LIMITS.word), v.notes({ examples: words }));
}

/** Numbers and texts kept for the way back to where they came from: any object. */
export const sourceSchema = v.looseObject({});
