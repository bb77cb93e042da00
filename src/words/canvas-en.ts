import type { CanvasWords } from './canvas-words.js';

/** The map's own words in plain English. */
export const canvasEn: CanvasWords = {
  people: 'People, organisations and places on the map',
  peopleHint: 'map',
  tiesOf: (name) => `Ties of ${name}`,
  noTies: (name) => `${name} has no ties yet.`,
  cell: (sector, ring) => `${sector}, ${ring}`,
  noSector: 'no place yet',
  joinsHome: (resident) => `lives with ${resident}`,
  staysHome: (resident) => `at home with ${resident}`,
  toTray: 'back to the long list',
  tieFrom: (name) => `tie of ${name} with…`,
  tieBetween: (one, other) => `tie between ${one} and ${other}`,
  pickOther: (name) => `Choose who ${name} has a tie with. Escape stops it.`,
  tapOther: (name) => `Tap who has a tie with ${name}. Tap empty paper to stop.`,
  tapFirst: 'Tap the map first. Then you can drag people.',
  tidy: 'Tidy the map',
  tidyWhy: 'The lines are in a tangle. This way they are easier to see.',
  chooseMore: 'Tap who else you choose, and free paper when you are done.',
  chosen: (count) => (count === 0 ? 'nobody chosen' : `${count} chosen`),
  stopped: 'Stopped.',
};
