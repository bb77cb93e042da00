import { describe, expect, it } from 'vitest';
import { bothMoments } from '../../../src/model/both-moments.js';
import { circlesLayout } from '../../../src/layout/circles.js';
import { freeLayout } from '../../../src/layout/free.js';
import { genogramLayout } from '../../../src/layout/genogram/genogram.js';
import { householdLayout } from '../../../src/layout/household.js';
import type { Layout } from '../../../src/layout/layout.js';
import { neighbourhoodLayout } from '../../../src/layout/neighbourhood.js';
import { placesOfBoth } from '../../../src/layout/places-of-both.js';
import type { Alter, NetworkDocument, Version } from '../../../src/model/document.js';
import { homeOf } from '../../../src/model/query.js';
import type { LayoutName } from '../../../src/model/vocabulary.js';
import { STORY_IDS, storyDocument } from '../../fixture.js';

const LAYOUTS: Readonly<Record<LayoutName, Layout>> = { circles: circlesLayout, household: householdLayout, genogram: genogramLayout, neighbourhood: neighbourhoodLayout, free: freeLayout };
const NAMES = Object.keys(LAYOUTS) as LayoutName[];

/** Two moments of a story with more between them: some are gone, one came closer, there is a child more. */
function twoMoments(id: string): { document: NetworkDocument; was: Version; is: Version; moved: string } {
  const document = storyDocument(id);
  const was = document.versions[0]!;
  const home = homeOf(was);
  const around = was.alters.filter((alter) => !home.has(alter.id) && alter.kind === 'person' && !was.couples.some(({ partners }) => partners.includes(alter.id)));
  const [gone, moved] = [around[0]!.id, around.at(-1)!.id];
  const newcomer: Alter = { id: 'new', kind: 'person', name: 'Nieuweling met een lange naam', sector: around[0]!.sector!, ring: around[0]!.ring! };
  const is: Version = {
    ...was, id: 'later',
    alters: [...was.alters.filter((alter) => alter.id !== gone).map((alter) => (alter.id === moved ? { ...alter, ring: alter.ring === 'heel-dichtbij' ? 'verder-weg' : 'heel-dichtbij' } : alter)), newcomer],
    ties: was.ties.filter(({ from, to }) => from !== gone && to !== gone),
    children: was.couples[0] ? [...was.children, { id: 'new-child', couple: was.couples[0].id, child: 'new', kind: 'birth' }] : was.children,
  };
  return { document, was, is, moved };
}

describe('two moments looked at together', () => {
  it.each(NAMES)('in %s everybody who did not change stands where they stand, and everybody has a place', (name) => {
    for (const id of STORY_IDS) {
      const { document, was, is, moved } = twoMoments(id);
      for (const tall of name === 'free' ? [false] : [false, true]) {
        const key = (tall ? `${name}-tall` : name) as LayoutName;
        const { both, then, now } = placesOfBoth(document, was, is, key, LAYOUTS[name]);
        const still = was.alters.filter((alter) => is.alters.some((each) => each.id === alter.id) && alter.id !== moved);
        expect(still.length).toBeGreaterThan(4);
        for (const alter of still) {
          expect(now.at[alter.id], `${id} ${key} ${alter.id}`).toEqual(then.at[alter.id]);
          expect(both.at[alter.id], `${id} ${key} ${alter.id}`).toEqual(then.at[alter.id]);
        }
        expect(Object.keys(both.at).sort()).toEqual(bothMoments(was, is).alters.map((alter) => alter.id).sort());
        expect(Object.keys(then.at).sort()).toEqual(was.alters.map((alter) => alter.id).sort());
        expect(Object.keys(now.at).sort()).toEqual(is.alters.map((alter) => alter.id).sort());
      }
    }
  });

  it('also when the later picture was tidied meanwhile, and somebody else has the place of who is gone', () => {
    const { document, was, is } = twoMoments('S01');
    const before = circlesLayout(document, was, 'circles');
    const after = circlesLayout(document, is, 'circles');
    const gone = was.alters.find(({ id }) => !is.alters.some((alter) => alter.id === id))!.id;
    const [one] = is.alters.filter(({ id, ring }) => ring && before.at[id]);
    const shifted = { ...after, at: { ...after.at, [one!.id]: { ...after.at[one!.id]!, x: after.at[one!.id]!.x + 30 }, new: { ...before.at[gone]!, own: true } } };
    const { both, then, now } = placesOfBoth(document, { ...was, places: { circles: before } }, { ...is, places: { circles: shifted } }, 'circles', circlesLayout);
    expect(then.at[one!.id]).toEqual(now.at[one!.id]);
    expect(now.at['new']).toEqual(shifted.at['new']);
    const [a, b] = [both.at['new']!, both.at[gone]!];
    expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(30);
  });

  it('in a neighbourhood somebody who is found elsewhere now stands with those they are found with, at both', () => {
    const document = storyDocument('S01');
    const [plain] = document.versions;
    const place = (id: string): Alter => ({ id, kind: 'place', name: id, sector: 'buren', ring: 'dichtbij' });
    const tied = (id: string, to: string): Version => ({
      ...plain!, id, alters: [...plain!.alters, place('park'), place('club'), { id: 'roams', kind: 'person', name: 'Sam' }, { id: 'stays', kind: 'person', name: 'Bo' }],
      ties: [...plain!.ties, { id: `roams-${to}`, from: 'roams', to }, { id: 'stays', from: 'stays', to: 'club' }],
    });
    const { then, now } = placesOfBoth(document, tied('then', 'park'), tied('now', 'club'), 'neighbourhood', neighbourhoodLayout);
    const away = ({ at }: typeof then, id: string): number => Math.hypot(at['roams']!.x - at[id]!.x, at['roams']!.y - at[id]!.y);
    expect(away(then, 'park')).toBeLessThan(away(then, 'club'));
    expect(away(now, 'club')).toBeLessThan(away(now, 'park'));
    for (const id of [...plain!.alters.map((alter) => alter.id), 'park', 'club', 'stays']) expect(now.at[id], id).toEqual(then.at[id]);
  });
});
