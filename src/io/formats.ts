/**
 * Reading and writing files. This is the entry that is loaded when a file is first opened or saved.
 * @module
 */
import type { NetworkDocument } from '../model/document.js';
import { NetworkMapError } from '../model/errors.js';
import { easynwkJson } from './easynwk/easynwk-json.js';
import { easynwkText } from './easynwk/easynwk-text.js';
import type { ToldEncoding } from './decode.js';
import type { Exported, Format, FormatId, Imported, ReadContext, WriteContext } from './format.js';
import { ownJson } from './own-json.js';
import { SourceText } from './source-text.js';
import { strangerName } from './stranger-name.js';
import { svgPicture } from './svg.js';

export { ENCODINGS, type ToldEncoding } from './decode.js';
export type { Exported, Format, FormatId, Imported, ReadContext, WriteContext } from './format.js';
export type { ImportReport, ReportEntry } from './import-report.js';
export { problemsOf } from './import-report.js';
export { entryRemedy, entrySentence, reportLines, reportText, reportWords, withSentences } from './report-text.js';

/** Every format, in the order in which a file is tried. */
export const FORMATS: readonly Format[] = [ownJson, easynwkJson, easynwkText, svgPicture];

/** A file, or something that can be read like one. */
export interface FileLike {
  readonly name: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** How a file is to be read, where that is known better than the file tells. */
export interface ImportOptions extends ReadContext {
  /** Its format; found from the contents without it. */
  from?: FormatId;
  /** How its letters are stored: `utf-8` or `windows-1252`; found from the bytes without it. */
  encoding?: ToldEncoding;
}

/**
 * Reads a file into a document with a report of what was kept, changed and left out; the format is found from the contents
 * unless `from` names it. Throws a `NetworkMapError` that names the cause; never gives half a document.
 */
export async function importFile(file: FileLike, options: ImportOptions = {}): Promise<Imported> {
  return importBytes(new Uint8Array(await file.arrayBuffer()), file.name, options);
}

/** Reads the bytes of a file; see `importFile`. The name helps to find the format and may be empty. */
export function importBytes(bytes: Uint8Array, name = '', options: ImportOptions = {}): Imported {
  const source = new SourceText(bytes, name, options.encoding);
  if (options.from !== undefined) return readerOf(options.from).read!(source, options);
  const format = FORMATS.find(({ read, recognises }) => read && recognises?.(source));
  if (format) return format.read!(source, options);
  // Broken JSON is of no format; saying where it breaks helps more than a list of formats.
  if (source.looksLikeJson) source.json();
  const tried = FORMATS.filter(({ read }) => read).map(({ label }) => label).join(', ');
  const stranger = strangerName(source);
  if (stranger) throw new NetworkMapError('unsupported', `This looks like ${stranger}, which cannot be read yet. Tried: ${tried}.`, undefined, 'Save the network in one of these formats.');
  throw new NetworkMapError('unknown-format', `This is no network in a format that can be read. Tried: ${tried}.`, undefined, 'Save the network in one of these formats.');
}

/** Writes a document in a format, with a list of what that format has no room for. */
export function exportAs(document: NetworkDocument, to: FormatId, context: WriteContext = {}): Exported {
  const format = FORMATS.find(({ id }) => id === to);
  if (!format?.write) throw unsupported(to, 'written', FORMATS.filter(({ write }) => write));
  return format.write(document, context);
}

function readerOf(id: FormatId): Format {
  const format = FORMATS.find((each) => each.id === id);
  if (!format?.read) throw unsupported(id, 'read', FORMATS.filter(({ read }) => read));
  return format;
}

function unsupported(id: string, done: string, formats: Format[]): NetworkMapError {
  return new NetworkMapError('unsupported', `The format “${id.slice(0, 50)}” cannot be ${done}.`, undefined, `Choose one of ${formats.map((format) => format.id).join(', ')}.`);
}
