import { layoutOf } from '../layout/layout-key.js';
import type { Layout, LayoutKey } from '../layout/layout.js';
import { createDocument } from '../model/create.js';
import type { NetworkDocument, Picture, Version } from '../model/document.js';
import { NetworkMapError } from '../model/errors.js';
import { deepFreeze, isDeepFrozen } from '../model/freeze.js';
import { peopleOnMap } from '../model/people-on-map.js';
import { alterOf, versionOf } from '../model/query.js';
import type { LayoutName } from '../model/vocabulary.js';
import type { Command, Deed, Plan } from './command.js';
import type { EditorApi, EditorChange } from './editor-state.js';
import type { Edits, EditsOptions } from './edits.js';
import { HeldMap } from './held-map.js';
import { isComplete } from './is-complete.js';
import type { Room } from './room.js';

/**
 * The headless editor before it can change anything: shows a document and follows what is looked at, without any DOM.
 * With `useEdits` it becomes a whole one; until then whoever has no place waits, and every command is refused.
 */
export class Viewer implements EditorApi {
  readonly #held: HeldMap;
  #room: Room | undefined;

  constructor(document?: NetworkDocument, held?: HeldMap) {
    this.#held = held ?? new HeldMap();
    if (!held) this.load(document ?? createDocument());
  }

  /** The same map to be looked at through a room, of which this viewer itself knows nothing: here everything stays as it is. */
  inRoom(): Viewer { return new Viewer(undefined, this.#held); }

  /** What this map is looked at through, if not as it is. */
  get room(): Room | undefined { return this.#room; }
  set room(room: Room | undefined) {
    this.#room = room;
    this.#held.acted(false);
    this.#held.tell({ origin: 'view', steps: [] });
  }

  get #edits(): Edits | undefined { return this.#held.edits; }

  get guard(): EditorApi['guard'] { return this.#held.guard; }
  set guard(guard: EditorApi['guard']) { this.#held.guard = guard; }

  get document(): NetworkDocument {
    const { document, versionId } = this.#held;
    return this.#room ? this.#room.show(document, versionId) : document;
  }

  get version(): Version { return versionOf(this.document, this.#held.versionId); }
  get picture(): Picture { return this.version.places?.[this.layout] ?? NO_PICTURE; }
  get isSettled(): boolean {
    const name = layoutOf(this.layout);
    return (this.#edits !== undefined && this.#held.stage().layout !== undefined)
      || (name === 'circles' && isComplete(this.document, this.version, this.picture, name));
  }
  get layout(): LayoutKey { return this.#held.layout; }
  /** A neighbourhood made of many maps can only be looked at, whatever the host says. */
  get readonly(): boolean { return this.#held.readonly || this.#room?.locked === true || this.#held.document.neighbourhood !== undefined; }
  get selection(): readonly string[] { return this.#room ? this.#room.known(this.#held.selection, this.version) : this.#held.selection; }
  get focus(): string { return this.#room && !alterOf(this.version, this.#held.focus) ? this.version.resident : this.#held.focus; }
  get isEdited(): boolean { return this.#edits?.canUndo ?? false; }
  get canUndo(): boolean { return !this.readonly && this.isEdited && (!this.#room || this.#edits!.depth[0] > this.#held.mark[0]); }
  get canRedo(): boolean { return !this.readonly && this.#edits?.canRedo === true && (!this.#room || this.#edits.depth[1] > this.#held.mark[1]); }

  plan(command: Command): Plan {
    return this.#refusal() ?? this.#edits!.plan(this.#room?.guard(command) ?? command);
  }

  run(command: Command, options: { merge?: string } = {}): Plan {
    return this.#refusal() ?? this.#done(this.#edits!.run(this.#room?.guard(command) ?? command, options.merge));
  }

  undo(): Deed | null { return this.canUndo ? this.#done(this.#edits!.undo()) : null; }
  redo(): Deed | null { return this.canRedo ? this.#done(this.#edits!.redo()) : null; }

  load(document: NetworkDocument, options: { undoable?: boolean } = {}): void {
    const next = isDeepFrozen(document) ? document : deepFreeze(structuredClone(document));
    if (options.undoable) {
      if (!this.#edits) throw new NetworkMapError('unavailable', 'This map cannot be edited yet.', undefined, 'Wait for network-map-ready.');
      this.#edits.replace(next);
      this.#done(null);
      return;
    }
    const held = this.#held;
    this.#edits?.forget();
    held.acted(false);
    held.document = next;
    held.shown = undefined;
    held.versionId = versionOf(next).id;
    held.selection = [];
    held.focus = this.version.resident;
    this.#tell('load');
  }

  select(ids: readonly string[]): void {
    const selection = this.#held.known(ids);
    if (selection.length === this.selection.length && selection.every((id, index) => id === this.selection[index])) return;
    this.#held.selection = selection;
    this.#held.tell({ origin: 'view', steps: [] });
  }

  setFocus(id: string): void {
    if (id === this.focus || !alterOf(peopleOnMap(this.version), id)) return;
    this.#held.focus = id;
    this.#held.tell({ origin: 'view', steps: [] });
  }

  setVersion(id: string): void {
    if (id === this.#held.versionId || !this.document.versions.some((v) => v.id === id)) return;
    this.#held.versionId = id;
    this.#held.tidyView();
    this.#tell('view');
  }

  setLayout(key: LayoutKey): void {
    const before = this.layout;
    this.#held.show(key);
    if (this.layout !== before) this.#tell('view');
  }

  setView({ tall = this.#held.tall, layout = this.#held.usual }: { tall?: boolean; layout?: string }): void {
    const before = this.layout;
    this.#held.tall = tall;
    this.#held.usual = layout;
    if (this.layout !== before) this.#tell('view');
  }

  useLayout(layout: Layout | null, ...names: (LayoutName | 'crowd')[]): void {
    this.#given(() => {
      for (const name of names.length ? names : ['circles' as const]) this.#held.layouts.set(name, layout);
    });
  }

  /** From now on the document can be changed, and the picture completed. */
  useEdits(made: typeof Edits, options?: EditsOptions): void {
    this.#given(() => { this.#held.edits ??= new made(this.#held, () => this.guard, options); });
  }

  setReadonly(readonly: boolean): void {
    if (readonly === this.#held.readonly) return;
    this.#held.readonly = readonly;
    this.#held.tell({ origin: 'view', steps: [] });
  }

  subscribe(listener: (change: EditorChange) => void): () => void { return this.#held.subscribe(listener); }

  #refusal(): Plan | undefined {
    if (this.readonly) return { refused: 'readonly' };
    return this.#edits ? undefined : { refused: 'not-ready' };
  }

  /** What was done in a room can be taken back in it; what was done outside is for who is there. */
  #done<Result>(result: Result): Result {
    this.#held.acted(this.#room !== undefined);
    return result;
  }

  #tell(origin: 'load' | 'view'): void {
    this.#held.tell({ origin, steps: [] }, this.#edits?.complete());
  }

  /** Takes what was missing, and tells what comes of it. */
  #given(take: () => void): void {
    const { isSettled } = this;
    take();
    this.#held.tell(this.#edits?.complete() ?? (isSettled === this.isSettled ? undefined : { origin: 'view', steps: [] }));
  }
}

/** What is drawn of a version whose picture has not been made: nothing. */
const NO_PICTURE: Picture = deepFreeze({ stretch: 1, centre: 0, rings: [], sectors: [], at: {} });
