import { describe, expect, it } from 'vitest';
import { circlesLayout } from '../../../src/layout/circles.js';
import type { LayoutKey } from '../../../src/layout/layout.js';
import type { NetworkDocument, Picture, Version } from '../../../src/model/document.js';
import { versionOf } from '../../../src/model/query.js';
import type { WholeScene } from '../../../src/scene/scene-types.js';
import { wholeScene } from '../../../src/scene/whole-scene.js';
import { STORY_IDS, storyDocument } from '../../fixture.js';

const draw = (document: NetworkDocument, version: Version, picture: Picture, layout: LayoutKey): WholeScene => wholeScene({ document, version, picture, layout, language: 'nl' });

/** All that a scene says, with what is only made when it is asked for. */
const told = ({ bounds, ground, ties, people, legend, boxes, tiePaths }: WholeScene): unknown => ({ bounds, ground, ties, people, legend, boxes: [...boxes], tiePaths: [...tiePaths] });

/** Versions that an edit makes of one: whoever is not concerned stays the same object, as in the editor. */
function editsOf(version: Version, picture: Picture): [string, Version, Picture][] {
  const [, first, second] = version.alters;
  const moved = { ...picture, at: { ...picture.at, [first!.id]: { ...picture.at[first!.id]!, x: picture.at[first!.id]!.x + 40 } } };
  const turned = { ...picture, at: { ...picture.at, [first!.id]: { ...picture.at[first!.id]!, side: 'above' as const } } };
  const alters = version.alters.map((alter) => (alter === second ? { ...alter, name: 'Iemand met een heel andere naam', deceased: true } : alter));
  const ties = version.ties.map((tie, i) => (i === 0 ? { ...tie, quality: 'gespannen' as const, gives: ['P' as const] } : tie));
  return [
    ['nothing', version, picture],
    ['somebody moved', version, moved],
    ['a name turned', version, turned],
    ['somebody renamed', { ...version, alters }, picture],
    ['a tie changed', { ...version, ties }, picture],
    ['a second tie of one pair', { ...version, ties: [...version.ties, { ...version.ties[0]!, id: 'second' }] }, picture],
    ['somebody else the resident', { ...version, resident: second!.id }, picture],
  ];
}

describe('a map drawn again', () => {
  for (const id of STORY_IDS) for (const layout of ['circles', 'circles-tall'] as const) {
    it(`is the same as one drawn for the first time, after any edit of ${id} in ${layout}`, () => {
      const document = storyDocument(id);
      const version = versionOf(document);
      const picture = circlesLayout(document, version, layout);
      for (const [what, next, at] of editsOf(version, picture)) {
        draw(document, version, picture, layout);
        expect(told(draw(document, next, at, layout)), what).toEqual(told(draw(structuredClone(document), structuredClone(next), at, layout)));
      }
    });
  }

  it('keeps the marks of all who are not concerned', () => {
    const document = storyDocument('S01');
    const version = versionOf(document);
    const picture = circlesLayout(document, version, 'circles');
    const before = draw(document, version, picture, 'circles');
    const [, , third] = version.alters;
    const after = draw(document, version, { ...picture, at: { ...picture.at, [third!.id]: { ...picture.at[third!.id]!, x: picture.at[third!.id]!.x + 1 } } }, 'circles');
    expect(after.people.filter((mark) => !before.people.includes(mark)).map(({ key }) => key)).toEqual([third!.id]);
    const kept = after.ties.filter((mark) => before.ties.includes(mark));
    expect(kept.length).toBeGreaterThan(before.ties.length / 2);
    expect(kept.some(({ key }) => { const tie = version.ties.find((t) => t.id === key)!; return tie.from === third!.id || tie.to === third!.id; })).toBe(false);
  });
});
