import type { LayoutName } from '../model/vocabulary.js';
import type { Notation } from '../model/notation-ids.js';
import type { ShortcutAction } from './shortcut-action.js';

/** What dialogs and menus say. */
export interface UiOverlayWords {
  connectTitle: (name: string) => string;
  connectWho: string;
  connectHow: (one: string, other: string) => string;
  /** Offers to add somebody who is not on the map. */
  addNew: (name: string) => string;
  notChosenYet: string;
  findTitle: string;
  findWho: string;
  found: (count: number) => string;
  nobodyFound: string;
  shortcutsTitle: string;
  shortcutsMap: string;
  shortcutsTies: string;
  /** Asks whether single characters are keys; `keys` are those. */
  characterKeys: (keys: string) => string;
  keysHead: string;
  doesHead: string;
  /** What each key does, for the list of shortcuts. */
  actions: Readonly<Record<ShortcutAction, string>>;
  space: string;
  reportTitle: string;
  reportFile: (name: string) => string;
  /** Over what a saved file could not hold. */
  savedTitle: string;
  savedFile: (name: string) => string;
  done: string;
  menuOf: (name: string) => string;
  menuMap: string;
  /** Unfold what is rarely needed in the menu of the map. */
  menuFiles: string;
  menuMore: string;
  viewTitle: string;
  layoutTitle: string;
  /** What each layout is called, and what it shows. */
  layouts: Readonly<Record<LayoutName, { label: string; hint: string }>>;
  /** Whose signs are drawn, and what each notation is like. */
  notationTitle: string;
  notations: Readonly<Record<Notation, { label: string; hint: string }>>;
  signsTitle: string;
  showSupport: string;
  showSupportHint: string;
  showThemes: string;
  print: string;
  saveAsLargePicture: string;
  /** What brings the user into a room. */
  rooms: Readonly<Record<'beraad' | 'presentation', string>>;
  saveAsDrawing: string;
  details: string;
  rename: string;
  connect: string;
  family: string;
  nearer: string;
  further: string;
  toHome: string;
  fromHome: string;
  letGo: string;
  remove: string;
  copy: string;
  chooseMore: string;
  copyNames: string;
  cut: string;
  paste: string;
  duplicate: string;
  removeTie: string;
  interview: string;
  moments: string;
  reverse: string;
}
