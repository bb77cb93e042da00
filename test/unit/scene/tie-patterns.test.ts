import { describe, expect, it } from 'vitest';
import { bentCurve } from '../../../src/geometry/curve.js';
import { NOTATIONS } from '../../../src/model/notation-ids.js';
import { TIE_QUALITIES } from '../../../src/model/vocabulary.js';
import { NOTATION_STYLES } from '../../../src/scene/notation-styles.js';
import { PALETTE } from '../../../src/scene/palette.js';
import { tieMark } from '../../../src/scene/tie-mark.js';
import { copied, difference, luminance, rasterOf, type Raster } from './support/raster.js';

const LENGTH = 130;
const HEIGHT = 28;
/** What must differ of two lines, as a share of the ink of the darker one: all along, or clearly somewhere. */
const TOLD_APART = 0.25;
const PIECE_TOLD_APART = 0.4;

const drawn = (quality: string | undefined, notation: (typeof NOTATIONS)[number], zoom: number): Raster => {
  const curve = bentCurve({ x: 4, y: 0.5 }, { x: LENGTH - 4, y: 0.5 });
  return rasterOf([tieMark('t', curve, quality, { from: false, to: false }, NOTATION_STYLES[notation](quality))], LENGTH, HEIGHT, zoom);
};

const pairs = TIE_QUALITIES.flatMap((a, i) => TIE_QUALITIES.slice(i + 1).map((b) => [a, b] as const));

const ways: [string, number, (raster: Raster) => Raster][] = [
  ['in grey', 1, (raster) => raster],
  ['photocopied', 1, copied],
  ['in grey at half the size', 0.5, (raster) => raster],
  ['photocopied at half the size', 0.5, copied],
];

describe('the lines of the eleven qualities', () => {
  for (const notation of NOTATIONS) for (const [how, zoom, seen] of ways) {
    it(`are told apart ${how} in ${notation}`, () => {
      const pictures = new Map(TIE_QUALITIES.map((quality) => [quality, seen(drawn(quality, notation, zoom))]));
      const alike = pairs.map(([a, b]) => [a, b, difference(pictures.get(a)!, pictures.get(b)!, Math.round(7 * zoom))] as const).filter(([, , { all, piece }]) => all < TOLD_APART && piece < PIECE_TOLD_APART);
      expect(alike).toEqual([]);
    });
  }

  it('all differ from a tie that was not rated, which is the lightest of the lines without gaps', () => {
    for (const notation of NOTATIONS) {
      const unrated = drawn(undefined, notation, 1);
      for (const quality of TIE_QUALITIES) expect(difference(unrated, drawn(quality, notation, 1), 7).all, quality).toBeGreaterThan(TOLD_APART);
    }
  });

  it('stand out from paper, rings and the home by 3 : 1, in three hues at most', () => {
    const colours = new Set(NOTATIONS.flatMap((notation) => [...TIE_QUALITIES, undefined].flatMap((quality) => {
      const { colour, ticks } = NOTATION_STYLES[notation](quality);
      return ticks ? [colour, ticks] : [colour];
    })));
    const grounds = [PALETTE.white, PALETTE.paper, ...PALETTE.rings];
    for (const colour of colours) for (const ground of grounds) {
      expect((luminance(ground) + 0.05) / (luminance(colour) + 0.05), `${colour} on ${ground}`).toBeGreaterThanOrEqual(3);
    }
    const hues = new Set([...colours].map((colour) => {
      const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as [number, number, number];
      return Math.max(r, g, b) - Math.min(r, g, b) < 12 ? 'grey' : colour;
    }));
    expect(hues.size).toBeLessThanOrEqual(3);
  });

  it('are found alike where the same line only begins elsewhere', () => {
    for (const quality of ['zwak', 'slapend', 'gewenst', 'gespannen']) for (const zoom of [1, 0.5]) {
      const curve = bentCurve({ x: 8, y: 0.5 }, { x: 128, y: 0.5 });
      const moved = rasterOf([tieMark('t', curve, quality, { from: false, to: false }, NOTATION_STYLES.standard(quality))], LENGTH, HEIGHT, zoom);
      const begun = rasterOf([tieMark('t', bentCurve({ x: 4, y: 0.5 }, { x: 124, y: 0.5 }), quality, { from: false, to: false }, NOTATION_STYLES.standard(quality))], LENGTH, HEIGHT, zoom);
      expect(difference(moved, begun, Math.ceil(7 * zoom)).all, quality).toBeLessThan(TOLD_APART);
    }
  });
});
