import type { UiWords } from './ui-words.js';

/** What of the interface is said before everything has come. */
export type FirstUiWords = Omit<UiWords, 'fileWord' | 'undoHint' | 'toolbar' | 'quickAdd'> & {
  toolbar: Omit<UiWords['toolbar'], 'open' | 'saveAs' | 'saveAsEasyNwk' | 'saveAsPicture' | 'tidy' | 'shortcuts' | 'resident'>;
  quickAdd: Omit<UiWords['quickAdd'], 'understood' | 'suggestions'>;
};

/** The interface in Dutch at B1 level, as far as it stands round a map at first. */
export const uiNl: FirstUiWords = {
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
  },
  quickAdd: {
    label: 'Iemand toevoegen',
    placeholder: 'Wie? Bijv. “Kees, buurman, sterk”',
    hint: 'Typ een naam, wie het is en hoe de band is. Druk op Enter.',
    submit: 'Toevoegen',
  },
  saving: {
    unchanged: 'Geen wijzigingen',
    unsaved: 'Nog niet opgeslagen',
    saved: 'Opgeslagen',
    device: 'Alleen op dit apparaat bewaard',
  },
  details: 'Gegevens',
  closeDetails: 'Gegevens sluiten',
  pending: (typed) => `“${typed}” staat nog niet op de kaart. Druk op Enter, of maak het veld leeg.`,
  required: 'Zet minstens één persoon op de kaart.',
  fileProblem: (code) => code === 'unavailable' ? 'Een onderdeel van de kaart is niet geladen. Controleer de verbinding en tik op de kaart.' : 'Het bestand kan niet open.',
  close: 'Sluiten',
};
