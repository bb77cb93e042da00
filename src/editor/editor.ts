import type { Layout, LayoutKey } from '../layout/layout.js';
import type { NetworkDocument } from '../model/document.js';
import type { EditorApi } from './editor-state.js';
import { Edits, type EditsOptions } from './edits.js';
import { Viewer } from './viewer.js';

/** What an editor is made with. */
export interface EditorOptions extends EditsOptions {
  /** Without one the pictures that a document brings are kept, and whoever has no place waits for `useLayout`. */
  layout?: Layout;
  document?: NetworkDocument;
  layoutKey?: LayoutKey;
  readonly?: boolean;
}

/**
 * The headless editor: document, history, selection and focus, without any DOM.
 * Every edit and what it does to the picture are one transaction, so that undo brings back the very same picture.
 */
export class Editor extends Viewer {
  constructor({ layout, document, layoutKey, readonly = false, ...options }: EditorOptions = {}) {
    super(document);
    if (layoutKey) this.setView({ tall: layoutKey.endsWith('-tall') });
    this.useEdits(Edits, options);
    if (layout) this.useLayout(layout);
    this.setReadonly(readonly);
  }
}

/** A headless editor of one network map. */
export function createEditor(options: EditorOptions = {}): EditorApi {
  return new Editor(options);
}
