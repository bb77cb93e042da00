import type { NetworkDocument } from '../model/document.js';
import type { ImportReport, ReportEntry } from './import-report.js';
import type { SourceText } from './source-text.js';

/** Ids of the formats; they are what `--from`, `--to` and `exportAs` take. */
export type FormatId = 'json' | 'easynwk' | 'easynwk-text' | 'svg';

/** What reading a file gave: a whole document, and what became of what was in the file. */
export interface Imported {
  /** Sound: it has the shape of the schema and keeps every invariant. */
  document: NetworkDocument;
  report: ImportReport;
  format: FormatId;
  /** True of a document made by a newer program: it can be looked at. */
  readonly: boolean;
  /** Of a read-only document the text as it came in, which is what saving it gives. */
  original?: string;
}

/** What writing a document gave: a text, and what the format has no room for. */
export interface Exported {
  text: string;
  mediaType: string;
  /** File name extension, with its dot. */
  extension: string;
  lost: ReportEntry[];
}

/** What a reader is handed besides the file. */
export interface ReadContext {
  /** Language of words that go into the document itself, such as the label of an age that is text; Dutch without it. */
  language?: string;
}

/** What a writer is handed besides the document. */
export interface WriteContext {
  /** Draws a version as the text of an SVG image; handed in, since reading and writing files knows nothing of drawing. */
  draw?: (document: NetworkDocument) => string;
}

/** A file format: how to know it, read it and write it. Some are only read, some only written. */
export interface Format {
  id: FormatId;
  /** Name for people, such as `easyNWK JSON`. */
  label: string;
  /** Whether a file looks like this format; must not throw. */
  recognises?: (source: SourceText) => boolean;
  /** Reads a file of this format, or throws a `NetworkMapError`. */
  read?: (source: SourceText, context: ReadContext) => Imported;
  write?: (document: NetworkDocument, context: WriteContext) => Exported;
}
