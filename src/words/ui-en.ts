import { fileProblemsEn } from './file-problems-en.js';
import { lineOf } from './line-of.js';
import type { UiWords } from './ui-words.js';

/** The interface in plain English. */
export const uiEn: UiWords = {
  lang: 'en',
  map: {
    nameOf: (resident) => (resident ? `Network map of ${resident}` : 'Network map'),
    titleOf: (resident) => (resident ? `People around ${resident}` : 'People around you'),
    presentOf: (names) => `together with ${names}`,
    toList: 'To the list',
    legend: 'Legend',
    newer: 'This map was made with a newer version. You can look at it, but not change it.',
  },
  toolbar: {
    label: 'Buttons for the map',
    undo: 'Undo',
    redo: 'Redo',
    fit: 'Fit',
    zoomIn: 'Larger',
    zoomOut: 'Smaller',
    find: 'Find',
    zoomLabel: 'Larger or smaller',
    viewLabel: 'View',
    views: { map: 'Map', list: 'List', both: 'Map and list', plan: 'Plan' },
    more: 'More',
    open: 'Open a file',
    saveAs: 'Save as a file',
    saveAsEasyNwk: 'Save for easyNWK',
    saveAsPicture: 'Save as a picture (PNG)',
    tidy: 'Tidy the map',
    shortcuts: 'Keyboard shortcuts',
    resident: 'About the resident',
  },
  quickAdd: {
    label: 'Add someone',
    placeholder: 'Who? E.g. “Kees, neighbour, strong”',
    hint: 'Type a name, who it is and how the tie is. Press Enter.',
    submit: 'Add',
    understood: 'This is how it goes on the map',
    suggestions: 'How is the tie?',
  },
  saving: {
    unchanged: 'No changes',
    unsaved: 'Not saved yet',
    saved: 'Saved',
    device: 'Kept on this device only',
  },
  details: 'Details',
  closeDetails: 'Close details',
  fileWord: 'network-map',
  pending: (typed) => `“${typed}” is not on the map yet. Press Enter, or empty the field.`,
  required: 'Put at least one person on the map.',
  undoHint: (keys) => `Undo with ${keys}.`,
  fileProblem: (code, place) => code === 'unavailable' || code === 'unshareable' ? fileProblemsEn[code] : `The file cannot be opened. ${fileProblemsEn[code]}${lineOf(place, (line) => ` Look at line ${line}.`)}`,
  close: 'Close',
};
