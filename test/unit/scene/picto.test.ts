import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import type { Alter } from '../../../src/model/document.js';
import { FIGURES } from '../../../src/model/figures.js';
import { versionOf } from '../../../src/model/query.js';
import { DEFAULT_SECTORS, SUPPORT_KINDS, TIE_QUALITIES } from '../../../src/model/vocabulary.js';
import { crowdSceneOf } from '../../../src/scene/crowd-scene.js';
import type { Mark } from '../../../src/scene/mark.js';
import { lookOf } from '../../../src/scene/map-look.js';
import { useOtherLayouts } from '../../../src/scene/other-layouts.js';
import { figureOf } from '../../../src/scene/picto/figure-of.js';
import { FIGURE_SHAPES } from '../../../src/scene/picto/figure-shapes.js';
import { pictoLook } from '../../../src/scene/picto/picto-look.js';
import { ringShape } from '../../../src/scene/picto/ring-shape.js';
import { shapeMark } from '../../../src/scene/picto/shape-marks.js';
import { QUALITY_SHAPES, SECTOR_SHAPES, SUPPORT_PATHS } from '../../../src/scene/picto/sign-shapes.js';
import { sceneOf } from '../../../src/scene/scene.js';
import type { Scene } from '../../../src/scene/scene-types.js';
import { wholeScene } from '../../../src/scene/whole-scene.js';
import { circlesLayout } from '../../../src/layout/circles.js';
import { householdLayout } from '../../../src/layout/household.js';
import { storyDocument } from '../../fixture.js';

const SIZE = 24;
/** How many of a hundred inked pixels must differ of two pictures that say different things. */
const TOLD_APART = 14;

const textOf = ({ tag, attrs, text = '', children = [] }: Mark): string =>
  `<${tag} ${Object.entries(attrs).map(([name, value]) => `${name}="${String(value)}"`).join(' ')}>${text}${children.map(textOf).join('')}</${tag}>`;

/** How dark each pixel is, 0 to 1, on as many pixels as the picture has units. */
function rasterOf(mark: Mark): number[] {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE}" height="${SIZE}" viewBox="0 0 ${SIZE} ${SIZE}">${textOf(mark)}</svg>`;
  const { pixels } = new Resvg(svg, { background: '#fff' }).render();
  return Array.from({ length: pixels.length / 4 }, (_, i) => 1 - (0.2126 * pixels[i * 4]! + 0.7152 * pixels[i * 4 + 1]! + 0.0722 * pixels[i * 4 + 2]!) / 255);
}

function alike(pictures: Readonly<Record<string, Mark>>, seen: (ink: number) => number): string[] {
  const all = Object.entries(pictures).map(([name, mark]) => [name, rasterOf(mark).map(seen)] as const);
  return all.flatMap(([a, one], i) => all.slice(i + 1).flatMap(([b, other]) => {
    const apart = one.reduce((sum, ink, at) => sum + Math.abs(ink - other[at]!), 0);
    const inked = one.reduce((sum, ink, at) => sum + Math.max(ink, other[at]!), 0);
    return (100 * apart) / inked < TOLD_APART ? [`${a} and ${b}: ${((100 * apart) / inked).toFixed(1)}`] : [];
  }));
}

const drawn = <Key extends string>(shapes: Readonly<Record<Key, Parameters<typeof shapeMark>[1]>>): Record<string, Mark> =>
  Object.fromEntries(Object.entries(shapes).map(([key, shape]) => [key, shapeMark(key, shape as never, SIZE / 2, SIZE / 2, SIZE)]));

describe('pictures', () => {
  it.each([['in grey', (ink: number) => ink], ['photocopied', (ink: number) => (ink > 0.4 ? 1 : 0)]])('are told apart at 24 pixels, %s', (_how, seen) => {
    expect(Object.keys(FIGURE_SHAPES).sort()).toEqual([...FIGURES].sort());
    expect(alike(drawn(FIGURE_SHAPES), seen)).toEqual([]);
    expect(Object.keys(QUALITY_SHAPES).sort()).toEqual([...TIE_QUALITIES].sort());
    expect(alike(drawn(QUALITY_SHAPES), seen)).toEqual([]);
    expect(Object.keys(SECTOR_SHAPES).sort()).toEqual([...DEFAULT_SECTORS].sort());
    expect(alike(drawn(SECTOR_SHAPES), seen)).toEqual([]);
    expect(alike(drawn(Object.fromEntries([0, 1, 2, 3].map((at) => [`ring ${String(at)}`, ringShape(at, 3)]))), seen)).toEqual([]);
    expect(new Set(SUPPORT_KINDS.map((kind) => SUPPORT_PATHS[kind])).size).toBe(SUPPORT_KINDS.length);
  });

  it('say as much without hue: they are drawn in ink, grey and white alone', () => {
    const colours = new Set(Object.values(drawn({ ...FIGURE_SHAPES, ...QUALITY_SHAPES, ...SECTOR_SHAPES })).flatMap(({ children = [] }) => children.flatMap(({ attrs }) => [attrs.fill, attrs.stroke])));
    colours.delete(undefined);
    expect([...colours].sort()).toEqual(['#1A1A1A', '#FFFFFF', 'none']);
  });
});

describe('the figure of somebody', () => {
  const somebody = (more: Partial<Alter>): Alter => ({ id: 'a', kind: 'person', name: 'Kim', ...more });

  it.each<[string, Partial<Alter>]>([
    ['woman', { gender: 'woman' }], ['man', { gender: 'man', age: 40 }], ['person', {}], ['person', { gender: 'x' }],
    ['girl', { gender: 'woman', age: 9 }], ['boy', { gender: 'man', age: 15 }], ['child', { age: 9 }], ['baby', { age: 1 }], ['woman', { gender: 'woman', age: 16 }],
    ['older-woman', { gender: 'woman', age: 70 }], ['older-man', { gender: 'man', role: 'opa' }],
    ['doctor', { role: 'huisarts' }], ['doctor', { role: 'schoolarts', sector: 'hulp' }], ['doctor', { role: 'arts in het ziekenhuis' }], ['house', { kind: 'place', name: 'Arts centre' }],
    ['house', { kind: 'place', name: 'Workshop schilderen' }], ['town-hall', { kind: 'organisation', name: 'Regiotaxi transport' }], ['group', { kind: 'group', name: 'Tafeltennis' }], ['helper', { role: 'budgetcoach', sector: 'hulp' }], ['teacher', { role: 'mentor op school', sector: 'hulp' }], ['police', { role: 'wijkagent' }],
    ['volunteer', { sector: 'vrijwilligers', gender: 'woman' }], ['woman', { gender: 'woman', name: 'Kerkhof', role: 'vriendin' }],
    ['church', { kind: 'place', name: 'De Kerk' }], ['mosque', { kind: 'organisation', name: 'Moskee Nour' }], ['school', { kind: 'organisation', name: 'basisschool De Wilg' }],
    ['coffee', { kind: 'group', name: 'Woensdagtafel' }], ['sport', { kind: 'group', name: 'voetbal' }], ['group', { kind: 'group', name: 'De bus' }],
    ['house', { kind: 'place', name: 'Thuis' }], ['town-hall', { kind: 'organisation', name: 'Wijkteam' }], ['dog', { kind: 'animal', name: 'Bello' }], ['cat', { kind: 'animal', role: 'poes' }],
    ['park', { figure: 'park', kind: 'place', name: 'De Kerk' }], ['woman', { figure: 'dragon', gender: 'woman' }],
  ])('is %s for %o', (figure, more) => { expect(figureOf(somebody(more))).toBe(figure); });
});

describe('a map in pictures', () => {
  const document = storyDocument('S01');
  const version = versionOf(document);
  const base = lookOf({ notation: 'standard', support: true, themes: true });
  const scene = (look = base) => wholeScene({ document, version, picture: version.places?.circles ?? circlesLayout(document, version, 'circles'), layout: 'circles', language: 'nl', look });

  it('is the same look for the same look', () => {
    expect(pictoLook(base)).toBe(pictoLook(base));
    expect(pictoLook()).toBe(pictoLook(undefined));
  });

  it('has everybody as a figure in the same place, keeps their signs, and puts a picture on rated lines and titles', () => {
    const [plain, pictured] = [scene(), scene(pictoLook(base))];
    expect(pictured.people.map(({ attrs }) => attrs.transform)).toEqual(plain.people.map(({ attrs }) => attrs.transform));
    for (const { key, children = [] } of pictured.people) {
      expect(children.some((mark) => mark.key === 'figure'), key).toBe(true);
      expect(children.some((mark) => mark.key === 'foot' || mark.key === 'double' || mark.key === 'age'), key).toBe(false);
    }
    const els = (marks: readonly Mark[]) => marks.find(({ key }) => key === 'els')!.children!.map(({ key }) => key);
    expect(els(pictured.people)).toContain('thinks-along');
    expect(els(plain.people)).toContain('thinks-along');
    const pictures = pictured.signs.filter(({ key }) => key.startsWith('quality-')).map(({ key }) => key.slice('quality-'.length));
    expect(pictures.length).toBeGreaterThan(5);
    expect(pictures.every((id) => version.ties.some((tie) => tie.id === id && tie.quality !== undefined))).toBe(true);
    expect(pictured.ground.children!.filter(({ key }) => key.startsWith('group-'))).toHaveLength(6);
  });

  it('says in its legend what the figures are, and nothing of outlines that are not drawn', () => {
    const { legend } = scene(pictoLook(base));
    const labels = legend.map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(['oudere vrouw', 'jongen', 'meisje', 'vrijwilliger', 'juf of meester', 'sterke band', 'overleden']));
    expect(legend.map(({ key }) => key)).not.toContain('professional');
    expect(new Set(labels).size).toBe(labels.length);
    const keys = scene(pictoLook(lookOf({ notation: 'mcgoldrick', support: true, themes: true }))).legend.map(({ key }) => key);
    expect(keys.filter((key) => ['age', 'birth', 'death'].includes(key)), 'ages are not drawn in figures').toEqual([]);
  });

  it('has a picture beside every group with the family in the middle and for very many people too', () => {
    useOtherLayouts(() => undefined);
    const input = { document, version, language: 'nl', look: pictoLook(base) };
    const groups = ({ ground }: Scene): number => ground.children!.filter(({ key }) => key.startsWith('group-')).length;
    expect(groups(sceneOf({ ...input, layout: 'household', picture: householdLayout(document, version, 'household') }))).toBe(6);
    expect(groups(crowdSceneOf({ ...input, layout: 'circles', picture: circlesLayout(document, version, 'circles') }))).toBe(6);
  });
});
