import { fileProblemsNl } from './file-problems-nl.js';
import { lineOf } from './line-of.js';
import { uiNl } from './ui-nl.js';
import type { UiWords } from './ui-words.js';

/** All of the interface in Dutch at B1 level: what stands round a map at first, and what is said once it can be worked on. */
export const uiWholeNl: UiWords = {
  ...uiNl,
  toolbar: {
    ...uiNl.toolbar,
    open: 'Bestand openen',
    saveAs: 'Opslaan als bestand',
    saveAsEasyNwk: 'Opslaan voor easyNWK',
    saveAsPicture: 'Opslaan als plaatje (PNG)',
    tidy: 'Netter tekenen',
    shortcuts: 'Sneltoetsen',
    resident: 'Over de bewoner',
  },
  quickAdd: {
    ...uiNl.quickAdd,
    understood: 'Zo komt het op de kaart',
    suggestions: 'Hoe is de band?',
  },
  fileWord: 'netwerkkaart',
  undoHint: (keys) => `Ongedaan maken met ${keys}.`,
  fileProblem: (code, place) => code === 'unavailable' || code === 'unshareable' ? fileProblemsNl[code] : `Het bestand kan niet open. ${fileProblemsNl[code]}${lineOf(place, (line) => ` Kijk bij regel ${line}.`)}`,
};
