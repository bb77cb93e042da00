import { expect, it } from 'vitest';
import type { NetworkMapElement } from '../../src/element.js';
import { TIE_QUALITIES } from '../../src/model/vocabulary.js';
import type { NetworkDocument } from '../../src/model/document.js';
import { storyDocument } from '../fixture.js';
import { contrastOf } from './support/contrast.js';
import { onStage } from './support/stage.js';

/** A story with a tie of every quality in it. */
const everyTie = (): NetworkDocument => {
  const story = storyDocument('S06');
  return { ...story, versions: story.versions.map((version) => ({ ...version, ties: version.ties.map((tie, i) => ({ ...tie, quality: TIE_QUALITIES[i % TIE_QUALITIES.length]! })) })) };
};

const LOOKS = [
  { name: 'light', media: { colorScheme: 'light' } },
  { name: 'dark', media: { colorScheme: 'dark' } },
  { name: 'forced colours', media: { forcedColors: 'active', colorScheme: 'dark' } },
  { name: 'more contrast', media: { contrast: 'more' } },
] as const;

for (const { name, media } of LOOKS) {
  it(`can be read with ${name}: text 4.5, lines 3`, () =>
    onStage({ page: 'whole.html' }, async ({ page, violations }) => {
      await page.emulateMedia(media);
      await page.locator('network-map').evaluate(async (element, value) => {
        document.documentElement.style.colorScheme = 'light dark';
        const map = element as NetworkMapElement;
        map.value = value;
        await map.updateComplete;
        await new Promise((resolve) => setTimeout(resolve, 500));
      }, everyTie());
      const found = await contrastOf(page, [['network-map', '.heading h2'], ['network-map', '.heading .quiet'], ['network-map', '.legend li'], ['network-map', '.toolbar button:not([aria-disabled])'], ['network-map', '#quick']]);
      expect(found.length).toBeGreaterThan(80);
      const least = (wanted: number): string => Math.min(...found.filter((each) => each.least === wanted).map(({ ratio }) => ratio)).toFixed(2);
      console.log(`measured: least contrast with ${name}: text ${least(4.5)}, lines ${least(3)}`);
      expect(found.filter(({ ratio, least }) => ratio < least)).toEqual([]);
      const paper = await page.locator('network-map').evaluate((element) => getComputedStyle(element.shadowRoot!.querySelector('.frame')!).backgroundColor);
      const isDark = 'colorScheme' in media && media.colorScheme === 'dark';
      expect(Number(/\d+/u.exec(paper)![0]) < 128, paper).toBe(isDark);
      await page.emulateMedia({ media: 'print' });
      const printed = await page.locator('network-map').evaluate((element) => getComputedStyle(element.shadowRoot!.querySelector('.name')!).fill);
      if (!('forcedColors' in media)) expect(printed, 'ink on paper').toBe('rgb(26, 26, 26)');
      expect(violations).toEqual([]);
    }));
}
