import type { Command, Plan } from '../../editor/command.js';
import type { EditorApi } from '../../editor/editor-state.js';
import type { Messages } from '../../words/messages.js';
import type { ClipShelf } from './clip-shelf.js';

/** What copying and pasting work with, be it from the map, a menu or the list. */
export interface ClipDesk {
  readonly editor: EditorApi;
  readonly messages: Messages;
  readonly clips: ClipShelf;
  /** Whether ties may be called unsafe here. */
  readonly unsafeTies: boolean;
  announce(text: string): void;
  /** Says that a part of the element could not be fetched. */
  missing(): void;
  /** Runs a command, or says why not. */
  run(command: Command): Plan;
}
