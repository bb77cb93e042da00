/** What drawing a large map takes: fetched when the first one is shown. */
export { CrowdLayer } from './crowd-layer.js';
export { crowdSceneOf } from '../../scene/crowd-scene.js';
