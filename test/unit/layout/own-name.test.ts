import { describe, expect, it } from 'vitest';
import { pieceMeetsBox, type Point } from '../../../src/geometry/point.js';
import type { Alter, NetworkDocument, Place } from '../../../src/model/document.js';
import { createDocument } from '../../../src/model/create.js';
import { sceneOf } from '../../../src/scene/scene.js';

/** A resident with their name below them, and somebody of this name at this place, tied to them. */
function mapWith(name: string, place: Place): NetworkDocument {
  const blank = createDocument({ residentName: 'Rosa Lindeman' });
  const [version] = blank.versions;
  const other: Alter = { id: 'other', kind: 'person', name, sector: 'buren', ring: 'dichtbij' };
  return {
    ...blank,
    versions: [{
      ...version!,
      alters: [...version!.alters, other],
      ties: [{ id: 'tie', from: version!.resident, to: 'other', gets: ['E'], gives: ['E'] }],
      places: {
        circles: {
          stretch: 1, centre: 80, rings: [150, 220, 290], sectors: [{ id: 'buren', start: 0, sweep: 360 }],
          at: { [version!.resident]: { x: 0, y: 0, side: 'below' }, other: place },
        },
      },
    }],
  };
}

function drawn(document: NetworkDocument) {
  const [version] = document.versions;
  const scene = sceneOf({ document, version: version!, picture: version!.places!.circles!, layout: 'circles', language: 'nl' });
  const path = scene.tiePaths.get('tie')!;
  const through = (id: string): boolean => path.some((point, i) => i > 0 && pieceMeetsBox(path[i - 1] as Point, point, scene.boxes.get(id)!.name));
  return { path, through, resident: scene.boxes.get(version!.resident)!, id: version!.resident };
}

describe('a line', () => {
  it('begins past the name of its own person where it would run through it', () => {
    const { path, through, resident, id } = drawn(mapWith('Max', { x: 4, y: 240, side: 'below' }));
    expect(through(id)).toBe(false);
    expect(path[0]!.y).toBeGreaterThan(resident.name.y + resident.name.height);
    // and not further than need be
    expect(path[0]!.y).toBeLessThan(resident.name.y + resident.name.height + 12);
  });

  it('begins at the symbol where the name is not in the way', () => {
    const { path, resident } = drawn(mapWith('Max', { x: 4, y: -240, side: 'above' }));
    expect(Math.hypot(path[0]!.x, path[0]!.y)).toBeCloseTo(resident.radius + 4, 0);
  });

  it('runs behind the name where too little of it would be left to see', () => {
    const { path, through, resident, id } = drawn(mapWith('Max', { x: 0, y: 92, side: 'below' }));
    expect(through(id)).toBe(true);
    expect(Math.hypot(path[0]!.x, path[0]!.y)).toBeCloseTo(resident.radius + 4, 0);
  });
});

describe('a name', () => {
  it('is shown whole by whoever points at it where it had to be shortened', () => {
    const name = 'Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewiss';
    const titlesOf = (named: string) => {
      const document = mapWith(named, { x: 4, y: 240, side: 'below' });
      const [version] = document.versions;
      const { people } = sceneOf({ document, version: version!, picture: version!.places!.circles!, layout: 'circles', language: 'nl' });
      return people.find(({ key }) => key === 'other')!.children!.filter(({ tag }) => tag === 'title').map(({ text }) => text);
    };
    expect(titlesOf(name)).toEqual([name]);
    expect(titlesOf('Max')).toEqual([]);
  });
});
