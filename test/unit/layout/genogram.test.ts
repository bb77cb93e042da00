import { describe, expect, it } from 'vitest';
import { boxesTouch } from '../../../src/geometry/point.js';
import { generationsOf } from '../../../src/layout/genogram/generations.js';
import { genogramLayout } from '../../../src/layout/genogram/genogram.js';
import { kinOf } from '../../../src/layout/genogram/kin.js';
import type { LayoutKey } from '../../../src/layout/layout.js';
import type { NetworkDocument, Picture } from '../../../src/model/document.js';
import { violationsOf } from '../../../src/model/invariants.js';
import { versionOf } from '../../../src/model/query.js';
import { useOtherLayouts } from '../../../src/scene/other-layouts.js';
import { sceneOf } from '../../../src/scene/scene.js';
import { storyDocument } from '../../fixture.js';
import { randomFamily } from './random-family.js';

useOtherLayouts(() => { /* Only so that the scene can draw them. */ });

function drawn(document: NetworkDocument, layout: LayoutKey = 'genogram', earlier?: Picture) {
  const version = versionOf(document);
  const picture = genogramLayout(document, version, layout, earlier);
  const scene = sceneOf({ document, version, picture, layout, language: 'nl' });
  return { version, picture, scene };
}

/** What is wrong with a family tree, in words. */
function faults({ version, picture, scene }: ReturnType<typeof drawn>): string[] {
  const found: string[] = [];
  if (Object.keys(picture.at).sort().join() !== version.alters.map(({ id }) => id).sort().join()) found.push('not everybody once');
  const people = [...scene.boxes].map(([id, box]) => ({
    id, name: box.name, symbol: { x: box.middle.x - box.radius, y: box.middle.y - box.radius, width: 2 * box.radius, height: 2 * box.radius },
  }));
  for (const a of people) for (const b of people) {
    if (a.id >= b.id) continue;
    if (boxesTouch(a.symbol, b.symbol) || boxesTouch(a.name, b.symbol) || boxesTouch(a.symbol, b.name) || boxesTouch(a.name, b.name)) found.push(`${a.id} over ${b.id}`);
  }
  for (const { child, couple } of version.children) {
    for (const parent of version.couples.find(({ id }) => id === couple)!.partners) {
      if (picture.at[parent]!.y >= picture.at[child]!.y) found.push(`${child} not below ${parent}`);
    }
  }
  const rows = generationsOf(kinOf(version), version.resident);
  for (const [id, row] of rows) for (const [other, otherRow] of rows) {
    const [a, b] = [picture.at[id], picture.at[other]];
    if (a && b && row === otherRow && a.y !== b.y) found.push(`${id} and ${other} not in one row`);
  }
  return found;
}

describe('the family tree', () => {
  const seeds = Number(process.env.FAMILIES ?? 1000);

  it(`gives everybody in ${seeds} random families one place, over nobody, and children below their parents`, () => {
    for (let seed = 1; seed <= seeds; seed++) {
      const document = randomFamily(seed, seed % 10 === 0 ? 60 : 24);
      if (seed <= 20) expect(violationsOf(document)).toEqual([]);
      const tree = drawn(document, seed % 2 ? 'genogram' : 'genogram-tall');
      expect([seed, ...faults(tree)]).toEqual([seed]);
    }
  }, 240_000);

  it('is the same every time', () => {
    for (let seed = 1; seed <= 30; seed++) expect(drawn(randomFamily(seed)).picture).toEqual(drawn(randomFamily(seed)).picture);
  });

  it('holds 300 people, related or not', () => {
    for (const seed of [7, 8]) {
      let document = randomFamily(seed, 300);
      for (let more = seed; versionOf(document).alters.length < 250; more += 100) document = randomFamily(more, 300);
      expect(faults(drawn(document))).toEqual([]);
    }
  }, 60_000);

  it('lets nobody move when somebody comes who is not related, and few when a child is born', () => {
    const before = drawn(storyDocument('S06'));
    const { version } = before;
    const after = (more: Partial<typeof version>) => ({ ...storyDocument('S06'), versions: [{ ...version, ...more }], current: version.id });
    const moved = (tree: ReturnType<typeof drawn>): string[] => version.alters.map(({ id }) => id)
      .filter((id) => tree.picture.at[id]!.x !== before.picture.at[id]!.x || tree.picture.at[id]!.y !== before.picture.at[id]!.y);
    const friend = after({ alters: [...version.alters, { id: 'new', kind: 'person', name: 'Nieuwe buur', sector: 'buren' }] });
    const withFriend = drawn(friend, 'genogram', before.picture);
    expect(moved(withFriend)).toEqual([]);
    expect(faults(withFriend)).toEqual([]);
    const baby = after({
      alters: [...version.alters, { id: 'new', kind: 'person', name: 'Mila', age: 0 }],
      children: [...version.children, { id: 'k-new', couple: version.couples.find(({ partners }) => partners.includes('lies'))!.id, child: 'new', kind: 'birth' }],
    });
    const withBaby = drawn(baby, 'genogram', before.picture);
    expect(moved(withBaby)).toEqual([]);
    expect(faults(withBaby)).toEqual([]);
    expect(withBaby.picture.at['new']!.x).toBeGreaterThan(withBaby.picture.at['sam']!.x);
  });

  it('never moves who has a place of their own, and covers them with nobody', () => {
    const document = storyDocument('S06');
    const { picture, version } = drawn(document);
    const own = { x: picture.at['noor']!.x + 40, y: picture.at['noor']!.y, side: 'below' as const, own: true };
    const only = { ...picture, at: { noor: own } };
    const tidied = drawn(document, 'genogram', only);
    expect(tidied.picture.at['noor']).toEqual(own);
    expect(faults(tidied)).toEqual([]);
    expect(Object.keys(tidied.picture.at)).toHaveLength(version.alters.length);
  });

  it('stays sound through random edits of random families, each from the picture before', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const [one, other] = [randomFamily(seed, 16), randomFamily(seed + 5000, 16)];
      const first = drawn(one);
      expect([seed, ...faults(drawn(other, 'genogram', first.picture))]).toEqual([seed]);
    }
  }, 120_000);

  for (const id of ['S01', 'S02', 'S03', 'S05', 'S06', 'S09']) for (const layout of ['genogram', 'genogram-tall'] as const) {
    it(`of ${id} in ${layout} stands in order: couples beside each other, children by age`, () => {
      const document = storyDocument(id);
      const tree = drawn(document, layout);
      expect(faults(tree)).toEqual([]);
      const { version, picture } = tree;
      const { at } = picture;
      for (const { partners } of version.couples) {
        const [a, b] = partners.map((partner) => at[partner]!);
        if (!a || !b) continue;
        const between = version.alters.filter((alter) => at[alter.id]!.y === a.y && (at[alter.id]!.x - a.x) * (at[alter.id]!.x - b.x) < 0);
        expect(between.map((alter) => alter.id)).toEqual([]);
      }
      for (const { children } of kinOf(version).unions) {
        const xs = children.map((child) => at[child]!.x);
        expect(xs).toEqual([...xs].sort((one, other) => one - other));
      }
    });
  }
});
