/**
 * What a value must be. Fields that an object schema does not name are allowed.
 * All have the same fields in the same order: a document is checked before it is seen, and the check is fastest so.
 */
export interface Schema {
  readonly type: 'string' | 'number' | 'boolean' | 'literal' | 'object' | 'list' | 'map';
  readonly optional?: boolean;
  /** Fields of an object. */
  readonly entries?: Readonly<Record<string, Schema>>;
  /** Items of a list, or values of a map. */
  readonly item?: Schema;
  /** Keys of a map. */
  readonly key?: Schema;
  /** Least and most length of a text or list; least and most value of a number. */
  readonly least?: number;
  readonly most?: number;
  readonly pattern?: RegExp;
  readonly integer?: boolean;
  readonly value?: string | number;
  /** For the reader of the published schema only. */
  readonly notes?: Readonly<Record<string, unknown>>;
}

type Part = Partial<Schema>;

const made = (type: Schema['type'], part: Part = {}): Schema => ({
  type, optional: undefined, entries: undefined, item: undefined, key: undefined, least: undefined, most: undefined, pattern: undefined,
  integer: undefined, value: undefined, notes: undefined, ...part,
} as Schema);

export const string = (): Schema => made('string');
export const number = (): Schema => made('number');
export const boolean = (): Schema => made('boolean');
export const literal = (value: string | number): Schema => made('literal', { value });
export const looseObject = (entries: Readonly<Record<string, Schema>>): Schema => made('object', { entries });
export const array = (item: Schema): Schema => made('list', { item });
export const record = (key: Schema, item: Schema): Schema => made('map', { key, item });

/** The same schema, of what may be left out. */
export const optional = (schema: Schema): Schema => made(schema.type, { ...schema, optional: true });

/** A schema with what else must hold. */
export const pipe = (schema: Schema, ...parts: Part[]): Schema => made(schema.type, Object.assign({}, schema, ...parts) as Part);

export const minLength = (least: number): Part => ({ least });
export const maxLength = (most: number): Part => ({ most });
export const minValue = minLength;
export const maxValue = maxLength;
export const regex = (pattern: RegExp): Part => ({ pattern });
export const integer = (): Part => ({ integer: true });
export const notes = (said: Readonly<Record<string, unknown>>): Part => ({ notes: said });
