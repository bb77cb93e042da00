import { expect } from 'vitest';
import type { NetworkMapElement } from '../../../src/element.js';
import type { MapElement } from './map-element.js';

/** Back to the map, with nothing open, nobody selected and the keyboard on it. */
export const backToMap = async (map: MapElement): Promise<void> => {
  for (let i = 0; i < 3; i += 1) await map.page.keyboard.press('Escape');
  await expect.poll(() => map.locator.locator('dialog, .menu, .rename').count()).toBe(0);
  await map.locator.evaluate(async (element) => {
    const { editor } = element as NetworkMapElement;
    (element as NetworkMapElement).view = 'map';
    editor.select([]);
    await (element as NetworkMapElement).updateComplete;
    (element as HTMLElement).focus();
  });
};
