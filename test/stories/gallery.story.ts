import { expect, it } from 'vitest';
import type { NetworkMapElement } from '../../src/element.js';
import { NOTATIONS } from '../../src/model/notation-ids.js';
import { LAYOUTS, TIE_QUALITIES } from '../../src/model/vocabulary.js';
import { STORY_IDS, storyDocument } from '../fixture.js';
import { onStage } from './support/stage.js';

it('the gallery draws everybody of every story in every layout, and all signs with their words', () =>
  onStage({ page: 'gallery.html', from: 'demo' }, async ({ page, words }) => {
    const drawn = (): Promise<number[]> => page.evaluate(() => [...document.querySelectorAll<NetworkMapElement>('#stories network-map')].map((map) => map.shadowRoot!.querySelectorAll('.people > g').length));
    for (const layout of LAYOUTS) {
      await page.selectOption('#layout', layout);
      const people = STORY_IDS.map((id) => storyDocument(id).versions[0]!.alters.length);
      await expect.poll(drawn, { timeout: 15_000, message: layout }).toEqual(people);
    }
    expect(await page.locator('#signs li').count()).toBeGreaterThan(TIE_QUALITIES.length + 10);
    for (const text of await page.locator('#signs li').allTextContents()) expect(text.trim()).not.toBe('');
    // Whatever a map can show has a part of its own: signs together, notations, layouts, hard names, moments, colours, very many people.
    for (const [part, least] of [['lines', 11], ['notations', 4 * 8], ['layouts', 5 * 15], ['names', 25], ['moments', 10], ['colours', 2 * 8]] as const) {
      await page.locator(`#${part}`).scrollIntoViewIfNeeded();
      await expect.poll(() => page.evaluate((id) => [...document.querySelectorAll<NetworkMapElement>(`#${id} network-map`)].reduce((sum, map) => sum + map.shadowRoot!.querySelectorAll('.people > g').length, 0), part), { timeout: 15_000, message: part }).toBeGreaterThanOrEqual(least);
    }
    // High contrast and colours of the system, which a page cannot ask for by itself, are there as pictures.
    await expect.poll(() => page.evaluate(() => [...document.querySelectorAll<HTMLImageElement>('#colours img')].map(({ naturalWidth, alt }) => naturalWidth > 500 && alt !== '')), { timeout: 15_000 }).toEqual([true, true, true]);
    expect(await page.locator('#notations network-map').count()).toBe(NOTATIONS.length);
    expect(await page.locator('#layouts network-map').count()).toBe(LAYOUTS.length);
    await page.locator('#large').scrollIntoViewIfNeeded();
    await expect.poll(() => page.evaluate(() => document.querySelector<NetworkMapElement>('#large network-map')?.shadowRoot!.querySelectorAll('.map canvas').length), { timeout: 15_000, message: 'large' }).toBe(1);
    expect(await page.locator('#paper button').count()).toBe(6);
    expect(words.filter((each) => each.startsWith('error'))).toEqual([]);
  }));
