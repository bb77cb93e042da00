import { describe, expect, it } from 'vitest';
import { boxesTouch, type Box } from '../../../src/geometry/point.js';
import { reachOfBox } from '../../../src/layout/cells.js';
import { circlesLayout } from '../../../src/layout/circles.js';
import { SHEET_SIZES } from '../../../src/layout/sheet-sizes.js';
import { homeOf, versionOf } from '../../../src/model/query.js';
import type { AlterBoxes } from '../../../src/scene/scene-types.js';
import { sceneOf } from '../../../src/scene/scene.js';
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
        const { boxes } = sceneOf({ document, version, picture, layout: 'circles', language: 'nl', sizes });
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
