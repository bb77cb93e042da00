/**
 * Forces for pages that lay out networks by simulation; the maps of this library are placed without one. Asked for by `forces()`.
 * @module
 */
export { flatManyBody, type Body, type FlatManyBody, type Strength } from './layout/force/flat-many-body.js';
