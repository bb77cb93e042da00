import type { Point } from '../geometry/point.js';
import { crowdSizes } from '../layout/crowd-sizes.js';
import { sizesOf } from '../layout/sizes.js';
import type { TieId } from '../model/document.js';
import { peopleOnMap } from '../model/people-on-map.js';
import { sceneOf } from './scene.js';
import type { Scene, SceneInput } from './scene-types.js';

/** A scene with some ties drawn that its layout leaves out, such as those of a family tree: a tie that changed must be seen to have changed. */
export function withToldTies(scene: Scene, input: SceneInput, told: ReadonlySet<TieId>): Scene {
  const drawn = new Set(scene.ties.map(({ key }) => key));
  const missing = new Set([...told].filter((id) => !drawn.has(id) && input.version.ties.some((tie) => tie.id === id)));
  if (missing.size === 0) return scene;
  // On bare paper every tie is drawn, between the same people in the same places.
  const bare = sceneOf({ ...input, layout: 'free', sizes: input.sizes ?? crowdSizes(sizesOf(input.layout), peopleOnMap(input.version).alters.length, input.layout), version: { ...input.version, ties: input.version.ties.filter(({ id }) => missing.has(id)) } });
  let tiePaths: ReadonlyMap<TieId, readonly Point[]> | undefined;
  const { bounds, ground, people, signs, signsOf, boxes } = scene;
  return {
    bounds, ground, people, signs, signsOf, boxes, ties: [...scene.ties, ...bare.ties], get tiePaths() { return (tiePaths ??= new Map([...scene.tiePaths, ...bare.tiePaths])); },
  };
}
