import { uiPanelEn } from '../../words/ui-panel-en.js';
import { uiPanelNl } from '../../words/ui-panel-nl.js';
import type { UiPanelWords } from '../../words/ui-panel-words.js';

/** The words of panel and list in a language that the element speaks. */
export function panelWords(lang: string): UiPanelWords {
  return lang === 'en' ? uiPanelEn : uiPanelNl;
}
