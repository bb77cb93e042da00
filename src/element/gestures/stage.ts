import type { Refusal } from '../../editor/command.js';
import type { EditorApi } from '../../editor/editor-state.js';
import type { Point } from '../../geometry/point.js';
import type { AlterId, TieId } from '../../model/document.js';
import type { Scene, SceneInput } from '../../scene/scene-types.js';
import type { CanvasWords } from '../../words/canvas-words.js';
import type { Messages } from '../../words/messages.js';
import type { Camera, Size } from '../map-canvas/camera.js';
import type { LiveState } from '../map-canvas/live-state.js';
import type { Contact } from './contact.js';

/** Who or what is under a contact: the connect handle, an alter, a tie, or nothing. */
export type Target = { on: 'handle' | 'alter'; id: AlterId } | { on: 'tie'; id: TieId } | { on: 'nothing' };

/** All that gestures, taps and keys may see of the canvas, and all that they may do to it. */
export interface Stage {
  readonly editor: EditorApi;
  readonly messages: Messages;
  readonly words: CanvasWords;
  readonly scene: Scene;
  readonly sceneInput: SceneInput;
  readonly camera: Camera;
  readonly size: Size;
  /** Whether some of the map is out of view. */
  readonly overflows: boolean;
  /** Whether the keyboard's focus is on the map. */
  readonly hasFocus: boolean;
  /** Who waits for the other end of a tie to be tapped. */
  readonly picking: AlterId | null;
  /** Who or what is under a contact, never `except`. */
  targetAt(contact: Contact, except?: AlterId): Target;
  /** Whether a contact that went beyond the map is over the long list. */
  overTray(contact: Contact): boolean;
  /** Moves the map under the viewport; `settleCamera` paints it sharply when the motion is over. */
  moveCamera(camera: Camera): void;
  settleCamera(): void;
  /** What the live layer shows from the next frame on; fields left out stay as they are. */
  show(state: Partial<LiveState>): void;
  /** Hides these at rest while the live layer shows them; an empty list brings everybody back. */
  lift(ids: readonly (AlterId | TieId)[]): void;
  /** A few words near a point of the viewport, or none. */
  label(text: string, at?: Point): void;
  /** A hint that stays until another label or none is shown, where it covers least. */
  hint(text: string): void;
  /** Asks for another frame, in which the running gesture is moved again. */
  again(): void;
  announce(text: string): void;
  /** Says why something cannot be done. */
  refuse(refusal: Refusal): void;
  /** Why something cannot be done, in words. */
  refusalText(refusal: Refusal): string;
  /** Ties two alters and opens what is to be said about the tie. */
  connect(from: AlterId, to: AlterId): void;
  /** Starts or stops waiting for the other end of a tie. */
  pick(from: AlterId | null): void;
  /** Gives the keyboard's focus to somebody, and brings them into view unless the map is to `stay`. */
  focusAlter(id: AlterId, stay?: boolean): void;
  /** Goes into the list of ties of somebody, or says that there are none. */
  openTies(of: AlterId): void;
  /** Where somebody's symbol and name are on the page, or the middle of a tie. */
  rectOf(id: AlterId | TieId): DOMRect;
  /** Gives the keyboard's focus back to the map, to whom it was with. */
  focusMap(): void;
}
