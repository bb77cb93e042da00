import { fileProblemsNl } from './file-problems-nl.js';
import { lineOf } from './line-of.js';
import type { UiWords } from './ui-words.js';

/** The interface in Dutch at B1 level. */
export const uiNl: UiWords = {
  lang: 'nl',
  map: {
    nameOf: (resident) => (resident ? `Netwerkkaart van ${resident}` : 'Netwerkkaart'),
    titleOf: (resident) => (resident ? `Mensen om ${resident} heen` : 'Mensen om je heen'),
    presentOf: (names) => `samen met ${names}`,
    toList: 'Naar de lijst',
    legend: 'Legenda',
    newer: 'Deze kaart is gemaakt met een nieuwere versie. Je kunt hem bekijken, maar niet veranderen.',
  },
  toolbar: {
    label: 'Knoppen bij de kaart',
    undo: 'Ongedaan',
    redo: 'Opnieuw',
    fit: 'Passend',
    zoomIn: 'Groter',
    zoomOut: 'Kleiner',
    find: 'Zoek',
    zoomLabel: 'Groter of kleiner',
    viewLabel: 'Weergave',
    views: { map: 'Kaart', list: 'Lijst', both: 'Kaart en lijst', plan: 'Plan' },
    more: 'Meer',
    open: 'Bestand openen',
    saveAs: 'Opslaan als bestand',
    saveAsEasyNwk: 'Opslaan voor easyNWK',
    saveAsPicture: 'Opslaan als plaatje (PNG)',
    tidy: 'Kaart opruimen',
    shortcuts: 'Sneltoetsen',
    resident: 'Over de bewoner',
  },
  quickAdd: {
    label: 'Iemand toevoegen',
    placeholder: 'Wie? Bijv. “Kees, buurman, sterk”',
    hint: 'Typ een naam, wie het is en hoe de band is. Druk op Enter.',
    submit: 'Toevoegen',
    understood: 'Zo komt het op de kaart',
    suggestions: 'Hoe is de band?',
  },
  saving: {
    unchanged: 'Geen wijzigingen',
    unsaved: 'Nog niet opgeslagen',
    saved: 'Opgeslagen',
    device: 'Alleen op dit apparaat bewaard',
  },
  details: 'Gegevens',
  closeDetails: 'Gegevens sluiten',
  fileWord: 'netwerkkaart',
  pending: (typed) => `“${typed}” staat nog niet op de kaart. Druk op Enter, of maak het veld leeg.`,
  required: 'Zet minstens één persoon op de kaart.',
  undoHint: (keys) => `Ongedaan maken met ${keys}.`,
  fileProblem: (code, place) => code === 'unavailable' ? fileProblemsNl[code] : `Het bestand kan niet open. ${fileProblemsNl[code]}${lineOf(place, (line) => ` Kijk bij regel ${line}.`)}`,
  close: 'Sluiten',
};
