import { emptyHistory, pushHistory, redoHistory, undoHistory, type History, type HistoryMove, type Standpoint } from '../change/history.js';
import { sameJson, type Step } from '../change/step.js';
import { applyTransaction } from '../change/transaction.js';
import { layoutKeyOf, layoutOf } from '../layout/layout-key.js';
import type { Layout, LayoutKey } from '../layout/layout.js';
import { createDocument, randomId, type NewId } from '../model/create.js';
import type { NetworkDocument, Picture, Version } from '../model/document.js';
import { deepFreeze, isDeepFrozen } from '../model/freeze.js';
import { alterOf, versionOf } from '../model/query.js';
import type { LayoutName } from '../model/vocabulary.js';
import { isRefusal, type Command, type Deed, type Plan } from './command.js';
import type { EditorApi, EditorChange } from './editor-state.js';
import { focusAfter } from './focus-after.js';
import { rebaseRedo, rebaseUndo } from './rebase-pictures.js';
import { replaceSteps } from './replace-steps.js';
import { completeSteps, isComplete, settle, type Stage } from './settle.js';
import { unusedId } from './unused-id.js';

/** What an editor is made with. */
export interface EditorOptions {
  /** Without one the pictures that a document brings are kept, and whoever has no place waits for `useLayout`. */
  layout?: Layout;
  document?: NetworkDocument;
  layoutKey?: LayoutKey;
  readonly?: boolean;
  newId?: NewId;
  /** Milliseconds of a clock that never runs back; for merging bursts. */
  now?: () => number;
}

/**
 * The headless editor: document, history, selection and focus, without any DOM.
 * Every edit and what it does to the picture are one transaction, so that undo brings back the very same picture.
 */
export class Editor implements EditorApi {
  guard?: EditorApi['guard'];
  #document!: NetworkDocument;
  #version = '';
  #tall = false;
  /** The layout that is only looked at, and that of documents that chose none. */
  #shown: string | undefined;
  #usual = '';
  readonly #layouts = new Map<LayoutName, Layout>();
  #readonly: boolean;
  #selection: readonly string[] = [];
  #focus = '';
  readonly #options: EditorOptions;
  #history: History = emptyHistory;
  readonly #listeners = new Set<(change: EditorChange) => void>();
  readonly #queue: EditorChange[] = [];
  #telling = false;

  constructor(options: EditorOptions = {}) {
    this.#options = options;
    if (options.layoutKey) this.#show(options.layoutKey);
    if (options.layout) this.#layouts.set('circles', options.layout);
    this.#readonly = options.readonly ?? false;
    this.load(options.document ?? createDocument());
  }

  get document(): NetworkDocument { return this.#document; }
  get version(): Version { return versionOf(this.#document, this.#version); }
  get picture(): Picture { return this.version.places?.[this.layout] ?? NO_PICTURE; }
  get isSettled(): boolean {
    const name = layoutOf(this.layout);
    return this.#layouts.has(name) || (name === 'circles' && isComplete(this.#document, this.version, this.picture, name));
  }
  get layout(): LayoutKey { return layoutKeyOf(this.#shown ?? this.#document.layout ?? this.#usual, this.#tall); }
  get readonly(): boolean { return this.#readonly; }
  get selection(): readonly string[] { return this.#selection; }
  get focus(): string { return this.#focus; }
  get canUndo(): boolean { return !this.#readonly && this.#history.done.length > 0; }
  get isEdited(): boolean { return this.#history.done.length > 0; }
  get canRedo(): boolean { return !this.#readonly && this.#history.undone.length > 0; }

  plan(command: Command): Plan {
    if (this.#readonly) return { refused: 'readonly' };
    return command({
      document: this.#document, version: this.version, layout: this.layout, newId: unusedId(this.#document, this.#options.newId ?? randomId),
    });
  }

  run(command: Command, options: { merge?: string } = {}): Plan {
    const plan = this.plan(command);
    if (isRefusal(plan) || plan.steps.length === 0) return plan;
    return this.#take(plan, plan.steps, 'user', options.merge);
  }

  undo(): Deed | null {
    return this.#travel('undo', () => undoHistory(rebaseUndo(this.#history, this.#document), this.#document));
  }

  redo(): Deed | null {
    return this.#travel('redo', () => redoHistory(rebaseRedo(this.#history, this.#document), this.#document));
  }

  load(document: NetworkDocument, options: { undoable?: boolean } = {}): void {
    const next = isDeepFrozen(document) ? document : deepFreeze(structuredClone(document));
    if (options.undoable) {
      this.#take({ deed: 'document-loaded', ids: [] }, replaceSteps(this.#document, next), 'load');
      return;
    }
    this.#history = emptyHistory;
    this.#document = next;
    this.#shown = undefined;
    this.#version = versionOf(next).id;
    this.#selection = [];
    this.#focus = this.version.resident;
    this.#tell({ origin: 'load', steps: [] }, this.#complete());
  }

  select(ids: readonly string[]): void {
    const selection = this.#known(ids);
    if (sameJson(selection, this.#selection)) return;
    this.#selection = selection;
    this.#tell({ origin: 'view', steps: [] });
  }

  setFocus(id: string): void {
    if (id === this.#focus || !alterOf(this.version, id)) return;
    this.#focus = id;
    this.#tell({ origin: 'view', steps: [] });
  }

  setVersion(id: string): void {
    if (id === this.#version || !this.#document.versions.some((v) => v.id === id)) return;
    this.#version = id;
    this.#tidyView();
    this.#tell({ origin: 'view', steps: [] }, this.#complete());
  }

  setLayout(key: LayoutKey): void {
    const before = this.layout;
    this.#show(key);
    this.#looked(before);
  }

  setView({ tall = this.#tall, layout = this.#usual }: { tall?: boolean; layout?: string }): void {
    const before = this.layout;
    this.#tall = tall;
    this.#usual = layout;
    this.#looked(before);
  }

  useLayout(layout: Layout, ...names: LayoutName[]): void {
    const { isSettled } = this;
    for (const name of names.length ? names : ['circles' as const]) this.#layouts.set(name, layout);
    this.#tell(this.#complete() ?? (isSettled === this.isSettled ? undefined : { origin: 'view', steps: [] }));
  }

  setReadonly(readonly: boolean): void {
    if (readonly === this.#readonly) return;
    this.#readonly = readonly;
    this.#tell({ origin: 'view', steps: [] });
  }

  subscribe(listener: (change: EditorChange) => void): () => void {
    this.#listeners.add(listener);
    return () => { this.#listeners.delete(listener); };
  }

  /** Takes on an edit with everything that follows from it, or says why not. */
  #take(deed: Deed, own: readonly Step[], origin: 'user' | 'load', merge?: string): Plan {
    const before = this.#standpoint();
    const start = this.#document;
    const edited = applyTransaction(start, own);
    if (!edited.ok) return { refused: 'invalid', about: { reason: edited.reason } };
    // An edit that makes another moment the current one shows it.
    const moves = origin === 'load' || edited.document.current !== start.current;
    const version = versionOf(edited.document, moves ? edited.document.current : this.#version).id;
    const stage = this.#stage(edited.document, version);
    const pictures = origin === 'load' ? completeSteps(edited.document, stage) : settle(start, edited.document, own, stage);
    const settled = applyTransaction(edited.document, pictures);
    if (!settled.ok) return { refused: 'invalid', about: { reason: settled.reason } };
    const steps = [...own, ...pictures];
    const act: Deed = { deed: deed.deed, ids: deed.ids, ...(deed.about ? { about: deed.about } : {}) };
    if (this.guard?.(steps, act, origin) === false || this.#document !== start) return { refused: 'host' };
    const was = this.version;
    const brought = newcomers(was, versionOf(settled.document, version), deed.ids);
    this.#document = deepFreeze(settled.document);
    this.#chosen(start);
    this.#version = version;
    if (brought.length) this.#selection = brought;
    this.#tidyView(alterOf(this.version, brought[0] ?? '') ? brought[0]! : focusAfter(start, was, this.version, this.#focus));
    this.#history = pushHistory(this.#history, { ...act, steps, before, after: this.#standpoint(), merge, at: this.#now() });
    this.#tell({ origin, steps, deed: act });
    return { ...act, steps };
  }

  /** Goes one act back or forth, unless the host objects. */
  #travel(origin: 'undo' | 'redo', next: () => HistoryMove): Deed | null {
    if (this.#readonly) return null;
    const start = this.#document;
    let move = next();
    // An act that took itself back within its burst has nothing to undo: go on to the one before.
    for (; !move.ok && move.reason === 'changed'; move = next()) this.#history = move.history;
    if (!move.ok) return null;
    const { group, steps } = move;
    const deed: Deed = { deed: group.deed, ids: group.ids, ...(group.about ? { about: group.about } : {}) };
    if (this.guard?.(steps, deed, origin) === false || this.#document !== start) return null;
    const to = origin === 'undo' ? group.before : group.after;
    this.#document = deepFreeze(move.document);
    this.#chosen(start);
    this.#history = move.history;
    this.#version = versionOf(this.#document, to.version).id;
    this.#selection = to.selection;
    this.#tidyView(to.focus ?? this.#focus);
    this.#tell({ origin, steps, deed }, this.#complete());
    return deed;
  }

  /** Completes the picture on screen outside history and tells so; nothing if it is complete. */
  #complete(): EditorChange | undefined {
    const steps = completeSteps(this.#document, this.#stage(this.#document, this.#version));
    if (steps.length === 0) return undefined;
    const done = applyTransaction(this.#document, steps);
    if (!done.ok) return undefined;
    this.#document = deepFreeze(done.document);
    return { origin: 'layout', steps };
  }

  /** What is on screen of a document. */
  #stage(document: NetworkDocument, version: string): Stage {
    const shown = document.layout === this.#document.layout ? this.#shown : undefined;
    const key = layoutKeyOf(shown ?? document.layout ?? this.#usual, this.#tall);
    return { layout: this.#layouts.get(layoutOf(key)), key, version };
  }

  #show(key: LayoutKey): void {
    this.#shown = layoutOf(key);
    if (key !== 'free') this.#tall = key !== this.#shown;
  }

  /** A layout that was chosen takes the place of one that was only looked at. */
  #chosen(before: NetworkDocument): void {
    if (before.layout !== this.#document.layout) this.#shown = undefined;
  }

  #looked(before: LayoutKey): void {
    if (this.layout !== before) this.#tell({ origin: 'view', steps: [] }, this.#complete());
  }

  #standpoint(): Standpoint {
    return { selection: this.#selection, focus: this.#focus, version: this.#version };
  }

  /** Selection and focus only ever name who exists. */
  #tidyView(focus = this.#focus): void {
    this.#selection = this.#known(this.#selection);
    this.#focus = alterOf(this.version, focus) ? focus : this.version.resident;
  }

  #known(ids: readonly string[]): readonly string[] {
    const { alters, ties } = this.version;
    const all = new Set([...alters, ...ties].map(({ id }) => id));
    return Object.freeze([...new Set(ids)].filter((id) => all.has(id)));
  }

  #now(): number {
    return this.#options.now ? this.#options.now() : performance.now();
  }

  /** Tells every listener in order, also when a listener itself causes the next change. */
  #tell(...changes: (EditorChange | undefined)[]): void {
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
}

/** What is drawn of a version whose picture has not been made: nothing. */
const NO_PICTURE: Picture = deepFreeze({ stretch: 1, centre: 0, rings: [], sectors: [], at: {} });

/** A headless editor of one network map. */
export function createEditor(options: EditorOptions = {}): EditorApi {
  return new Editor(options);
}

/** Whom or what an edit brought: alters if any, else ties, in the order in which the deed names them. */
function newcomers(before: Version, after: Version, ids: readonly string[]): string[] {
  const fresh = (list: 'alters' | 'ties'): string[] => {
    const was = new Set(before[list].map(({ id }) => id));
    const is = new Set(after[list].map(({ id }) => id));
    return ids.filter((id) => is.has(id) && !was.has(id));
  };
  const alters = fresh('alters');
  return alters.length ? alters : fresh('ties');
}
