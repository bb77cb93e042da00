import type { Standpoint } from '../change/history.js';
import { MOST_WITH_NAMES } from '../layout/crowd-from.js';
import { layoutKeyOf, layoutOf } from '../layout/layout-key.js';
import type { Layout, LayoutKey } from '../layout/layout.js';
import type { NetworkDocument, Version } from '../model/document.js';
import { peopleOnMap } from '../model/people-on-map.js';
import { alterOf, versionOf } from '../model/query.js';
import type { LayoutName } from '../model/vocabulary.js';
import type { EditorApi, EditorChange } from './editor-state.js';
import type { Edits } from './edits.js';
import type { Stage } from './settle.js';

/** What an editor holds: a document, and what of it is looked at, selected and in focus. */
export class HeldMap {
  document!: NetworkDocument;
  /** Id of the version on screen. */
  versionId = '';
  selection: readonly string[] = [];
  focus = '';
  readonly = false;
  tall = false;
  /** The layout that is only looked at, and that of documents that chose none. */
  shown: string | undefined;
  usual = '';
  /** What changes the document, once that has come. */
  edits: Edits | undefined;
  guard: EditorApi['guard'];
  /** How many acts could be taken back, and done again, after what was last done outside a room. */
  mark: readonly [done: number, undone: number] = [0, 0];
  /** `crowd` is that of circles for very many people; null while it is still to come. */
  readonly layouts = new Map<LayoutName | 'crowd', Layout | null>();
  readonly #listeners = new Set<(change: EditorChange) => void>();
  readonly #queue: EditorChange[] = [];
  #telling = false;

  get version(): Version { return versionOf(this.document, this.versionId); }
  get layout(): LayoutKey { return this.#keyFor(this.document); }
  get standpoint(): Standpoint { return { selection: this.selection, focus: this.focus, version: this.versionId }; }

  /** What is on screen of a document. */
  stage(document = this.document, version = this.versionId): Stage {
    const key = this.#keyFor(document);
    const isCrowd = layoutOf(key) === 'circles' && versionOf(document, version).alters.length > MOST_WITH_NAMES && this.layouts.has('crowd');
    return { layout: this.layouts.get(isCrowd ? 'crowd' : layoutOf(key)) ?? undefined, key, version };
  }

  /** Shows another layout than the document chose. */
  show(key: LayoutKey): void {
    this.shown = layoutOf(key);
    if (key !== 'free') this.tall = key !== this.shown;
  }

  /** Takes on a changed document; a layout that was chosen in it takes the place of one that was only looked at. */
  take(document: NetworkDocument, version: string): void {
    if (document.layout !== this.document.layout) this.shown = undefined;
    this.document = document;
    this.versionId = version;
  }

  /** After an act: what was done outside a room cannot be taken back in one, nor done again. */
  acted(inRoom: boolean): void {
    const [done, undone] = this.edits?.depth ?? [0, 0];
    this.mark = inRoom ? [this.mark[0], Math.min(this.mark[1], undone)] : [done, undone];
  }

  /** Selection and focus only ever name who exists. */
  tidyView(focus = this.focus): void {
    this.selection = this.known(this.selection);
    this.focus = alterOf(peopleOnMap(this.version), focus) ? focus : this.version.resident;
  }

  /** Those of these ids that are on the map, each once. */
  known(ids: readonly string[]): readonly string[] {
    const { alters, ties } = this.version;
    const all = new Set([...alters, ...ties].map(({ id }) => id));
    return Object.freeze([...new Set(ids)].filter((id) => all.has(id)));
  }

  subscribe(listener: (change: EditorChange) => void): () => void {
    this.#listeners.add(listener);
    return () => { this.#listeners.delete(listener); };
  }

  /** Tells every listener in order, also when a listener itself causes the next change. */
  tell(...changes: (EditorChange | undefined)[]): void {
    this.#queue.push(...changes.filter((change) => change !== undefined));
    if (this.#telling) return;
    this.#telling = true;
    try {
      for (let change = this.#queue.shift(); change; change = this.#queue.shift()) {
        for (const listener of [...this.#listeners]) listener(change);
      }
    } finally {
      this.#telling = false;
    }
  }

  #keyFor(document: NetworkDocument): LayoutKey {
    const shown = document.layout === this.document.layout ? this.shown : undefined;
    return layoutKeyOf(shown ?? document.layout ?? this.usual, this.tall);
  }
}
