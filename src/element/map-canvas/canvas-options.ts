import type { Scene, SceneInput } from '../../scene/scene-types.js';
import type { ClipDesk } from '../clips/clip-desk.js';
import type { Look } from '../../scene/look.js';
import type { CrowdPart } from './drawing.js';
import type { KeyChoice } from '../key-choice.js';

/** What is known about somebody before their name: the cell that was tapped, or the home. */
export interface QuickAddPrefill { ring?: string; sector?: string; home?: boolean }

/** What was set right by hand of a typed line: facts of each person on it (undefined takes one away), two who are not one, people who are not a tie, and who each of them is (null is somebody new). */
export interface LineFixes { facts?: Readonly<Record<number, Readonly<Record<string, unknown>>>>; apart?: boolean; asPeople?: boolean; who?: Readonly<Record<number, string | null>> }

/** How the user asked: with a key focus may move along, with a pointer it stays on the map. */
export type Asked = 'pointer' | 'keyboard';

/** What the map canvas asks of whoever shows it. Ids are of alters unless said otherwise. */
export interface MapCanvasOptions {
  /** Language of what stands on the map. */
  language: string;
  /** Adds to what is drawn, such as marks of what changed. */
  redraw?: (scene: Scene, input: SceneInput) => Scene;
  /** How the map is drawn now; without it in the plain way. */
  look?: () => Look | undefined;
  /** What draws a large map, if it has come. */
  crowd?: () => CrowdPart | undefined;
  /** What copying and pasting work with; without it there is none. */
  clipDesk?: ClipDesk;
  keys?: KeyChoice;
  /** Show the details of somebody. */
  onOpenPanel(id: string, asked: Asked): void;
  /** Show what is to be said about a tie. */
  onTieOpen(tieId: string, asked: Asked): void;
  /** Ask with whom somebody is to be tied. */
  onConnect(id: string): void;
  /** Show what can be done with all of these. */
  onSeveral?(ids: readonly string[]): void;
  onRename(id: string): void;
  onQuickAdd(prefill?: QuickAddPrefill): void;
  /** Open the menu of an alter or a tie beside a rectangle of the page. */
  onMenu(id: string, rect: DOMRect): void;
  onShortcuts(): void;
  /** Say something aloud that is no edit: a hint, or why something cannot be done. */
  onAnnounce(text: string, urgent: boolean): void;
}
