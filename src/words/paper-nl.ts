import type { PaperWords } from './paper-words.js';

/** Words on paper in Dutch at B1 level. */
export const paperNl: PaperWords = {
  print: 'Afdrukken',
  size: 'Papier',
  orientation: 'Hoe ligt het papier?',
  landscape: 'liggend',
  portrait: 'staand',
  blackAndWhite: 'Zwart-wit',
  list: 'Met een lijst van mensen en banden',
  listHint: 'Op de bladzijden na de kaart staat alles in woorden.',
  confidential: 'Met “vertrouwelijk” erop',
  forWhom: 'Voor wie is dit papier?',
  forResident: (name) => `voor ${name} zelf`,
  forOthers: 'voor iemand anders',
  standsOnIt: (what) => `Dit staat er ook op, maar wordt niet gedeeld: ${what}.`,
  staysOff: (what) => `Dit komt niet op het papier: ${what}.`,
  confidentialMark: 'Vertrouwelijk',
  peopleAndTies: 'Mensen en banden',
  continued: (title) => `${title} (vervolg)`,
  printedOn: (date) => `Afgedrukt op ${date}`,
  pageOf: (page, pages) => `${page} van ${pages}`,
  rolesInList: 'Wie iedereen is, staat in de lijst.',
};
