import type { EditorApi } from '../editor/editor-state.js';
import { arrivalOf, type Arrival } from '../model/arrival.js';
import { createDocument } from '../model/create.js';
import type { NetworkDocument } from '../model/document.js';
import { LazyPart } from './lazy-part.js';

type MendPart = typeof import('../model/mend.js');

/**
 * The value of the field: the document in the editor, or none while nobody gave or drew one.
 * Keeps the default that a reset goes back to, and the text of a document of a newer format, which is never rewritten.
 * A document that must be repaired before it can be shown is the value at once, as it came, and repaired as soon as the part for
 * that is there.
 */
export class MapValue {
  #default: Arrival | null = null;
  /** What came in and is not shown yet, since it must be repaired first. */
  #awaited: Arrival | undefined;
  readonly #mend: LazyPart<MendPart>;
  #original: string | undefined;
  #blank = true;
  #touched = false;
  #opening = false;
  /** The text of the latest document: asked for several times after every edit. */
  #written: { document: NetworkDocument; text: string } | undefined;

  constructor(private readonly editor: EditorApi, private readonly language: () => string, private readonly opened: () => void, load: () => Promise<MendPart>, missing: () => void) {
    this.#mend = new LazyPart(load, () => { /* Whoever asked is told. */ }, missing);
  }

  /** The text that a document of a newer format came as, while such a one is shown. */
  get original(): string | undefined { return this.#original; }

  /** Whether this is a document that can only be looked at, or not even that yet. */
  get isFixed(): boolean { return (this.#awaited ?? this.#original) !== undefined; }

  /** While a document cannot be shown yet: until it is repaired, or what that takes could not be fetched. */
  get coming(): Promise<unknown> | undefined { return this.#awaited && !this.#mend.isMissing ? this.#mend.ready() : undefined; }

  /** True while a document is put in, which is no edit. */
  get opening(): boolean { return this.#opening; }

  get document(): NetworkDocument | null {
    return this.#awaited?.document ?? (this.#blank && !this.editor.isEdited ? null : this.editor.document);
  }

  get default(): NetworkDocument | null { return this.#default?.document ?? null; }

  /** What is submitted. */
  get text(): string | null {
    const { document } = this;
    const original = this.#awaited ? this.#awaited.original : this.#original;
    if (original !== undefined || !document) return original ?? null;
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
    this.#put(document);
  }

  /** Sets what a reset goes back to; it is shown at once if nothing else was given or drawn. */
  setDefault(document: unknown): void {
    this.#default = document == null ? null : arrivalOf(document);
    if (!this.#touched && !this.editor.isEdited) this.#take(this.#default);
  }

  reset(): void {
    this.#touched = false;
    this.#take(this.#default);
  }

  /** The page put a document into the editor itself: from now on that is the value. */
  replaced(): void {
    this.#blank = false;
    this.#original = this.#awaited = undefined;
    this.#touched = true;
  }

  /** Shows again what the browser kept. */
  restore(state: string): void {
    const { text, version, selection } = JSON.parse(state) as { text: string; version: string; selection: string[] };
    this.#put(text, () => {
      this.editor.setVersion(version);
      this.editor.select(selection);
    });
  }

  /** Shows a document that came through the door, without history and without telling anybody of an edit. */
  show(opened: Pick<Arrival, 'document' | 'original'> | null): void {
    this.#awaited = undefined;
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

  /** Fetches again what repairs a document, if one still waits for it. */
  tryAgain(): void {
    if (this.#awaited) this.#take(this.#awaited);
  }

  #put(document: unknown, shown?: () => void): void {
    const came = document == null ? null : arrivalOf(document);
    this.#touched = true;
    this.#take(came, shown);
  }

  /** Shows what came in, at once if it is sound. */
  #take(came: Arrival | null, shown?: () => void): void {
    if (!came || came.isSound) {
      this.show(came);
      shown?.();
      return;
    }
    this.#awaited = came;
    this.opened();
    this.#mend.ready().then(({ mended }) => {
      if (this.#awaited !== came) return;
      const sound = mended(came);
      if (this.#default === came) this.#default = sound;
      this.show(sound);
      shown?.();
    }, () => { /* The page and the user have been told that a part is missing. */ });
  }
}
