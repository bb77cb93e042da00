import { type ParseArgsConfig, parseArgs } from 'node:util';
import { ENCODINGS, FORMATS, type FormatId, type ToldEncoding } from '../io/formats.js';
import { NOTATIONS, type Notation } from '../model/notation-ids.js';
import { LAYOUTS } from '../model/vocabulary.js';
import { UsageError } from './usage-error.js';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<T extends Options> = ReturnType<typeof parseArgs<{ options: T; allowPositionals: true; args: string[]; strict: true }>>;

/** Options and files of a verb; throws a `UsageError` that names the option it does not know. */
export function readOptions<const T extends Options>(args: string[], options: T): Parsed<T> {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message.split('. ')[0]! : 'Wrong options');
  }
}

/** A format named after `--from` or `--to`. */
export function formatOption(option: '--from' | '--to', name: string | undefined): FormatId | undefined {
  if (name === undefined) return undefined;
  const able = FORMATS.filter((format) => (option === '--from' ? format.read : format.write));
  const format = able.find(({ id }) => id === name);
  if (!format) throw new UsageError(`${option} ${name}: choose one of ${able.map(({ id }) => id).join(', ')}`);
  return format.id;
}

/** How the letters of a file are stored, after `--encoding`. */
export function encodingOption(name: string | undefined): ToldEncoding | undefined {
  const encoding = ENCODINGS.find((each) => each === name?.toLowerCase());
  if (name !== undefined && !encoding) throw new UsageError(`--encoding ${name}: choose one of ${ENCODINGS.join(', ')}`);
  return encoding;
}

/** A language after `--lang`: `nl` or `en`. */
export function languageOption(name: string | undefined, otherwise: string): string {
  const language = name?.toLowerCase().split('-')[0];
  if (language !== undefined && language !== 'nl' && language !== 'en') throw new UsageError(`--lang ${name}: choose one of nl, en`);
  return language ?? otherwise;
}

/** The layout after `--layout`, if one is given. */
export function layoutOption(name: string | undefined): string | undefined {
  if (name !== undefined && !LAYOUTS.some((layout) => layout === name)) throw new UsageError(`--layout ${name}: choose one of ${LAYOUTS.join(', ')}`);
  return name;
}

/** A notation after `--notation`. */
export function notationOption(name: string | undefined): Notation | undefined {
  const notation = NOTATIONS.find((each) => each === name?.toLowerCase());
  if (name !== undefined && !notation) throw new UsageError(`--notation ${name}: choose one of ${NOTATIONS.join(', ')}`);
  return notation;
}

/** Whether a file for the people after `--for` holds everything: `others` get what may be shared, the `resident` all of it. */
export function everythingOption(name: string | undefined, otherwise: boolean): boolean {
  if (name !== undefined && name !== 'others' && name !== 'resident') throw new UsageError(`--for ${name}: choose one of others, resident`);
  return name === undefined ? otherwise : name === 'resident';
}

/** A size in px after `--width` or `--height`. */
export function sizeOption(option: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const size = /^\d{1,5}$/.test(value) ? Number(value) : 0;
  if (size < 100 || size > 20_000) throw new UsageError(`${option} ${value}: give a whole number of px from 100 to 20000`);
  return size;
}

/** Pixels to a px after `--scale`. */
export function scaleOption(value: string | undefined): number {
  const scale = value === undefined ? 2 : /^\d(\.\d+)?$/.test(value) ? Number(value) : 0;
  if (scale < 1 || scale > 8) throw new UsageError(`--scale ${value}: give a number from 1 to 8`);
  return scale;
}
