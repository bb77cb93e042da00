import { describe, expect, it } from 'vitest';
import { boxesTouch, pieceMeetsBox, type Box } from '../../../src/geometry/point.js';
import { reachOfBox } from '../../../src/layout/cells.js';
import { circlesLayout } from '../../../src/layout/circles.js';
import { SHEET_SIZES } from '../../../src/layout/sheet-sizes.js';
import { homeOf, versionOf } from '../../../src/model/query.js';
import { lookChoice } from '../../../src/scene/look-choice.js';
import { lookOf } from '../../../src/scene/map-look.js';
import { legendFor } from '../../../src/scene/legend-for.js';
import type { AlterBoxes } from '../../../src/scene/scene-types.js';
import { wholeScene } from '../../../src/scene/whole-scene.js';
import { STORY_IDS, storyDocument } from '../../fixture.js';

const squareOf = ({ middle, radius }: AlterBoxes): Box => ({ x: middle.x - radius, y: middle.y - radius, width: 2 * radius, height: 2 * radius });

describe('a map set for a sheet of paper', () => {
  for (const orientation of ['landscape', 'portrait'] as const) for (const roles of [true, false]) {
    it(`has no name over a name, a symbol or the centre circle: every story, ${orientation}, ${roles ? 'with' : 'without'} roles`, () => {
      const over: string[] = [];
      for (const id of STORY_IDS) for (const moment of ['t0', 't1']) {
        const document = storyDocument(id);
        const version = versionOf(document, moment);
        const sizes = { ...SHEET_SIZES[orientation], roles };
        const picture = circlesLayout(document, version, 'circles', undefined, sizes);
        const { boxes } = wholeScene({ document, version, picture, layout: 'circles', language: 'nl', sizes });
        expect(boxes.size).toBe(version.alters.length);
        const home = homeOf(version);
        const people = [...boxes];
        people.forEach(([one, a], i) => {
          if (!home.has(one) && reachOfBox(picture, a.name).nearest < picture.centre) over.push(`${id} ${moment}: ${one} over the centre`);
          for (const [other, b] of people.slice(i + 1)) {
            if (boxesTouch(a.name, b.name) || boxesTouch(a.name, squareOf(b)) || boxesTouch(b.name, squareOf(a))) over.push(`${id} ${moment}: ${one} over ${other}`);
          }
        });
      }
      expect(over).toEqual([]);
    });
  }
});

describe('what is told on a sheet of paper', () => {
  it('stands by whom it belongs to, can be seen on every line, and is in the legend exactly when it is drawn: every story', () => {
    let [through, themes] = [0, 0];
    let shortest = Infinity;
    for (const orientation of ['landscape', 'portrait'] as const) for (const id of STORY_IDS) for (const moment of ['t0', 't1']) {
      const document = storyDocument(id);
      const version = versionOf(document, moment);
      const sizes = SHEET_SIZES[orientation];
      const picture = circlesLayout(document, version, 'circles', undefined, sizes);
      const look = lookOf(lookChoice(document, 'standard', true));
      const { boxes, signs, legend, tiePaths } = wholeScene({ document, version, picture, layout: 'circles', language: 'nl', sizes, look });
      for (const path of tiePaths.values()) {
        shortest = Math.min(shortest, path.slice(1).reduce((sum, { x, y }, i) => sum + Math.hypot(x - path[i]!.x, y - path[i]!.y), 0));
        if ([...boxes.values()].some(({ name: { x, y, width, height } }) => path.some((point, i) => i > 0 && pieceMeetsBox(path[i - 1]!, point, { x: x + 2, y: y + 2, width: width - 4, height: height - 4 })))) through++;
      }
      const drawn = new Set(signs.filter(({ attrs }) => attrs.class === 'supports').flatMap(({ children }) => children!.flatMap((badge) => badge.children!.flatMap(({ key }) => (key.startsWith('letter-') ? [key.slice(7)] : [])))));
      expect([id, moment, legend.flatMap(({ key }) => (key.startsWith('support-') ? [key.slice(8)] : [])).sort()]).toEqual([id, moment, [...drawn].sort()]);
      // On screen more is seen of who is chosen: the legend has all of that.
      const all = new Set(version.ties.flatMap(({ gives = [], gets = [] }) => [...gives, ...gets]));
      expect(legendFor(document, version, 'circles', 'nl', look).filter(({ key }) => key.startsWith('support-'))).toHaveLength(all.size);
      for (const { key, attrs, children } of signs) {
        const own = key.slice('themes '.length);
        if (attrs.class !== 'themes' || !boxes.has(own)) continue;
        themes++;
        const at = children!.map((sign) => /translate\((\S+) (\S+)\)/u.exec(String(sign.attrs.transform))!.slice(1).map(Number));
        const near = ({ middle, radius, name }: AlterBoxes): number => Math.min(...at.flatMap(([x, y]) => [name, squareOf({ middle, radius, name })]
          .map((box) => Math.hypot(Math.max(0, box.x - x!, x! - box.x - box.width), Math.max(0, box.y - y!, y! - box.y - box.height)))));
        const nearest = [...boxes].reduce((best, one) => (near(one[1]) < near(best[1]) ? one : best))[0];
        expect([id, moment, key, nearest]).toEqual([id, moment, key, own]);
      }
    }
    expect(themes).toBeGreaterThan(50);
    expect(shortest).toBeGreaterThan(14.5);
    expect(through).toBeLessThanOrEqual(1);
  });
});
