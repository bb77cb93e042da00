/**
 * Everything that is loaded after the start, by name: in the module build `chunks/NAME.js` or a package of that name,
 * in the classic build `network-map.NAME.js`. A new name here is a decision.
 */
export const laterParts = [
  'add-typed',
  'catalogue-part',
  'changing-part',
  'circles',
  'crowd-part',
  'comparing-part',
  'divisions-dialog',
  'draw-picture',
  'dutch',
  'editing-part',
  'english',
  'filter-part',
  'formats',
  'idb-keyval',
  'interview-part',
  'insight-part',
  'list-view',
  'map-files',
  'map-look',
  'mend',
  'mind-map-dialog',
  'mind-map-files',
  'moments-part',
  'more-questions',
  'other-layouts',
  'overlay-view',
  'panel',
  'print-dialog',
  'print-map',
  'plan-part',
  'quick-add-line',
  'rooms-part',
  'save-dialog',
  'several-panel',
  'ways-part',
];

/** What the library without DOM hands out when it is asked for; no page loads any of it. */
export const libraryParts = ['drawing', 'editing', 'looks', 'many-maps', 'merging', 'planning', 'typed-lines', 'ways', 'words'];
