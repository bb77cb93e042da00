import type { Step } from '../change/step.js';
import type { Layout, LayoutKey } from '../layout/layout.js';
import type { NetworkDocument, Picture, Version } from '../model/document.js';
import type { LayoutName } from '../model/vocabulary.js';
import type { Command, Deed, Plan } from './command.js';

/** What changed in the editor, told to every listener after it happened. */
export interface EditorChange {
  /** `user` edits, `undo`, `redo`, `load` of another document, `layout` of places only, `view` when only selection, focus, version or layout changed. */
  origin: 'user' | 'undo' | 'redo' | 'load' | 'layout' | 'view';
  steps: readonly Step[];
  deed?: Deed;
}

/** The headless editor as the element, the tests and a host see it. */
export interface EditorApi {
  readonly document: NetworkDocument;
  readonly version: Version;
  /** The picture of the version on screen in the layout on screen; complete whenever `isSettled`. */
  readonly picture: Picture;
  /** Whether everybody in the version on screen has a place: always, once the editor has a layout. */
  readonly isSettled: boolean;
  readonly layout: LayoutKey;
  readonly readonly: boolean;
  /** Ids of alters and ties, in the order in which they were selected. */
  readonly selection: readonly string[];
  /** Id of the alter with the keyboard's focus on the map. */
  readonly focus: string;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Whether anything was done since the document was loaded that history still holds, also while it is locked. */
  readonly isEdited: boolean;
  /** Plans without running: may I? */
  plan(command: Command): Plan;
  /** Runs a command as one undo group; with the same `merge` name within a second it joins the group before. */
  run(command: Command, options?: { merge?: string }): Plan;
  undo(): Deed | null;
  redo(): Deed | null;
  /** Shows another document; history starts anew, unless the load itself must be undoable (an import). */
  load(document: NetworkDocument, options?: { undoable?: boolean }): void;
  select(ids: readonly string[]): void;
  setFocus(id: string): void;
  setVersion(id: string): void;
  /** Shows another layout than the document chose, until one is chosen anew; nothing is stored of it. */
  setLayout(key: LayoutKey): void;
  /** Takes over whether the view is a phone's, and the layout of documents that chose none. */
  setView(view: { tall?: boolean; layout?: string }): void;
  /** Gives the editor a layout, for some names or else for those with rings; it finds a place at once for everybody who has none. `crowd` is that of circles for very many people; with null they wait for it. */
  useLayout(layout: Layout | null, ...names: (LayoutName | 'crowd')[]): void;
  setReadonly(readonly: boolean): void;
  /** Called before a transaction is taken on, undone or redone; returning false refuses it (the host's before-change event). */
  guard?: (steps: readonly Step[], deed: Deed, origin: EditorChange['origin']) => boolean;
  subscribe(listener: (change: EditorChange) => void): () => void;
}
