/**
 * Scene and pictures as text. Loaded by `drawing()`, with the layout beside it.
 * @module
 */
export { wholeScene as sceneOf } from './scene/whole-scene.js';
export { svgText } from './paint/svg-text.js';
