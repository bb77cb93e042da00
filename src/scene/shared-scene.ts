import type { Mark } from './mark.js';
import type { WholeScene } from './scene-types.js';

const scenes = new WeakMap<WholeScene, WholeScene>();

/** A scene as others may see it: without the marks that are only for who works on the map, such as whom is not to be shared. */
export function sharedScene(scene: WholeScene): WholeScene {
  let shared = scenes.get(scene);
  if (!shared) {
    const { people, signs, legend } = scene;
    scenes.set(scene, (shared = { ...scene, people: withoutEditorMarks(people), signs: withoutEditorMarks(signs), legend: legend.filter(({ mark }) => !isForEditor(mark)) }));
    scenes.set(shared, shared);
  }
  return shared;
}

function withoutEditorMarks(marks: readonly Mark[]): Mark[] {
  return marks.filter((mark) => !isForEditor(mark)).map((mark) => (mark.children ? { ...mark, children: withoutEditorMarks(mark.children) } : mark));
}

function isForEditor({ attrs }: Mark): boolean {
  return String(attrs.class ?? '').split(' ').includes('editor-only');
}
