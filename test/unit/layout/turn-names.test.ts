import { describe, expect, it } from 'vitest';
import { pieceMeetsBox } from '../../../src/geometry/point.js';
import { connect } from '../../../src/editor/commands/connect.js';
import { pinPlace } from '../../../src/editor/commands/pin-place.js';
import { tidy } from '../../../src/editor/commands/tidy.js';
import { createEditor } from '../../../src/editor/editor.js';
import { circlesLayout } from '../../../src/layout/circles.js';
import type { LayoutKey } from '../../../src/layout/layout.js';
import { sceneOf } from '../../../src/scene/scene.js';
import type { Place } from '../../../src/model/document.js';
import { STORY_IDS, storyDocument } from '../../fixture.js';

const LAYOUTS = ['circles', 'circles-tall'] as const;

const editorOf = (story: string, layoutKey: LayoutKey) => createEditor({ layout: circlesLayout, layoutKey, document: storyDocument(story) });
type Editor = ReturnType<typeof editorOf>;

const placesOf = ({ picture }: Editor) => Object.entries(picture.at).map(([id, { x, y }]) => [id, x, y]);
const sidesOf = ({ picture }: Editor): Record<string, Pick<Place, 'side' | 'off'>> => Object.fromEntries(Object.entries(picture.at).map(([id, { side, off }]) => [id, { side, ...(off ? { off } : {}) }]));

/** Some pairs who are not tied yet. */
function strangers({ version }: Editor): [string, string][] {
  const tied = new Set(version.ties.flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]));
  const ids = version.alters.map(({ id }) => id);
  return ids.flatMap((a, i) => ids.slice(i + 1).filter((b) => !tied.has(`${a} ${b}`)).map((b): [string, string] => [a, b])).filter((_, i) => i % 6 === 0);
}

/** Whether the straight way between two runs through the name of either. */
function throughOwnName({ document, version, picture, layout }: Editor, a: string, b: string): boolean {
  const { boxes } = sceneOf({ document, version, picture, layout, language: 'nl' });
  const [one, other] = [boxes.get(a)!, boxes.get(b)!];
  return [one, other].some(({ name }) => pieceMeetsBox(one.middle, other.middle, name));
}

/** Whether any line would run through the name of somebody, as lines are drawn, if names stood on these sides. */
function isCrossed({ document, version, picture, layout }: Editor, sides: ReturnType<typeof sidesOf>, id: string): boolean {
  const at = Object.fromEntries(Object.entries(picture.at).map(([who, { x, y }]) => [who, { x, y, ...sides[who]! }]));
  const { boxes, tiePaths } = sceneOf({ document, version, picture: { ...picture, at }, layout, language: 'nl' });
  return [...tiePaths.values()].some((path) => path.some((point, i) => i > 0 && pieceMeetsBox(path[i - 1]!, point, boxes.get(id)!.name)));
}

describe('a tie that is added', () => {
  for (const layout of LAYOUTS) {
    it(`moves nobody in ${layout}, and turns only names of its own people and those that lines run through`, () => {
      let [turned, freed, through] = [0, 0, 0];
      for (const story of STORY_IDS) {
        for (const [a, b] of strangers(editorOf(story, layout))) {
          const editor = editorOf(story, layout);
          const [places, sides] = [placesOf(editor), sidesOf(editor)];
          const before = throughOwnName(editor, a, b);
          editor.run(connect(a, b));
          expect(placesOf(editor)).toEqual(places);
          const now = sidesOf(editor);
          const other = Object.keys(sides).filter((id) => JSON.stringify(now[id]) !== JSON.stringify(sides[id]));
          expect(other.filter((id) => id !== a && id !== b && !isCrossed(editor, sides, id))).toEqual([]);
          if (before) through++;
          if (!other.length) continue;
          turned++;
          if (other.every((id) => !isCrossed(editor, now, id))) freed++;
          editor.undo();
          expect(sidesOf(editor)).toEqual(sides);
        }
      }
      expect(turned).toBeGreaterThan(through / 20);
      expect(freed).toBeGreaterThan(turned / 2);
    }, 120_000);
  }

  it('leaves names that were put by hand', () => {
    for (const [a, b] of strangers(editorOf('S05', 'circles'))) {
      const editor = editorOf('S05', 'circles');
      for (const { id } of editor.version.alters) editor.run(pinPlace(id));
      const sides = sidesOf(editor);
      editor.run(connect(a, b));
      expect(sidesOf(editor)).toEqual(sides);
    }
  });
});

describe('tidying', () => {
  it('keeps the places that people were given, and frees their names from one another', () => {
    for (const layout of LAYOUTS) for (const story of STORY_IDS) {
      const editor = editorOf(story, layout);
      const [first] = editor.version.alters.filter(({ ring }) => ring === 'verder-weg');
      if (!first) continue;
      const { x, y, side } = editor.picture.at[first.id]!;
      const across = { left: 'right', right: 'left', above: 'below', below: 'above' } as const;
      editor.run(pinPlace(first.id, { x, y, side: across[side] }));
      editor.run(tidy());
      expect(editor.picture.at[first.id]).toMatchObject({ x, y, own: true });
      const boxes = [...sceneOf({ document: editor.document, version: editor.version, picture: editor.picture, layout, language: 'nl' }).boxes.values()];
      const touching = boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => a.name.x < b.name.x + b.name.width && b.name.x < a.name.x + a.name.width
        && a.name.y < b.name.y + b.name.height && b.name.y < a.name.y + a.name.height));
      expect(touching).toEqual([]);
    }
  });
});
