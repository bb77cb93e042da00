import type { UiPanelWords } from '../../words/ui-panel-words.js';
import type { ViewContext } from '../view-context.js';

/** What the views of people and ties work with: the common context, and the panel's own words. */
export interface PanelContext extends ViewContext {
  readonly words: UiPanelWords;
}
