/**
 * Scene and pictures as text. Loaded by `drawing()`, with the layout beside it.
 * @module
 */
export { sceneOf } from './scene/scene.js';
export { svgText } from './paint/svg-text.js';
