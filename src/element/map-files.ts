import type { EditorApi } from '../editor/editor-state.js';
import type { ImportOptions, ImportReport } from '../io/formats.js';
import { NetworkMapError } from '../model/errors.js';
import type { NetworkDocument } from '../model/document.js';
import { versionOf } from '../model/query.js';
import { sharedCopy, sharedDocument } from '../model/shared-copy.js';
import { unmarked } from '../model/unmarked.js';
import type { HostWords } from './host-words.js';
import { loadFormats } from './load-formats.js';
import { missingPart } from './map-error.js';
import type { FileFormat, PictureOptions } from './file-format.js';
import { downloadFile, mapFile, type ExportedFile } from './map-file.js';
import type { MapValue } from './map-value.js';
import type { Overlay, ReportLines } from './overlay.js';

/** What reading a file came to. */
export interface FileOutcome { report: ImportReport; parts: (lang: string) => ReportLines[] }

/** Reads files onto the map and writes the map to files; the formats are loaded when they are first needed. */
export class MapFiles {
  constructor(
    private readonly editor: EditorApi,
    /** What is seen of the map: less of it in a room. */
    private readonly seen: EditorApi,
    private readonly words: HostWords,
    private readonly value: MapValue,
    /** Whether the page lets nothing be changed now. */
    private readonly isBarred: () => boolean,
    private readonly isUnsaved: () => boolean,
    /** A file took the place of the map without an edit that could be undone. */
    private readonly shown: () => void,
    /** The notation that the page asks for. */
    private readonly notation: () => string | null,
  ) {}

  /** Opens a file as one edit that can be undone, or, of what can only be looked at, in place of a map without unsaved edits. Throws a `NetworkMapError` and leaves the map alone if it cannot. */
  async open(file: File, options: Pick<ImportOptions, 'encoding'> = {}): Promise<FileOutcome> {
    const formats = await this.#formats();
    const { document, report, readonly, original } = await formats.importFile(file, { language: this.words.messages.lang, ...options });
    // Asked anew: the page may have locked the map while the file was read.
    if (this.isBarred()) throw new NetworkMapError('readonly', 'This map can only be looked at.');
    const refused = new NetworkMapError('refused', 'The page refused this file.');
    if (readonly || this.value.original !== undefined || isMerged(document) || isMerged(this.editor.document)) {
      // Nothing can be undone into or out of a document that is only looked at, so that nothing may be lost by it.
      if (this.editor.isEdited && this.isUnsaved()) throw new NetworkMapError('unsaved', 'There are unsaved edits on the map.', undefined, 'Save them first.');
      if (this.editor.guard?.([], { deed: 'document-loaded', ids: [] }, 'load') === false) throw refused;
      this.value.show({ document, ...(original === undefined ? {} : { original }) });
      this.shown();
    } else {
      const before = this.editor.document;
      this.editor.load(document, { undoable: true });
      if (this.editor.document === before) throw refused;
    }
    return { report, parts: (lang) => (['kept', 'changed', 'dropped'] as const).map((part) => formats.reportLines(part, report[part], lang)) };
  }

  /** The map as a file. A document of a newer format gives back the very text it came as. */
  async save(format: FileFormat, { scale = 2, everything = !isPicture(format) }: PictureOptions = {}): Promise<ExportedFile> {
    const { ui, messages } = this.words;
    const { original } = this.value;
    // What may be shared of a newer format is not known: its marks may be others than ours.
    if (original !== undefined && !everything && !isPicture(format)) throw new NetworkMapError('unshareable', 'This map was made by a newer program; what others may see of it is not known here.', 'version');
    if (original !== undefined && format === 'json' && everything) return mapFile(original, 'application/json', '.json', ui.fileWord);
    const [formats, { drawPicture, drawPng, readyToDraw }] = await Promise.all([this.#formats(), import('./draw-picture.js').catch(() => { throw missingPart(); })]);
    await readyToDraw(this.editor).catch(() => { throw missingPart(); });
    const source = this.#source(format, everything);
    const drawn = { document: source, version: versionOf(source, this.seen.version.id), layout: this.seen.layout };
    const draw = (): string => drawPicture(drawn, this.words, this.notation());
    // Pixels hold what a drawing holds: what is lost is the same.
    const { text, mediaType, extension, lost } = formats.exportAs(source, format === 'png' ? 'svg' : format, { draw });
    const told = formats.withSentences(lost, messages.lang);
    if (format !== 'png') return mapFile(text, mediaType, extension, ui.fileWord, told);
    return mapFile(await drawPng(drawn, this.words, this.notation(), Math.max(1, Math.min(4, scale))), 'image/png', '.png', ui.fileWord, told);
  }

  /** What goes into a file: of a picture what is seen, of a file of data the whole map, and of either what may be shared if it is for others. */
  #source(format: FileFormat, everything: boolean): NetworkDocument {
    const { document, version } = isPicture(format) ? this.seen : this.editor;
    if (!everything) return unmarked((isPicture(format) ? sharedCopy : sharedDocument)(document, version.id).document);
    return isPicture(format) ? unmarked(document) : document;
  }

  /** Hands a file to whoever sits at the page. */
  download(file: File): void { downloadFile(file); }

  /** What is shown to whoever saved a file that could not hold everything; nothing if it could. */
  async toldAfter({ name, lost }: ExportedFile): Promise<Overlay | undefined> {
    if (lost.length === 0) return undefined;
    const formats = await this.#formats();
    return { kind: 'report', file: name, saved: true, parts: (lang) => [formats.reportLines('lost', lost, lang)] };
  }

  #formats(): ReturnType<typeof loadFormats> {
    return loadFormats().catch(() => { throw missingPart(); });
  }
}

/** A neighbourhood made of many maps can only be looked at: a step back out of it could not be taken. */
function isMerged({ neighbourhood }: NetworkDocument): boolean { return neighbourhood !== undefined; }

/** Pictures are looked at by others: they hold what may be shared unless all of it is asked for. */
function isPicture(format: FileFormat): boolean { return format === 'svg' || format === 'png'; }
