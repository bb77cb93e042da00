import { describe, expect, it } from 'vitest';
import { boxesTouch } from '../../../src/geometry/point.js';
import { cellAt, pointAt } from '../../../src/layout/cells.js';
import { circlesLayout } from '../../../src/layout/circles.js';
import type { LayoutKey } from '../../../src/layout/layout.js';
import type { Alter, NetworkDocument, Picture, Version } from '../../../src/model/document.js';
import { ringIds, versionOf } from '../../../src/model/query.js';
import { DEFAULT_RINGS, DEFAULT_SECTORS } from '../../../src/model/vocabulary.js';
import { sceneOf } from '../../../src/scene/scene.js';
import { firstOf, sownMap } from './sown-map.js';

/** Fewer maps of the largest size, which take longest to judge. */
const seedsOf = (people: number): number[] => (people > 200 ? [1] : [1, 2]);

function moved(before: Picture, after: Picture): string[] {
  return Object.keys(before.at).filter((id) => before.at[id]!.x !== after.at[id]!.x || before.at[id]!.y !== after.at[id]!.y);
}

/** Pairs of whom a name or symbol lies over that of the other. */
function touching(document: NetworkDocument, version: Version, picture: Picture, layout: LayoutKey): number {
  const people = [...sceneOf({ document, version, picture, layout, language: 'nl' }).boxes.values()].map(({ middle, radius, name }) => ({
    name, symbol: { x: middle.x - radius, y: middle.y - radius, width: 2 * radius, height: 2 * radius },
  }));
  let count = 0;
  people.forEach((a, i) => {
    for (const b of people.slice(i + 1)) {
      if (boxesTouch(a.name, b.name) || boxesTouch(a.symbol, b.symbol) || boxesTouch(a.name, b.symbol) || boxesTouch(a.symbol, b.name)) count++;
    }
  });
  return count;
}

function strays(document: NetworkDocument, version: Version, picture: Picture): string[] {
  return version.alters.filter(({ id, ring, sector }) => {
    const cell = cellAt(picture, picture.at[id]!);
    return id === version.resident ? cell.ring !== -1 : cell.ring !== ringIds(document).indexOf(ring!) || cell.sector !== sector;
  }).map(({ id }) => id);
}

describe('a large map', () => {
  for (const layout of ['circles', 'circles-tall'] as const) for (const people of [60, 100, 300]) {
    it(`of ${people} in ${layout} has everybody in their own cell, free of others, in a shape that suits the screen`, () => {
      for (const seed of seedsOf(people)) {
        const document = sownMap(people, seed);
        const version = versionOf(document);
        const picture = circlesLayout(document, version, layout);
        expect(strays(document, version, picture)).toEqual([]);
        expect(touching(document, version, picture, layout)).toBe(0);
        const { width, height } = sceneOf({ document, version, picture, layout, language: 'nl' }).bounds;
        // Nobody needs more than a certain piece of paper, however many there are.
        expect((width * height) / people).toBeLessThan(layout === 'circles' ? 32_000 : 12_000);
        expect(height / width).toBeGreaterThan(layout === 'circles' ? 0.6 : 1.4);
        expect(height / width).toBeLessThan(layout === 'circles' ? 1 : 2.2);
        // No sector is squeezed to a sliver.
        for (const { sweep } of picture.sectors) expect(sweep).toBeGreaterThan(12);
      }
    });

    it(`of ${people} in ${layout} has titles that can be read when all of it is shown, and that lie over nobody`, () => {
      for (const seed of seedsOf(people)) {
        const document = sownMap(people, seed);
        const version = versionOf(document);
        const picture = circlesLayout(document, version, layout);
        const scene = sceneOf({ document, version, picture, layout, language: 'nl' });
        const room = layout === 'circles' ? { width: 1180, height: 720 } : { width: 382, height: 640 };
        const scale = Math.min(room.width / scene.bounds.width, room.height / scene.bounds.height);
        const titles = scene.ground.children!.filter(({ attrs }) => attrs.class === 'title');
        expect(titles).toHaveLength(DEFAULT_SECTORS.length);
        for (const { attrs } of titles) {
          expect(Number(attrs['font-size']) * scale).toBeGreaterThanOrEqual(12);
          const xs = String(attrs.x).split(' ').map(Number);
          const ys = String(attrs.y).split(' ').map(Number);
          // The foot of every letter stands on paper, whoever hangs out of the rim.
          for (const { name } of scene.boxes.values()) xs.forEach((x, i) => { expect(boxesTouch(name, { x, y: ys[i]!, width: 0.1, height: 0.1 })).toBe(false); });
        }
      }
    });

    it(`of ${people} in ${layout} takes one more in any cell, and moves nobody or only people of that cell`, () => {
      const upsets: number[] = [];
      for (const seed of seedsOf(people)) {
        const document = sownMap(people, seed);
        const version = versionOf(document);
        const before = circlesLayout(document, version, layout);
        for (const sector of DEFAULT_SECTORS) for (const ring of DEFAULT_RINGS) {
          const newcomer: Alter = { id: 'new', kind: 'person', name: 'Nieuwe buur', role: 'kennis', sector, ring };
          const next = { ...version, alters: [...version.alters, newcomer], ties: [...version.ties, { id: 't-new', from: version.resident, to: 'new' }] };
          const after = circlesLayout(document, next, layout, before);
          const upset = new Set(moved(before, after));
          const elsewhere = version.alters.filter((alter) => upset.has(alter.id) && (alter.sector !== sector || alter.ring !== ring)).length;
          if (elsewhere) upsets.push(elsewhere);
          expect(strays(document, next, after)).toEqual([]);
        }
      }
      // Now and then a cell is full to the last corner: there those make room who stand right outside its ring.
      expect(upsets.length).toBeLessThanOrEqual(2);
      expect(Math.max(0, ...upsets)).toBeLessThanOrEqual(people / 6);
    });
  }

  it('whose places were put by hand has smaller titles where a large one would lie over a name', () => {
    const document = sownMap(200, 1);
    const version = versionOf(document);
    const picture = circlesLayout(document, version, 'circles');
    const sizesIn = (drawn: Picture): number[] => sceneOf({ document, version, picture: drawn, layout: 'circles', language: 'nl' })
      .ground.children!.filter(({ attrs }) => attrs.class === 'title').map(({ attrs }) => Number(attrs['font-size']));
    const slice = picture.sectors[1]!;
    const rim = picture.rings[picture.rings.length - 1]!;
    const onTitle = pointAt(picture, slice.start + slice.sweep / 2, rim + 50);
    const [id] = Object.keys(picture.at).slice(-1) as [string];
    const byHand = { ...picture, at: { ...picture.at, [id]: { x: Math.round(onTitle.x), y: Math.round(onTitle.y), side: 'right' as const, own: true } } };
    const [before, after] = [sizesIn(picture), sizesIn(byHand)];
    expect(after[1]).toBeLessThan(before[1]!);
    expect(after.toSpliced(1, 1)).toEqual(before.toSpliced(1, 1));
  });

  for (const layout of ['circles', 'circles-tall'] as const) {
    it(`drawn person by person in ${layout} stays put but for a few who make room, free of overlaps`, () => {
      for (const seed of seedsOf(150)) {
        const document = sownMap(150, seed);
        const whole = versionOf(document);
        let version = firstOf(whole, 24);
        let picture = circlesLayout(document, version, layout);
        let upset = 0;
        let changes = 0;
        for (let people = 25; people <= whole.alters.length; people++) {
          version = firstOf(whole, people);
          const next = circlesLayout(document, version, layout, picture);
          const others = moved(picture, next).length;
          if (others) upset++;
          changes += others;
          picture = next;
        }
        expect(touching(document, version, picture, layout)).toBe(0);
        expect(strays(document, version, picture)).toEqual([]);
        // One addition in six may ask others to make room, and all of them together move each person but a few times.
        expect(upset).toBeLessThan((whole.alters.length - 24) / 6);
        expect(changes / whole.alters.length).toBeLessThan(4);
      }
    });
  }
});
