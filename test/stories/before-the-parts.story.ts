import type { Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { MapElement } from './support/map-element.js';
import { onStage } from './support/stage.js';

const partsForEditing = /\/network-map\.(circles|editing-part)\.js$/;
const mayLoad = /^\/portal\.html$|^\/whole\.css$|^\/dist\/network-map\.classic\.js$/;

/** What the element holds and what of it can be seen. */
const look = (map: MapElement): Promise<{ people: number; drawn: number; placed: boolean }> =>
  map.locator.evaluate((element) => {
    const { editor } = element as unknown as { editor: { version: { alters: unknown[] }; isSettled: boolean } };
    return {
      people: editor.version.alters.length,
      drawn: element.shadowRoot!.querySelectorAll('.people > *').length,
      placed: editor.isSettled,
    };
  });

describe('while what it takes to work on the map is still on its way', () => {
  it('shows a saved map, takes what the page says, and shows that too as soon as there is a layout', () =>
    onStage({ page: 'portal.html', mayLoad }, async ({ page }) => {
      const map = new MapElement(page);
      const saved = await map.document();
      const held: Route[] = [];
      await page.route(partsForEditing, (route) => { held.push(route); });
      await page.reload();
      await map.locator.evaluate((element, document) => { (element as unknown as { value: unknown }).value = document; }, saved);
      await expect.poll(() => look(map)).toEqual({ people: saved.versions[0]!.alters.length, drawn: saved.versions[0]!.alters.length, placed: true });

      // somebody comes in who has no place yet: the fact is there at once, the picture follows
      const [first, ...more] = saved.versions;
      const alters = [...first!.alters, { id: 'newcomer', kind: 'person' as const, name: 'Joop', sector: 'buren', ring: 'dichtbij' }];
      await map.locator.evaluate((element, document) => { (element as unknown as { value: unknown }).value = document; }, {
        ...saved,
        versions: [{ ...first!, alters }, ...more],
      });
      expect(await look(map)).toEqual({ people: alters.length, drawn: 0, placed: false });
      expect((await map.document()).versions[0]!.alters.at(-1)!.name).toBe('Joop');

      const ready = map.locator.evaluate((element) => new Promise((resolve) => { element.addEventListener('network-map-ready', resolve); }));
      await expect.poll(() => held.length).toBe(2);
      for (const route of held) await route.continue();
      await ready;
      expect(await look(map)).toEqual({ people: alters.length, drawn: alters.length, placed: true });
      expect((await map.document()).versions[0]!.places).not.toEqual({});
    }));

  it('says so when it does not come, and asks again at the next tap', () =>
    onStage({ page: 'portal.html', mayLoad }, async (stage) => {
      const { page } = stage;
      const map = new MapElement(page);
      await page.route(partsForEditing, (route) => route.abort());
      await page.addInitScript(() => {
        document.addEventListener('network-map-error', (event) => {
          document.documentElement.dataset.heard = (event as Event & { error: { code: string } }).error.code;
        });
      });
      await page.reload();
      const message = map.locator.getByRole('paragraph').filter({ hasText: 'Een onderdeel van de kaart is niet geladen.' });
      await message.waitFor();
      expect(await page.locator('html').getAttribute('data-heard')).toBe('unavailable');
      await page.unroute(partsForEditing);
      const ready = map.locator.evaluate((element) => new Promise((resolve) => { element.addEventListener('network-map-ready', resolve); }));
      await message.click();
      await ready;
      expect((await look(map)).drawn).toBeGreaterThan(0);
      expect(await message.count()).toBe(0);
      // the browser itself notes what it could not load, and nobody else notes anything
      expect(stage.words.filter((word) => !/^error: Failed to load resource/.test(word))).toEqual([]);
      stage.words.length = 0;
    }));
});
