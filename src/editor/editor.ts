import { applyStep, invertStep, sameJson, type Step } from '../change/step.js';
import type { Layout, LayoutKey } from '../layout/layout.js';
import { createDocument, randomId, type NewId } from '../model/create.js';
import type { NetworkDocument, Picture, Version } from '../model/document.js';
import { alterOf, versionOf } from '../model/query.js';
import { isRefusal, type Command, type Deed, type Plan } from './command.js';
import { deepFreeze } from './deep-freeze.js';
import type { EditorApi, EditorChange } from './editor-state.js';
import { completeSteps, rebasePictureSteps, settle } from './settle.js';
import { UndoStack, type Standpoint } from './undo-stack.js';

/** What an editor is made with. */
export interface EditorOptions {
  layout: Layout;
  document?: NetworkDocument;
  layoutKey?: LayoutKey;
  readonly?: boolean;
  newId?: NewId;
  /** Milliseconds of a clock that never runs back; for merging bursts. */
  now?: () => number;
}

const BURST_MS = 1000;

/**
 * The headless editor: document, history, selection and focus, without any DOM.
 * Every edit and what it does to the picture are one transaction, so that undo brings back the very same picture.
 */
export class Editor implements EditorApi {
  guard?: EditorApi['guard'];
  #document!: NetworkDocument;
  #version = '';
  #layout: LayoutKey;
  #readonly: boolean;
  #selection: readonly string[] = [];
  #focus = '';
  readonly #options: EditorOptions;
  readonly #stack = new UndoStack(BURST_MS);
  readonly #listeners = new Set<(change: EditorChange) => void>();
  readonly #queue: EditorChange[] = [];
  #telling = false;

  constructor(options: EditorOptions) {
    this.#options = options;
    this.#layout = options.layoutKey ?? 'circles';
    this.#readonly = options.readonly ?? false;
    this.load(options.document ?? createDocument());
  }

  get document(): NetworkDocument { return this.#document; }
  get version(): Version { return versionOf(this.#document, this.#version); }
  get picture(): Picture { return this.version.places![this.#layout]!; }
  get layout(): LayoutKey { return this.#layout; }
  get readonly(): boolean { return this.#readonly; }
  get selection(): readonly string[] { return this.#selection; }
  get focus(): string { return this.#focus; }
  get canUndo(): boolean { return !this.#readonly && this.#stack.last !== undefined; }
  get canRedo(): boolean { return !this.#readonly && this.#stack.next !== undefined; }

  plan(command: Command): Plan {
    if (this.#readonly) return { refused: 'readonly' };
    return command({
      document: this.#document, version: this.version, layout: this.#layout, newId: this.#options.newId ?? randomId,
    });
  }

  run(command: Command, options: { merge?: string } = {}): Plan {
    const plan = this.plan(command);
    if (isRefusal(plan) || plan.steps.length === 0) return plan;
    return this.#take(plan, plan.steps, 'user', options.merge);
  }

  undo(): Deed | null {
    const act = this.canUndo ? this.#stack.last : undefined;
    if (!act || !this.#travel('undo', act.steps.map(invertStep).reverse(), act.deed, act.before)) return null;
    return act.deed;
  }

  redo(): Deed | null {
    const act = this.canRedo ? this.#stack.next : undefined;
    if (!act || !this.#travel('redo', act.steps, act.deed, act.after)) return null;
    return act.deed;
  }

  load(document: NetworkDocument, options: { undoable?: boolean } = {}): void {
    const next = deepFreeze(structuredClone(document));
    if (options.undoable) {
      const fields = new Set([...Object.keys(this.#document), ...Object.keys(next)]);
      const steps: Step[] = [...fields]
        .filter((field) => !sameJson(this.#document[field], next[field]))
        .map((field) => ({ type: 'set', of: [], field, before: this.#document[field], after: next[field] }));
      this.#take({ deed: 'document-loaded', ids: [] }, steps, 'load');
      return;
    }
    this.#stack.clear();
    this.#document = next;
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
    if (key === this.#layout) return;
    this.#layout = key;
    this.#tell({ origin: 'view', steps: [] }, this.#complete());
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
    const edited = applied(start, own);
    if ('refused' in edited) return edited;
    const version = versionOf(edited.document, before.version).id;
    const stage = { layout: this.#options.layout, key: this.#layout, version };
    const pictures = origin === 'load' ? completeSteps(edited.document, stage) : settle(start, edited.document, own, stage);
    const steps = [...own, ...pictures];
    const settled = applied(start, steps);
    if ('refused' in settled) return settled;
    const act: Deed = { deed: deed.deed, ids: deed.ids, ...(deed.about ? { about: deed.about } : {}) };
    if (this.guard?.(steps, act, origin) === false || this.#document !== start) return { refused: 'host' };
    const brought = newcomers(versionOf(start, before.version), versionOf(settled.document, version), deed.ids);
    this.#document = deepFreeze(settled.document);
    this.#version = version;
    if (brought.length) this.#selection = brought;
    this.#tidyView(brought[0]);
    this.#stack.push({ steps, deed: act, before, after: this.#standpoint() }, merge, this.#now());
    this.#tell({ origin, steps, deed: act });
    return { ...act, steps };
  }

  /** Goes one act back or forth. */
  #travel(origin: 'undo' | 'redo', recorded: readonly Step[], deed: Deed, to: Standpoint): boolean {
    const start = this.#document;
    const steps = rebasePictureSteps(start, recorded);
    const moved = applied(start, steps);
    if ('refused' in moved) return false;
    if (this.guard?.(steps, deed, origin) === false || this.#document !== start) return false;
    this.#document = deepFreeze(moved.document);
    if (origin === 'undo') this.#stack.moveBack();
    else this.#stack.moveForth();
    this.#version = versionOf(this.#document, to.version).id;
    this.#selection = to.selection;
    this.#focus = to.focus;
    this.#tidyView();
    this.#tell({ origin, steps, deed }, this.#complete());
    return true;
  }

  /** Completes the picture on screen outside history and tells so; nothing if it is complete. */
  #complete(): EditorChange | undefined {
    const steps = completeSteps(this.#document, { layout: this.#options.layout, key: this.#layout, version: this.#version });
    if (steps.length === 0) return undefined;
    const done = applied(this.#document, steps);
    if ('refused' in done) return undefined;
    this.#document = deepFreeze(done.document);
    return { origin: 'layout', steps };
  }

  #standpoint(): Standpoint {
    return { selection: this.#selection, focus: this.#focus, version: this.#version };
  }

  /** Selection and focus only ever name who exists. */
  #tidyView(focus = this.#focus): void {
    this.#selection = this.#known(this.#selection);
    this.#focus = alterOf(this.version, focus) ? focus : alterOf(this.version, this.#focus) ? this.#focus : this.version.resident;
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

/** A headless editor of one network map. */
export function createEditor(options: EditorOptions): EditorApi {
  return new Editor(options);
}

function applied(document: NetworkDocument, steps: readonly Step[]): { document: NetworkDocument } | { refused: string; about: Record<string, string> } {
  let now = document;
  for (const step of steps) {
    const result = applyStep(now, step);
    if (!result.ok) return { refused: 'invalid', about: { reason: result.reason } };
    now = result.document;
  }
  return { document: now };
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
