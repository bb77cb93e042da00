import type { EditorApi } from '../editor/editor-state.js';
import { createDocument } from '../model/create.js';
import type { NetworkDocument } from '../model/document.js';
import { openDocument, type Opened } from '../model/open.js';

/**
 * The value of the field: the document in the editor, or none while nobody gave or drew one.
 * Keeps the default that a reset goes back to, and the text of a document of a newer format, which is never rewritten.
 */
export class MapValue {
  #default: Opened | null = null;
  #original: string | undefined;
  #blank = true;
  #touched = false;
  #opening = false;
  /** The text of the latest document: asked for several times after every edit. */
  #written: { document: NetworkDocument; text: string } | undefined;

  constructor(private readonly editor: EditorApi, private readonly language: () => string, private readonly opened: () => void) {}

  /** The text that a document of a newer format came as, while such a one is shown. */
  get original(): string | undefined { return this.#original; }

  /** True while a document is put in, which is no edit. */
  get opening(): boolean { return this.#opening; }

  get document(): NetworkDocument | null {
    return this.#blank && !this.editor.isEdited ? null : this.editor.document;
  }

  get default(): NetworkDocument | null { return this.#default?.document ?? null; }

  /** What is submitted. */
  get text(): string | null {
    const { document } = this;
    if (this.#original !== undefined || !document) return this.#original ?? null;
    if (this.#written?.document !== document) this.#written = { document, text: JSON.stringify(document) };
    return this.#written.text;
  }

  /** What the browser keeps to restore the field. */
  get state(): string | null {
    const { version, selection } = this.editor;
    const { text } = this;
    return text === null ? null : JSON.stringify({ text, version: version.id, selection });
  }

  /** Shows a document, its JSON text, or null for an empty map. Throws a `NetworkMapError` and changes nothing if it is none. */
  set(document: unknown): void {
    const opened = document == null ? null : openDocument(document);
    this.#touched = true;
    this.show(opened);
  }

  /** Sets what a reset goes back to; it is shown at once if nothing else was given or drawn. */
  setDefault(document: unknown): void {
    const opened = document == null ? null : openDocument(document);
    this.#default = opened;
    if (!this.#touched && !this.editor.isEdited) this.show(opened);
  }

  reset(): void {
    this.#touched = false;
    this.show(this.#default);
  }

  /** The page put a document into the editor itself: from now on that is the value. */
  replaced(): void {
    this.#blank = false;
    this.#original = undefined;
    this.#touched = true;
  }

  /** Shows again what the browser kept. */
  restore(state: string): void {
    const { text, version, selection } = JSON.parse(state) as { text: string; version: string; selection: string[] };
    this.set(text);
    this.editor.setVersion(version);
    this.editor.select(selection);
  }

  /** Shows a document that came through the door, without history and without telling anybody of an edit. */
  show(opened: Opened | null): void {
    this.#blank = opened === null;
    this.#original = opened?.original;
    this.#opening = true;
    try {
      this.editor.load(opened?.document ?? createDocument({ language: this.language() }));
    } finally {
      this.#opening = false;
    }
    this.opened();
  }
}
