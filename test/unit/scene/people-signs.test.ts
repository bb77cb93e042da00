import { describe, expect, it } from 'vitest';
import type { Alter, Theme } from '../../../src/model/document.js';
import { NOTATIONS } from '../../../src/model/notation-ids.js';
import { PROFESSIONAL_SECTOR, THEME_KINDS, VOLUNTEER_SECTOR } from '../../../src/model/vocabulary.js';
import { lookOf } from '../../../src/scene/map-look.js';
import type { Mark } from '../../../src/scene/mark.js';
import { themeSign } from '../../../src/scene/theme-sign.js';
import { Resvg } from '@resvg/resvg-js';

const SIZE = 72;
/** How many of a hundred inked pixels must differ of two signs that say different things. */
const TOLD_APART = 6;

const somebody = (more: Partial<Alter> = {}): Alter => ({ id: 'a', kind: 'person', name: '', gender: 'woman', ...more });

/** Everything that a symbol can say of somebody. */
const SIGNS: Readonly<Record<string, Partial<Alter> & { resident?: boolean; dormant?: boolean }>> = {
  woman: {}, man: { gender: 'man' }, x: { gender: 'x' }, unknown: { gender: 'unknown' },
  organisation: { kind: 'organisation' }, place: { kind: 'place' }, group: { kind: 'group' }, animal: { kind: 'animal' },
  resident: { resident: true }, dormant: { dormant: true }, deceased: { deceased: true }, professional: { sector: PROFESSIONAL_SECTOR }, volunteer: { sector: VOLUNTEER_SECTOR },
  'thinks-along': { thinksAlong: true }, 'informal-carer': { informalCarer: true }, 'lived-experience': { livedExperience: true },
  'do-not-share': { doNotShare: true }, 'action-team': { actionTeam: true },
};

/** What is drawn, as text. */
function textOf({ tag, attrs, text = '', children = [] }: Mark): string {
  return `<${tag} ${Object.entries(attrs).map(([name, value]) => `${name}="${String(value)}"`).join(' ')}>${text}${children.map(textOf).join('')}</${tag}>`;
}

/** How dark each pixel is, 0 to 1. */
type Raster = readonly number[];

function rasterOf(marks: readonly Mark[], zoom: number): Raster {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE}" height="${SIZE}" viewBox="0 ${-SIZE / 2} ${SIZE} ${SIZE}">${marks.map(textOf).join('')}</svg>`;
  const { pixels } = new Resvg(svg, { background: '#fff', fitTo: { mode: 'zoom', value: zoom } }).render();
  return Array.from({ length: pixels.length / 4 }, (_, i) => 1 - (0.2126 * pixels[i * 4]! + 0.7152 * pixels[i * 4 + 1]! + 0.0722 * pixels[i * 4 + 2]!) / 255);
}

const copied = (raster: Raster): Raster => raster.map((ink) => (ink > 0.4 ? 1 : 0));

const atMiddle = (children: readonly Mark[]): Mark => ({ key: 'a', tag: 'g', attrs: { transform: `translate(${SIZE / 2} 0)` }, children });

const ways: [string, number, (raster: Raster) => Raster][] = [
  ['in grey', 1, (raster) => raster], ['photocopied', 1, copied], ['in grey at half the size', 0.5, (raster) => raster], ['photocopied at half the size', 0.5, copied],
];

/** How many of a hundred inked pixels of two signs are not the same. */
function unlike(one: Raster, other: Raster): number {
  let [apart, inked] = [0, 0];
  one.forEach((ink, i) => {
    apart += Math.abs(ink - other[i]!);
    inked += Math.max(ink, other[i]!);
  });
  return (100 * apart) / inked;
}

function tellApart(pictures: ReadonlyMap<string, Raster>): string[] {
  const all = [...pictures];
  return all.flatMap(([a, one], i) => all.slice(i + 1).flatMap(([b, other]) => {
    const share = unlike(one, other);
    return share < TOLD_APART ? [`${a} and ${b}: ${share.toFixed(1)}`] : [];
  }));
}

describe('the signs of people and themes', () => {
  for (const notation of NOTATIONS) for (const [how, zoom, seen] of ways) {
    it(`of people are told apart ${how} in ${notation}`, () => {
      const { symbol } = lookOf({ notation, support: true, themes: true });
      const pictures = new Map(Object.entries(SIGNS).map(([key, { resident = false, dormant = false, ...more }]) => {
        const marks = symbol!({ alter: somebody(more), radius: 17, resident, dormant, side: 'left' });
        return [key, seen(rasterOf([atMiddle(marks)], zoom))];
      }));
      expect(pictures.size).toBe(Object.keys(SIGNS).length);
      expect(tellApart(pictures)).toEqual([]);
    });
  }

  for (const [how, zoom, seen] of ways) {
    it(`of themes are told apart ${how}, heavy ones too`, () => {
      const themes = THEME_KINDS.flatMap((kind) => [false, true].map((heavy): Theme => ({ id: kind, kind, label: '', touches: [], heavy })));
      const pictures = new Map(themes.map((theme) => [`${theme.kind} ${String(theme.heavy)}`, seen(rasterOf([themeSign('t', theme, 1, SIZE / 2, 0)], zoom))]));
      expect(tellApart(pictures)).toEqual([]);
    });
  }
});
