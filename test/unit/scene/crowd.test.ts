import { describe, expect, it } from 'vitest';
import { quietScene } from '../../../src/element/filter/quiet-scene.js';
import { boxesTouch, type Box } from '../../../src/geometry/point.js';
import { cellAt } from '../../../src/layout/cells.js';
import { circlesLayout } from '../../../src/layout/circles.js';
import { crowdLayout } from '../../../src/layout/crowd.js';
import { neighbourhoodLayout } from '../../../src/layout/neighbourhood.js';
import type { Alter, Version } from '../../../src/model/document.js';
import { ringIds, versionOf } from '../../../src/model/query.js';
import { crowdNames, type CrowdView } from '../../../src/scene/crowd-names.js';
import { crowdSceneOf, type CrowdScene } from '../../../src/scene/crowd-scene.js';
import { neighbourhoodGround } from '../../../src/scene/neighbourhood-ground.js';
import { tiesBetweenCards } from '../../../src/layout/neighbourhood-groups.js';
import { otherScenes } from '../../../src/scene/other-scenes.js';
import { textWidth } from '../../../src/layout/text-width.js';
import { pictureSteps, type Surface } from '../../../src/paint/canvas.js';
import { fileSceneOf } from '../../../src/scene/file-scene.js';
import type { Mark } from '../../../src/scene/mark.js';
import { sceneOf } from '../../../src/scene/scene.js';
import { sownMap } from '../layout/sown-map.js';

function crowdOf(people: number, seed = 1): { scene: CrowdScene; version: Version; input: Parameters<typeof crowdSceneOf>[0] } {
  const document = sownMap(people, seed);
  const version = versionOf(document);
  const input = { document, version, picture: (people > 300 ? crowdLayout : circlesLayout)(document, version, 'circles'), layout: 'circles', language: 'nl' } as const;
  return { scene: crowdSceneOf(input), version, input };
}

/** Many people who are found at a few places, and some of whom no place is known. */
function neighbourhoodOf() {
  const document = sownMap(40, 1);
  const version = versionOf(document);
  const places = Array.from({ length: 12 }, (_, n): Alter => ({ id: `place-${n}`, kind: 'organisation', name: `Buurthuis ${n}`, ring: 'dichtbij' }));
  const people = Array.from({ length: 600 }, (_, n): Alter => ({ id: `q${n}`, kind: 'person', name: `Persoon ${n}` }));
  const strays = Array.from({ length: 60 }, (_, n): Alter => ({ id: `s${n}`, kind: 'person', name: `Losse ${n}`, sector: 'buren' }));
  const ties = people.map(({ id }, n) => ({ id: `t${n}`, from: id, to: `place-${(n * n) % 12}` }));
  const crowd = { ...version, alters: [version.alters[0]!, ...places, ...people, ...strays], ties };
  return { document, places, version: crowd, picture: neighbourhoodLayout(document, crowd, 'neighbourhood') };
}

function fitted({ bounds }: CrowdScene, width = 1200, height = 800): CrowdView {
  const scale = Math.min(width / bounds.width, height / bounds.height);
  return { scale, x: width / 2 - (bounds.x + bounds.width / 2) * scale, y: height / 2 - (bounds.y + bounds.height / 2) * scale, width, height };
}

describe('a part of a crowd that is looked at', () => {
  it('has no marks made for it, and everything else of the scene is as it was', () => {
    const { scene } = crowdOf(400);
    const asked = { alters: new Set<string>(), ties: new Set<string>() };
    const made = quietScene(scene, asked);
    expect(made.asked).toBe(asked);
    expect(made.bounds).toBe(scene.bounds);
    expect(made.hits).toBe(scene.hits);
    expect(Object.keys(made)).toEqual([]);
  });
});

describe('a crowd in a file', () => {
  const textOf = (mark: Mark): Mark | undefined => mark.children?.find(({ key }) => key === 'name');

  it.each([301, 1000])('of %i has everybody and every tie, quiet lines, and names that cover nobody and are not cut off', (people) => {
    const { version, input } = crowdOf(people);
    const scene = fileSceneOf(input);
    expect(scene.people.map(({ key }) => key).sort()).toEqual(version.alters.map(({ id }) => id).sort());
    expect(scene.ties.map(({ key }) => key)).toEqual(version.ties.map(({ id }) => id));
    expect(scene.ties.every(({ tag, children }) => tag === 'path' && !children)).toBe(true);
    const named = scene.people.flatMap((mark) => {
      const name = textOf(mark);
      if (!name) return [];
      const { middle } = scene.boxes.get(mark.key)!;
      const [x, y, size] = [middle.x + Number(name.attrs['x']), middle.y + Number(name.attrs['y']), Number(name.attrs['font-size'])];
      const width = textWidth(name.text!, size, 'bold');
      return [{ x: x - width / 2, y: y - size * 0.95, width, height: size * 1.2 }];
    });
    expect(named.length).toBeGreaterThan(40);
    const { bounds } = scene;
    expect(named.filter((box) => box.x < bounds.x - 1 || box.x + box.width > bounds.x + bounds.width + 1)).toEqual([]);
    expect(named.filter((box, i) => named.some((other, j) => j > i && boxesTouch(box, other, 0)))).toEqual([]);
    const legend = new Map(scene.legend.map(({ key, mark }) => [key, mark]));
    expect(legend.has('arrow'), 'no line has an arrow').toBe(false);
    const qualities = [...new Set(version.ties.map(({ quality = 'unrated' }) => quality))];
    expect(qualities.map((quality) => [legend.get(quality)?.tag, legend.get(quality)?.attrs['stroke'], legend.get(quality)?.children])).toEqual(
      qualities.map((quality) => ['path', scene.ties[version.ties.findIndex((tie) => (tie.quality ?? 'unrated') === quality)]!.attrs['stroke'], undefined]));
    expect(JSON.stringify(scene.ties).length).toBeLessThan(JSON.stringify(sceneOf(input).ties).length);
  });

  it('is drawn as any map where room is kept for names, and painted in steps none of which has many marks', () => {
    const { input } = crowdOf(200);
    expect(textOf(fileSceneOf(input).people[5]!)).toEqual(textOf(sceneOf(input).people[5]!));
    const large = fileSceneOf(crowdOf(1000).input);
    const steps = [...pictureSteps({} as Surface, large, 1)];
    expect(steps.length).toBeGreaterThan((large.people.length + large.ties.length) / 20);
  });
});

describe('a crowd in circles', () => {
  it.each([301, 1000, 3000, 10_000])('of %i has everybody in their own ring and sector, and nobody on another', (people) => {
    const { scene: { crowd }, version, input: { document, picture } } = crowdOf(people);
    const strays = version.alters.filter(({ id, ring, sector }) => {
      const cell = cellAt(picture, picture.at[id]!);
      return id === version.resident ? cell.ring !== -1 : cell.ring !== ringIds(document).indexOf(ring!) || cell.sector !== sector;
    });
    expect(strays).toEqual([]);
    const touching = crowd.ids.filter((id, i) => crowd.nearest({ x: crowd.x[i]!, y: crowd.y[i]! }, crowd.radius[i]! * 2, id) !== undefined);
    expect(touching).toEqual([]);
  });

  it('takes one more and moves nobody, and is the same every time', () => {
    const { version, input: { document, picture } } = crowdOf(1000);
    const newcomer: Alter = { id: 'new', kind: 'person', name: 'Nieuwe buur', sector: 'buren', ring: 'dichtbij' };
    const next = { ...version, alters: [...version.alters, newcomer] };
    const after = crowdLayout(document, next, 'circles', picture);
    expect(version.alters.filter(({ id }) => after.at[id] !== picture.at[id])).toEqual([]);
    expect(cellAt(after, after.at['new']!)).toEqual({ ring: 1, sector: 'buren' });
    expect(crowdLayout(document, version, 'circles')).toEqual(picture);
  });

  it('turns people towards those they are tied to: lines are shorter than without', () => {
    const document = sownMap(600, 3);
    const version = versionOf(document);
    const others = version.alters.slice(1);
    // Across the borders of sectors, as who knows whom is.
    const ties = others.map(({ id }, n) => ({ id: `among-${n}`, from: id, to: others[(n * 7 + 3) % others.length]!.id })).filter(({ from, to }) => from !== to);
    const lengthOf = (picture: ReturnType<typeof crowdLayout>): number => ties.reduce((sum, { from, to }) => sum + Math.hypot(picture.at[from]!.x - picture.at[to]!.x, picture.at[from]!.y - picture.at[to]!.y), 0);
    const turned = crowdLayout(document, { ...version, ties: [...version.ties, ...ties] }, 'circles');
    expect(lengthOf(turned)).toBeLessThan(lengthOf(crowdLayout(document, version, 'circles')) * 0.97);
  });
});

describe('the names of a crowd', () => {
  it.each([200, 300, 400, 1000, 10_000])('of %i are free of each other and of every symbol, most important first', (people) => {
    const { scene } = crowdOf(people);
    const { crowd } = scene;
    for (const scale of [1, 2.5, 6]) {
      const whole = fitted(scene);
      const view = { ...whole, scale: whole.scale * scale, x: 600 - (600 - whole.x) * scale, y: 400 - (400 - whole.y) * scale };
      const names = crowdNames(crowd, view, new Set());
      const symbols = crowd.ids.map((_, i): Box => { const r = crowd.radius[i]! * view.scale; return { x: crowd.x[i]! * view.scale + view.x - r, y: crowd.y[i]! * view.scale + view.y - r, width: 2 * r, height: 2 * r }; });
      for (const [at, { i, box, first, size }] of names.entries()) {
        expect(size).toBeGreaterThanOrEqual(12);
        if (first) continue;
        expect(names.slice(0, at).some((other) => boxesTouch(other.box, box))).toBe(false);
        expect(symbols.some((symbol, other) => other !== i && boxesTouch(symbol, box))).toBe(false);
      }
      expect(names.length).toBeLessThanOrEqual(400);
      expect(names[0]!.i).toBe(crowd.index.get('resident'));
    }
  });

  it('are not cut off at the edge of the view, not of who is drawn elsewhere, and lie over no title', () => {
    const { scene } = crowdOf(300);
    const view = { ...fitted(scene, 900, 600), inner: { x: 200, y: 100, width: 500, height: 400 } };
    const someone = scene.crowd.index.get('p7')!;
    const names = crowdNames(scene.crowd, view, new Set([someone]), scene.titles);
    expect(names.length).toBeGreaterThan(10);
    expect(names.map(({ i }) => i)).not.toContain(someone);
    const { inner } = view;
    for (const { box } of names) expect(!boxesTouch(box, inner) || (box.x >= inner.x && box.x + box.width <= inner.x + inner.width && box.y >= inner.y && box.y + box.height <= inner.y + inner.height)).toBe(true);
    expect(scene.titles.length).toBeGreaterThan(0);
    for (const { x, y, width, height } of scene.titles) {
      const title = { x: x * view.scale + view.x, y: y * view.scale + view.y, width: width * view.scale, height: height * view.scale };
      expect(names.some(({ box }) => boxesTouch(box, title))).toBe(false);
    }
  });
});

describe('the scene of a crowd', () => {
  it.each([200, 400])('of %i says the same of people and lines as the scene of any map', (people) => {
    const { scene, input } = crowdOf(people);
    const plain = sceneOf(input);
    expect(scene.people).toEqual(plain.people);
    expect(scene.ties.map(({ key }) => key)).toEqual(plain.ties.map(({ key }) => key));
    expect(scene.order).toEqual(plain.people.map(({ key }) => key));
    expect([...scene.boxes]).toEqual([...scene.boxes.keys()].map((id) => [id, plain.boxes.get(id)]));
    expect(scene.tiePaths.size).toBe(plain.tiePaths.size);
    expect([...scene.tiePaths.keys()]).toEqual([...plain.tiePaths.keys()]);
  });

  it('of a large neighbourhood is drawn in files in the measures it was laid out in, and no name lies over a title', () => {
    otherScenes.set('neighbourhood', { ground: neighbourhoodGround, ties: tiesBetweenCards });
    const { document, version, picture } = neighbourhoodOf();
    const input = { document, version, picture, layout: 'neighbourhood', language: 'nl' } as const;
    const scene = crowdSceneOf(input);
    const plain = sceneOf(input);
    for (const [id, { radius }] of plain.boxes) expect(radius, id).toBe(scene.boxes.get(id)!.radius);
    expect(scene.titles.length).toBeGreaterThan(0);
    for (const scale of [1, 4]) {
      const whole = fitted(scene);
      const [title] = scene.titles;
      const view = { ...whole, scale: whole.scale * scale, x: 600 - title!.x * whole.scale * scale, y: 400 - title!.y * whole.scale * scale };
      const names = crowdNames(scene.crowd, view, new Set(), scene.titles);
      for (const { x, y, width, height } of scene.titles) {
        const seen = { x: x * view.scale + view.x, y: y * view.scale + view.y, width: width * view.scale, height: height * view.scale };
        expect(names.filter(({ first, box }) => !first && boxesTouch(box, seen))).toEqual([]);
      }
    }
  });

  it('finds who and what is under a point, and who is in a box', () => {
    const { scene } = crowdOf(1000);
    const { crowd, hits } = scene;
    const i = crowd.index.get('p5')!;
    const at = { x: crowd.x[i]!, y: crowd.y[i]! };
    expect(hits!.alterAt(at, 0)).toBe('p5');
    expect(hits!.alterAt({ x: at.x + 15, y: at.y }, 16)).toBe('p5');
    expect(hits!.alterAt(at, 2, 'p5')).toBeUndefined();
    expect(scene.near!({ x: at.x - 1, y: at.y - 1, width: 2, height: 2 })).toEqual(['p5']);
    const tie = crowd.ties[crowd.tiesOf(i)[0]!]!;
    const [, middle] = scene.tiePaths.get(tie.id)!;
    expect(hits!.tieAt(middle!, 2)).toBeDefined();
    expect(hits!.tieAt(middle!, 60)).toBeUndefined();
    expect(scene.linesOf!('p5').map(({ key }) => key)).toEqual([tie.id]);
    expect(crowd.grid.within({ x: -1e6, y: -1e6, width: 2e6, height: 2e6 }).sort((a, b) => a - b)).toEqual(crowd.ids.map((_, n) => n));
  });

  it('of a large neighbourhood keeps cards apart and everybody with the place where they are found', () => {
    const { places, version: crowd, picture } = neighbourhoodOf();
    const cards = places.map(({ id }) => {
      const all = [id, ...crowd.ties.filter(({ to }) => to === id).map(({ from }) => from)].map((one) => picture.at[one]!);
      const [left, top] = [Math.min(...all.map(({ x }) => x)), Math.min(...all.map(({ y }) => y))];
      return { x: left, y: top, width: Math.max(...all.map(({ x }) => x)) - left, height: Math.max(...all.map(({ y }) => y)) - top };
    });
    cards.forEach((card, n) => { expect(cards.slice(n + 1).some((other) => boxesTouch(card, other, 20))).toBe(false); });
    const spots = Object.values(picture.at).map(({ x, y }) => `${x} ${y}`);
    expect(new Set(spots).size).toBe(spots.length);
  });
});
