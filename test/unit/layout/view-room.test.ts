import { describe, expect, it } from 'vitest';
import { SHEET_SIZES } from '../../../src/layout/sheet-sizes.js';
import { sizesOf } from '../../../src/layout/sizes.js';
import { isWide, LEAST_READ, VIEW_ROOM } from '../../../src/layout/view-room.js';

describe('the room of a view', () => {
  it('is that of a map which lies down on a tablet and on a sheet on its side, and stands on a phone and a sheet upright', () => {
    expect((['circles', 'household', 'genogram', 'neighbourhood'] as const).map((name) => [isWide(sizesOf(name)), isWide(sizesOf(`${name}-tall`))])).toEqual(Array.from({ length: 4 }, () => [true, false]));
    expect([isWide(SHEET_SIZES.landscape), isWide(SHEET_SIZES.portrait)]).toEqual([true, false]);
  });

  it('holds a map of the most that it may be with names that can be read', () => {
    for (const [way, key] of [['wide', 'neighbourhood'], ['tall', 'neighbourhood-tall']] as const) {
      const { shown, most } = VIEW_ROOM[way];
      const read = Math.min(shown.width / most.width, shown.height / most.height) * sizesOf(key).name;
      expect(read).toBeGreaterThanOrEqual(LEAST_READ);
      expect(read, 'and no smaller than need be').toBeLessThan(LEAST_READ * 1.02);
    }
  });
});
