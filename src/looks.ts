/**
 * Notations and signs over the lines, to draw a scene with. Loaded by `looks()`.
 * @module
 */
export { lookChoice, type LookChoice } from './scene/look-choice.js';
export { lookOf } from './scene/map-look.js';
export type { Look } from './scene/look.js';
