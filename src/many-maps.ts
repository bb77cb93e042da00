/**
 * What many maps say together, without names and without small numbers, and a copy of one map for research. Loaded by `manyMaps()`.
 * @module
 */
export type { Band, Spread } from './graph/many/bands.js';
export type { CellTable } from './graph/many/cell-table.js';
export type { Balance } from './graph/many/plan-balance.js';
export type { SharedLabel } from './graph/many/shared-labels.js';
export { mapsReport, type MapsReport } from './graph/many/maps-report.js';
export { shownCells } from './graph/many/shown-cells.js';
export { manyMapsText } from './io/many-maps-text.js';
export { researchCopy } from './model/research-copy.js';
