import { describe, expect, it } from 'vitest';
import { boxesTouch } from '../../../src/geometry/point.js';
import { neighbourhoodLayout } from '../../../src/layout/neighbourhood.js';
import { placeGroups } from '../../../src/layout/neighbourhood-groups.js';
import type { NetworkDocument, Picture } from '../../../src/model/document.js';
import { homeOf, versionOf } from '../../../src/model/query.js';
import { useOtherLayouts } from '../../../src/scene/other-layouts.js';
import { sceneOf } from '../../../src/scene/scene.js';
import { STORY_IDS, storyDocument } from '../../fixture.js';
import { randomFamily } from './random-family.js';

useOtherLayouts(() => { /* Only so that the scene can draw them. */ });

function drawn(document: NetworkDocument, layout: 'neighbourhood' | 'neighbourhood-tall', earlier?: Picture) {
  const version = versionOf(document);
  const picture = neighbourhoodLayout(document, version, layout, earlier);
  const scene = sceneOf({ document, version, picture, layout, language: 'nl' });
  const people = [...scene.boxes].map(([id, box]) => ({
    id, name: box.name, symbol: { x: box.middle.x - box.radius, y: box.middle.y - box.radius, width: 2 * box.radius, height: 2 * box.radius },
  }));
  const touching = people.flatMap((a) => people.filter((b) => a.id < b.id
    && (boxesTouch(a.symbol, b.symbol) || boxesTouch(a.name, b.symbol) || boxesTouch(a.symbol, b.name) || boxesTouch(a.name, b.name))).map((b) => `${a.id} ${b.id}`));
  return { version, picture, scene, touching };
}

/** A story in which a neighbour and a friend are found at a community centre. */
function withCentre(): NetworkDocument {
  const document = storyDocument('S03');
  const [first, ...rest] = document.versions;
  const version = {
    ...first!, alters: [...first!.alters, { id: 'huis', kind: 'place' as const, name: 'Buurthuis', sector: 'meedoen', ring: 'dichtbij' }],
    ties: [...first!.ties, { id: 'x1', from: 'ad', to: 'huis' }, { id: 'x2', from: 'huis', to: 'koos' }],
  };
  return { ...document, versions: [version, ...rest] };
}

describe('the neighbourhood', () => {
  for (const id of STORY_IDS) for (const layout of ['neighbourhood', 'neighbourhood-tall'] as const) {
    it(`of ${id} in ${layout} gives everybody one place over nobody, home inside its circle`, () => {
      const document = storyDocument(id);
      const { version, picture, touching } = drawn(document, layout);
      expect(Object.keys(picture.at).sort()).toEqual(version.alters.map((alter) => alter.id).sort());
      expect(touching).toEqual([]);
      const home = homeOf(version);
      for (const alter of version.alters) {
        const { x, y } = picture.at[alter.id]!;
        expect([alter.id, Math.hypot(x, y) <= picture.centre]).toEqual([alter.id, home.has(alter.id)]);
      }
      expect(drawn(document, layout, picture).picture).toEqual(picture);
    });
  }

  it('puts people on the card of the place where they are found, and does not draw that tie again', () => {
    const document = withCentre();
    const { version, scene } = drawn(document, 'neighbourhood');
    expect(placeGroups(document, version).find(({ anchor }) => anchor === 'huis')!.people.sort()).toEqual(['ad', 'koos']);
    const { attrs } = scene.ground.children!.find(({ key }) => key === 'place huis')!;
    const card = { x: Number(attrs.x), y: Number(attrs.y), width: Number(attrs.width), height: Number(attrs.height) };
    const isOn = (id: string): boolean => {
      const { middle } = scene.boxes.get(id)!;
      return middle.x > card.x && middle.x < card.x + card.width && middle.y > card.y && middle.y < card.y + card.height;
    };
    expect(version.alters.map(({ id }) => id).filter(isOn).sort()).toEqual(['ad', 'huis', 'koos']);
    expect(scene.ties.map(({ key }) => key).filter((key) => key.startsWith('x'))).toEqual([]);
  });

  it('lets nobody move when somebody comes, who stands with those they are found with', () => {
    const document = withCentre();
    const before = drawn(document, 'neighbourhood');
    const [first, ...rest] = document.versions;
    const after = {
      ...document,
      versions: [{ ...first!, alters: [...first!.alters, { id: 'new', kind: 'person' as const, name: 'Samira' }], ties: [...first!.ties, { id: 'x3', from: 'new', to: 'huis' }] }, ...rest],
    };
    const { picture, touching } = drawn(after, 'neighbourhood', before.picture);
    for (const [id, place] of Object.entries(before.picture.at)) expect(picture.at[id]).toEqual(place);
    expect(touching).toEqual([]);
    const [here, there] = [picture.at['new']!, picture.at['huis']!];
    expect(Math.hypot(here.x - there.x, here.y - there.y)).toBeLessThan(260);
  });

  it('never throws and covers nobody on odd networks', () => {
    for (let seed = 1; seed <= 150; seed++) {
      const document = randomFamily(seed, seed % 20 === 0 ? 120 : 24);
      const { picture, version, touching } = drawn(document, seed % 2 ? 'neighbourhood' : 'neighbourhood-tall');
      expect(Object.keys(picture.at)).toHaveLength(version.alters.length);
      expect([seed, ...touching]).toEqual([seed]);
    }
  }, 60_000);
});
