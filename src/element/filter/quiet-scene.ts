import type { Mark } from '../../scene/mark.js';
import type { AskedFor, Scene } from '../../scene/scene-types.js';

const quieted = new WeakMap<Mark, Mark>();

/** The same scene with everybody and every tie but these drawn quietly; signs on quiet ties are left out. */
export function quietScene(scene: Scene, asked: AskedFor): Scene {
  // What is painted on a canvas is not made of marks; a copy would have them all made.
  if (scene.hits) return Object.create(scene, { asked: { value: asked } }) as Scene;
  const { alters, ties } = asked;
  const { bounds, ground, boxes, signsOf } = scene;
  const tieIds = new Set(scene.ties.map(({ key }) => key));
  return {
    bounds, ground, boxes, signsOf,
    ties: scene.ties.map((mark) => (ties.has(mark.key) ? mark : quiet(mark))),
    people: scene.people.map((mark) => (alters.has(mark.key) ? mark : quiet(mark))),
    signs: scene.signs.filter(({ key }) => {
      const of = key.replace(/^themes /, '');
      return tieIds.has(of) ? ties.has(of) : !boxes.has(of) || alters.has(of);
    }),
    get tiePaths() { return scene.tiePaths; },
  };
}

/** The same mark is made quiet once, so that who did not change is not painted again. */
function quiet(mark: Mark): Mark {
  let made = quieted.get(mark);
  if (!made) quieted.set(mark, (made = { ...mark, attrs: { ...mark.attrs, class: `${String(mark.attrs['class'] ?? '')} filtered-out`.trim() } }));
  return made;
}
