import type { EditorApi } from '../editor/editor-state.js';
import type { FormatId, ImportOptions, ImportReport } from '../io/formats.js';
import { NetworkMapError } from '../model/errors.js';
import { residentOf } from '../model/query.js';
import { describeMap } from '../words/describe-map.js';
import type { HostWords } from './host-words.js';
import { loadFormats } from './load-formats.js';
import { downloadFile, mapFile, type ExportedFile } from './map-file.js';
import type { MapValue } from './map-value.js';
import type { Overlay, ReportLines } from './overlay.js';

/** What reading a file came to. */
export interface FileOutcome { report: ImportReport; parts: (lang: string) => ReportLines[] }

/** Reads files onto the map and writes the map to files; the formats are loaded when they are first needed. */
export class MapFiles {
  constructor(
    private readonly editor: EditorApi,
    private readonly words: HostWords,
    private readonly value: MapValue,
  ) {}

  /** Opens a file as one edit that can be undone; throws a `NetworkMapError` and leaves the map alone if it cannot. */
  async open(file: File, options: Pick<ImportOptions, 'encoding'> = {}): Promise<FileOutcome> {
    const formats = await loadFormats();
    const { document, report, readonly, original } = await formats.importFile(file, { language: this.words.messages.lang, ...options });
    if (readonly) {
      this.value.show({ document, readonly, ...(original === undefined ? {} : { original }), repairs: [] });
    } else {
      const before = this.editor.document;
      this.editor.load(document, { undoable: true });
      if (this.editor.document === before) throw new NetworkMapError('refused', 'The page refused this file.');
    }
    return { report, parts: (lang) => (['kept', 'changed', 'dropped'] as const).map((part) => formats.reportLines(part, report[part], lang)) };
  }

  /** The map as a file. A document of a newer format gives back the very text it came as. */
  async save(format: FormatId): Promise<ExportedFile> {
    const { ui, messages } = this.words;
    const { original } = this.value;
    if (original !== undefined && format === 'json') return mapFile(original, 'application/json', '.json', ui.fileWord);
    const [formats, { drawPicture }] = await Promise.all([loadFormats(), import('./draw-picture.js')]);
    const { document, version } = this.editor;
    const draw = (): string => drawPicture(this.editor, messages.lang, ui.map.nameOf(residentOf(version).name), describeMap(messages, document, version));
    const { text, mediaType, extension, lost } = formats.exportAs(document, format, { draw });
    return mapFile(text, mediaType, extension, ui.fileWord, formats.withSentences(lost, messages.lang));
  }

  /** Hands a file to whoever sits at the page. */
  download(file: File): void { downloadFile(file); }

  /** What is shown to whoever saved a file that could not hold everything; nothing if it could. */
  async toldAfter({ name, lost }: ExportedFile): Promise<Overlay | undefined> {
    if (lost.length === 0) return undefined;
    const formats = await loadFormats();
    return { kind: 'report', file: name, saved: true, parts: (lang) => [formats.reportLines('lost', lost, lang)] };
  }
}
