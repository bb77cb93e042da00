import type { Page, Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { MapElement } from './support/map-element.js';
import { onStage } from './support/stage.js';

const partsForEditing = /\/network-map\.(circles|changing-part|editing-part|dutch)\.js$/;
const mayLoad = /^\/portal\.html$|^\/whole\.css$|^\/dist\/network-map\.classic\.js$/;

/** Notes on the next page that the map became ready, however soon that is. */
const noteReady = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    document.addEventListener('network-map-ready', () => { document.documentElement.dataset.ready = 'yes'; });
  });

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

/** Gives the version on screen a title, as a host does; answers what the editor says. */
const entitle = (map: MapElement): Promise<unknown> =>
  map.locator.evaluate((element) => {
    const { editor } = element as unknown as { editor: { version: { id: string; title?: string }; run: (command: () => unknown) => unknown } };
    const { id, title } = editor.version;
    const steps = [{ type: 'set', of: ['versions', id], field: 'title', ...(title === undefined ? {} : { before: title }), after: 'Intake' }];
    return editor.run(() => ({ deed: 'version-changed', ids: [], about: { field: 'title' }, steps }));
  });

describe('while what it takes to work on the map is still on its way', () => {
  it('shows a saved map, takes what the page says, and shows that too as soon as there is a layout', () =>
    onStage({ page: 'portal.html', mayLoad }, async ({ page }) => {
      const map = new MapElement(page);
      const saved = await map.document();
      const held: Route[] = [];
      await noteReady(page);
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

      // what cannot be done yet is refused, and nothing of it is done
      expect(await entitle(map)).toMatchObject({ refused: 'not-ready' });
      expect((await map.document()).versions[0]!.title).toBe(saved.versions[0]!.title);

      await expect.poll(() => held.length).toBe(4);
      for (const route of held) await route.continue();
      await expect.poll(() => page.locator('html').getAttribute('data-ready')).toBe('yes');
      expect(await look(map)).toEqual({ people: alters.length, drawn: alters.length, placed: true });
      expect((await map.document()).versions[0]!.places).not.toEqual({});
      expect(await entitle(map)).toMatchObject({ deed: 'version-changed' });
      await map.locator.getByText('Titel veranderd.').waitFor({ state: 'attached' });
    }));

  it('says so when it does not come, and asks again at the next tap', () =>
    onStage({ page: 'portal.html', mayLoad }, async (stage) => {
      const { page } = stage;
      const map = new MapElement(page);
      await noteReady(page);
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
      await message.click();
      await expect.poll(() => page.locator('html').getAttribute('data-ready')).toBe('yes');
      expect((await look(map)).drawn).toBeGreaterThan(0);
      expect(await message.count()).toBe(0);
      // the browser itself notes what it could not load, and nobody else notes anything
      expect(stage.words.filter((word) => !/^error: Failed to load resource/.test(word))).toEqual([]);
      stage.words.length = 0;
    }));

  it('shows a saved map again when its page is turned and turned back, and puts all of it on paper', () =>
    onStage({ page: 'portal.html', mayLoad }, async (stage) => {
      const { page } = stage;
      const map = new MapElement(page);
      const saved = await map.document();
      await page.route(partsForEditing, (route) => route.abort());
      await page.reload();
      await map.locator.evaluate((element, document) => { (element as unknown as { value: unknown }).value = document; }, saved);
      const all = saved.versions[0]!.alters.length;
      await expect.poll(async () => (await look(map)).drawn).toBe(all);
      await page.setViewportSize({ width: 390, height: 844 });
      await expect.poll(async () => (await look(map)).placed).toBe(false);
      await page.setViewportSize({ width: 1180, height: 820 });
      await expect.poll(() => look(map)).toEqual({ people: all, drawn: all, placed: true });
      await map.locator.getByRole('toolbar').waitFor();
      // a sheet is printed before anything could follow its size
      const onSheet = (printed: boolean): Promise<number> => map.locator.evaluate((element, isPrinted) => {
        const view = element.shadowRoot!.querySelector<HTMLElement>('.map-viewport')!;
        if (isPrinted) dispatchEvent(new Event('beforeprint'));
        view.style.height = '200px';
        const { left, right, top, bottom } = view.getBoundingClientRect();
        const outside = [...view.querySelectorAll('.people > *')].map((person) => person.getBoundingClientRect())
          .filter((box) => box.left < left - 1 || box.right > right + 1 || box.top < top - 1 || box.bottom > bottom + 1).length;
        view.style.height = '';
        if (isPrinted) dispatchEvent(new Event('afterprint'));
        return outside;
      }, printed);
      expect([await onSheet(true), await onSheet(false) > 0]).toEqual([0, true]);
      stage.words.length = 0;
    }));

  it.each([[1180, 820], [820, 1180], [390, 844], [360, 740]])('keeps the places of what stands round the map at %i x %i, so that nobody moves when it comes', (width, height) =>
    onStage({ page: 'portal.html', mayLoad, width, height }, async ({ page }) => {
      const map = new MapElement(page);
      const saved = await map.document();
      let come = (): void => undefined;
      const coming = new Promise<void>((resolve) => { come = resolve; });
      await page.route(/frame-part/, async (route) => { await coming; await route.continue(); });
      await page.reload();
      await map.locator.evaluate((element, document) => { (element as unknown as { value: unknown }).value = document; }, saved);
      const all = saved.versions[0]!.alters.length;
      const places = (): Promise<number[]> => map.locator.evaluate((element) => ['.map', '.head', '.side'].flatMap((part) => {
        const { x, y, width: wide, height: high } = element.shadowRoot!.querySelector(part)!.getBoundingClientRect();
        return [x, y, wide, high];
      }));
      const tools = map.locator.getByRole('toolbar');
      // under the map a legend takes room: there nothing is shown before it
      const isAwaited = width > 720 && width <= 960;
      const before = isAwaited ? [] : await expect.poll(async () => (await look(map)).drawn).toBe(all).then(places);
      expect(await tools.count()).toBe(0);
      come();
      await tools.waitFor();
      await expect.poll(async () => (await look(map)).drawn).toBe(all);
      if (!isAwaited) expect(await places()).toEqual(before);
    }));

  it('says above the map what it cannot say over it when that does not come', () =>
    onStage({ page: 'portal.html', mayLoad }, async (stage) => {
      const { page } = stage;
      const map = new MapElement(page);
      await page.route(/frame-part/, (route) => route.abort());
      await page.reload();
      await map.locator.locator('.notice').filter({ hasText: 'Een onderdeel van de kaart is niet geladen.' }).waitFor();
      expect((await look(map)).people).toBeGreaterThan(0);
      expect(await map.locator.locator('[data-live=assertive]').textContent()).toContain('niet geladen');
      stage.words.length = 0;
    }));

  it('keeps a line that was entered when its part does not come, and says so', () =>
    onStage({ page: 'portal.html', mayLoad }, async (stage) => {
      const { page } = stage;
      const map = new MapElement(page);
      await page.route(/quick-add-line/, (route) => route.abort());
      await page.reload();
      const field = map.locator.getByRole('textbox', { name: 'Iemand toevoegen' });
      await field.fill('Joop, buurman');
      await field.press('Enter');
      await map.locator.getByRole('paragraph').filter({ hasText: 'Een onderdeel van de kaart is niet geladen.' }).waitFor();
      await expect.poll(() => field.inputValue()).toBe('Joop, buurman');
      await page.unroute(/quick-add-line/);
      await field.press('Enter');
      await expect.poll(async () => (await map.version()).alters.map(({ name }) => name)).toContain('Joop');
      expect(stage.words.filter((word) => !/^error: Failed to load resource/.test(word))).toEqual([]);
      stage.words.length = 0;
    }));

  it('says so when a list is pasted on the map and what reads it does not come', () =>
    onStage({ page: 'portal.html', mayLoad }, async (stage) => {
      const { page } = stage;
      const map = new MapElement(page);
      await noteReady(page);
      await page.route(/reading-part/, (route) => route.abort());
      await page.reload();
      await expect.poll(() => page.locator('html').getAttribute('data-ready')).toBe('yes');
      const before = (await look(map)).people;
      await map.locator.evaluate((element) => {
        const { editor, focusPerson } = element as unknown as { editor: { version: { resident: string } }; focusPerson: (id: string) => void };
        focusPerson.call(element, editor.version.resident);
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', 'Joop, buurman\nMien, buurvrouw');
        document.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      });
      await map.locator.getByRole('paragraph').filter({ hasText: 'Een onderdeel van de kaart is niet geladen.' }).waitFor();
      expect((await look(map)).people).toBe(before);
      expect(stage.words.filter((word) => !/^error: Failed to load resource/.test(word))).toEqual([]);
      stage.words.length = 0;
    }));
});
