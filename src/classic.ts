/**
 * The classic script: registers `<network-map>` and leaves the element, its events and the drafts in the global `NetworkMap`.
 * @module
 */
import './define.js';

export * from './element.js';
