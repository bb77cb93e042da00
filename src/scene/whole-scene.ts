import { peopleOnMap } from '../model/people-on-map.js';
import { legendFor } from './legend-for.js';
import { sceneOf } from './scene.js';
import type { Scene, SceneInput, WholeScene } from './scene-types.js';

/**
 * A scene with its legend, as it goes on paper or into a file; the legend is made when it is first asked for.
 * @param told what the legend of this scene says, where lines and signs are drawn otherwise than on any map
 */
export function wholeScene(input: SceneInput, scene: Scene = sceneOf(input), told = (entries: WholeScene['legend']): WholeScene['legend'] => entries): WholeScene {
  let legend: WholeScene['legend'] | undefined;
  const { document, version, layout, language, look } = input;
  return Object.defineProperty(scene, 'legend', {
    enumerable: true, get: () => (legend ??= told(legendFor(document, peopleOnMap(version), layout, language, look, true))),
  }) as WholeScene;
}
