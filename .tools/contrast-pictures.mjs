// What the element looks like for who asked the system for more contrast, or for colours of the system alone: no file can show that, so Chromium takes it.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumPath } from '../test/browser/support/browsers.mjs';
import { startDemoServer } from './demo-server.mjs';

/** The pictures by the name of their file: what they show, and what the page asks the browser for. */
export const CONTRAST_PICTURES = [
  { name: 'S01-more-contrast.png', what: 'Meer contrast', words: 'Dezelfde kaart voor wie meer contrast vraagt', media: { contrast: 'more' } },
  { name: 'S01-forced-light.png', what: 'Kleuren van het systeem, licht', words: 'Dezelfde kaart in de kleuren van het systeem, donker op licht', media: { forcedColors: 'active', colorScheme: 'light' } },
  { name: 'S01-forced-dark.png', what: 'Kleuren van het systeem, donker', words: 'Dezelfde kaart in de kleuren van het systeem, licht op donker', media: { forcedColors: 'active', colorScheme: 'dark' } },
];

/** Of the page; of it only the map with its legend is taken. */
const SIZE = { width: 1180, height: 760 };

/** Takes the pictures into a folder; false where there is no Chromium to take them. */
export const takeContrastPictures = async (folder, value) => {
  const executablePath = chromiumPath();
  if (!executablePath) return false;
  const server = await startDemoServer({ port: 5990, watch: false });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none'] });
  try {
    for (const { name, media } of CONTRAST_PICTURES) {
      const page = await browser.newPage({ viewport: SIZE, locale: 'nl-NL', reducedMotion: 'reduce', ...media });
      await page.goto(`${server.address}plain.html`);
      await page.addStyleTag({ content: 'body { margin: 0 } h1 { display: none } network-map { display: block; block-size: 760px }' });
      const wide = await page.locator('network-map').evaluate(async (map, document) => {
        await customElements.whenDefined('network-map');
        map.readonly = true;
        map.value = document;
        const frame = () => new Promise((resolve) => { requestAnimationFrame(resolve); });
        const seen = () => [...map.shadowRoot.querySelectorAll('.people > g')].map((person) => JSON.stringify(person.getBoundingClientRect())).join();
        while (!map.shadowRoot?.querySelector('.legend li')) await frame();
        for (let [last, same] = ['', 0]; same < 10;) {
          await frame();
          same = seen() !== '' && seen() === last ? same + 1 : 0;
          last = seen();
        }
        return map.shadowRoot.querySelector('.side').getBoundingClientRect().left;
      }, value);
      writeFileSync(path.join(folder, name), await page.screenshot({ clip: { x: 2, y: 120, width: Math.floor(wide) - 4, height: SIZE.height - 132 } }));
      await page.close();
    }
  } finally {
    await browser.close();
    await server.stop();
  }
  return true;
};
