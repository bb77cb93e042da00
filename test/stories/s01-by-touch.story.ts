import { expect, it } from 'vitest';
import { canonical } from './support/canonical.js';
import { drawS01 } from './support/draw-s01.js';
import { TouchHand } from './support/hand.js';
import { MapElement } from './support/map-element.js';
import { s01 } from './support/s01.js';
import { saveAndReopen } from './support/save-and-reopen.js';
import { onStage } from './support/stage.js';
import { Tally } from './support/tally.js';
import { toldCount } from './support/told-count.js';
import { undoAndRedo } from './support/undo-and-redo.js';

it('draws S01 by touch', { timeout: 240_000 }, () =>
  onStage({ page: 'whole.html', touch: true, mayLoad: /^\/dist\/network-map\.formats\.js$/ }, async (stage) => {
    const { page } = stage;
    const map = new MapElement(page);
    const tally = new Tally();
    const hand = new TouchHand(page, tally);
    const empty = JSON.stringify(await map.document());
    await drawS01(map, hand, tally);
    expect(canonical(await map.version())).toEqual(s01.wanted);
    console.log(toldCount('touch', tally, 2));
    expect(tally.all).toBeLessThanOrEqual(s01.most.touch);

    const groups = await undoAndRedo(map, empty, { undo: () => hand.tap(map.button('Ongedaan')), redo: () => hand.tap(map.button('Opnieuw')) });
    console.log(`measured: S01 by touch ${String(groups)} acts undone to the empty map and done again`);
    await saveAndReopen(stage, async (line) => {
      await hand.tap(map.button('Meer'));
      await hand.tap(map.locator.getByRole('menuitem', { name: line }));
    });
  }));
