import { expect, it } from 'vitest';
import { canonical } from './support/canonical.js';
import { drawS01 } from './support/draw-s01.js';
import { TouchHand } from './support/hand.js';
import { MapElement } from './support/map-element.js';
import { s01 } from './support/s01.js';
import { onStage } from './support/stage.js';
import { Tally } from './support/tally.js';

it('draws S01 with a thumb on a phone', { timeout: 240_000 }, () =>
  onStage({ page: 'whole.html', width: 390, height: 844, touch: true }, async ({ page }) => {
    const map = new MapElement(page);
    const tally = new Tally();
    await drawS01(map, new TouchHand(page, tally), tally);
    expect(canonical(await map.version())).toEqual(s01.wanted);
    console.log(`measured: S01 on a phone ${String(tally.all)} actions (${tally.toString()})`);
  }));
