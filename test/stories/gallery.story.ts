import { expect, it } from 'vitest';
import type { NetworkMapElement } from '../../src/element.js';
import { LAYOUTS, TIE_QUALITIES } from '../../src/model/vocabulary.js';
import { STORY_IDS, storyDocument } from '../fixture.js';
import { onStage } from './support/stage.js';

it('the gallery draws everybody of every story in every layout, and all signs with their words', () =>
  onStage({ page: 'gallery.html', from: 'demo' }, async ({ page, words }) => {
    const drawn = (): Promise<number[]> => page.evaluate(() => [...document.querySelectorAll<NetworkMapElement>('network-map')].map((map) => map.shadowRoot!.querySelectorAll('.people > g').length));
    for (const layout of LAYOUTS) {
      await page.selectOption('#layout', layout);
      const people = STORY_IDS.map((id) => storyDocument(id).versions[0]!.alters.length);
      await expect.poll(drawn, { timeout: 15_000, message: layout }).toEqual(people);
    }
    expect(await page.locator('#signs li').count()).toBeGreaterThan(TIE_QUALITIES.length + 10);
    for (const text of await page.locator('#signs li').allTextContents()) expect(text.trim()).not.toBe('');
    expect(words.filter((each) => each.startsWith('error'))).toEqual([]);
  }));
