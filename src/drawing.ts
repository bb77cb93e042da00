/**
 * Layout, scene and pictures as text. Loaded by `drawing()`.
 * @module
 */
export { circlesLayout } from './layout/circles.js';
export { sceneOf } from './scene/scene.js';
export { svgText } from './paint/svg-text.js';
