import type { PaperWords } from './paper-words.js';

/** Words on paper in English. */
export const paperEn: PaperWords = {
  print: 'Print',
  size: 'Paper',
  orientation: 'Which way round?',
  landscape: 'landscape',
  portrait: 'portrait',
  blackAndWhite: 'Black and white',
  list: 'With a list of people and ties',
  listHint: 'The pages after the map say everything in words.',
  confidential: 'Marked “confidential”',
  forWhom: 'Who is this paper for?',
  forResident: (name) => `for ${name} only`,
  forOthers: 'for somebody else',
  standsOnIt: (what) => `This is on it too, but is not shared: ${what}.`,
  staysOff: (what) => `This stays off the paper: ${what}.`,
  confidentialMark: 'Confidential',
  peopleAndTies: 'People and ties',
  continued: (title) => `${title} (continued)`,
  printedOn: (date) => `Printed on ${date}`,
  pageOf: (page, pages) => `${page} of ${pages}`,
  rolesInList: 'Who everybody is, is told in the list.',
};
