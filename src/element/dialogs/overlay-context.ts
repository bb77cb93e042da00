import type { UiOverlayWords } from '../../words/ui-overlay-words.js';
import type { OverlayActs } from '../overlay-acts.js';
import type { ViewContext } from '../view-context.js';

/** What dialogs and menus work with. */
export interface OverlayContext extends ViewContext {
  readonly words: UiOverlayWords;
  readonly acts: OverlayActs;
  /** Takes the overlay off the page. */
  readonly close: () => void;
}
