import type { CanvasWords } from './canvas-words.js';

/** The map's own words in Dutch at B1 level. */
export const canvasNl: CanvasWords = {
  people: 'Mensen, organisaties en plekken op de kaart',
  peopleHint: 'kaart',
  tiesOf: (name) => `Banden van ${name}`,
  noTies: (name) => `${name} heeft nog geen banden.`,
  cell: (sector, ring) => `${sector}, ${ring}`,
  noSector: 'nog geen plek',
  joinsHome: (resident) => `woont in huis bij ${resident}`,
  staysHome: (resident) => `in huis bij ${resident}`,
  toTray: 'terug op de lange lijst',
  tieFrom: (name) => `band van ${name} met…`,
  tieBetween: (one, other) => `band tussen ${one} en ${other}`,
  pickOther: (name) => `Kies met wie ${name} een band heeft. Met Escape stop je.`,
  tapOther: (name) => `Tik op wie een band heeft met ${name}. Tik op leeg papier om te stoppen.`,
  tapFirst: 'Tik eerst op de kaart. Daarna kun je mensen slepen.',
  tidy: 'Netter tekenen',
  tidyWhy: 'De lijnen lopen door elkaar. Zo zie je ze beter.',
  chooseMore: 'Tik op wie je nog meer kiest, en op leeg papier als je klaar bent.',
  chosen: (count) => (count === 0 ? 'niemand gekozen' : `${count} gekozen`),
  stopped: 'Gestopt.',
};
