/**
 * The classic script: registers `<network-map>` and leaves the element and its events in the global `NetworkMap`.
 * @module
 */
export * from './define.js';
