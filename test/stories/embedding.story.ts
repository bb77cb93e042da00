import type { Dialog, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { NetworkMapElement } from '../../src/element.js';
import { fixturePath } from '../fixture.js';
import { MapElement } from './support/map-element.js';
import { renderedNames } from './support/rendered-names.js';
import { onStage, type StageOptions } from './support/stage.js';

const portal: StageOptions = { page: 'portal.html', mayLoad: /^\/(portal|elsewhere)\.html$|^\/whole\.css$|^\/dist\/network-map\.classic\.js$/ };

const names = async (map: MapElement): Promise<string[]> => (await map.version()).alters.map(({ name }) => name);

/** Types somebody as a professional does. */
const add = async (map: MapElement, line: string): Promise<void> => {
  const before = (await names(map)).length;
  await map.locator.getByRole('textbox', { name: 'Iemand toevoegen' }).click();
  await map.page.keyboard.type(line);
  await map.page.keyboard.press('Enter');
  await expect.poll(async () => (await names(map)).length).toBe(before + 1);
};

/** Chooses a file through the menu of the map. */
const openFile = async (map: MapElement, place: string): Promise<void> => {
  await map.button('Meer').click();
  const chooser = map.page.waitForEvent('filechooser');
  await map.locator.getByRole('menuitem', { name: 'Bestand openen' }).click();
  await (await chooser).setFiles(fixturePath(place));
};

/** Answers the browser's questions before leaving and remembers that they were asked. */
const answering = (page: Page, answer: 'stay' | 'leave'): string[] => {
  const asked: string[] = [];
  page.removeAllListeners('dialog');
  page.on('dialog', (dialog: Dialog) => {
    asked.push(dialog.type());
    void (answer === 'stay' ? dialog.dismiss() : dialog.accept());
  });
  return asked;
};

describe('on a page in an old encoding', () => {
  it('reads and writes the letters that it should', () =>
    onStage(portal, async ({ page }) => {
      const old = 'text/html; charset=windows-1252';
      await page.route('**/portal.html', async (route) => {
        const answer = await route.fetch();
        const text = (await answer.text()).replace('<meta charset="utf-8">', '');
        await route.fulfill({ response: answer, headers: { ...answer.headers(), 'content-type': old }, body: text });
      });
      await page.route('**/network-map.classic.js', async (route) => {
        const answer = await route.fetch();
        await route.fulfill({ response: answer, headers: { ...answer.headers(), 'content-type': 'text/javascript' } });
      });
      await page.reload();
      expect(await page.evaluate(() => document.characterSet)).toBe('windows-1252');
      const map = new MapElement(page);
      const long = 'x'.repeat(70);
      await add(map, `${long}, zus, sterk`);
      await add(map, 'Renée Çelik, buurvrouw');
      expect(await names(map)).toEqual(expect.arrayContaining([long, 'Renée Çelik']));
      const seen = (await renderedNames(page)).people.flatMap(({ lines }) => lines.map(({ text }) => text)).join(' ');
      expect(seen).toContain('Renée');
      expect(seen).toContain('…');
      expect(seen).not.toMatch(/[ÃÂâ]/);
    }));
});

describe('in a form', () => {
  it('is submitted as JSON under its name, without a warning', () =>
    onStage(portal, async ({ page }) => {
      const map = new MapElement(page);
      const asked = answering(page, 'stay');
      await add(map, 'Piet, buurman, gewoon');
      const drawn = await map.document();
      const sent = page.waitForRequest((request) => request.method() === 'POST');
      await page.getByRole('button', { name: 'Versturen' }).click();
      const fields = new URLSearchParams((await sent).postData()!);
      await page.waitForLoadState();
      expect([...fields.keys()]).toEqual(['dossier', 'kaart']);
      expect(fields.get('dossier')).toBe('12-B');
      expect(JSON.parse(fields.get('kaart')!)).toEqual(drawn);
      expect(JSON.parse(fields.get('kaart')!)).toMatchObject({ id: 'dossier-12-b', hostField: 'stays' });
      expect(asked).toEqual([]);
    }));

  it('goes back to what the page came with when the form is reset', () =>
    onStage(portal, async ({ page }) => {
      const map = new MapElement(page);
      const start = JSON.stringify(await map.document());
      await add(map, 'Piet, buurman, gewoon');
      await map.locator.getByText('Nog niet opgeslagen').waitFor();
      await page.locator('input[name="dossier"]').fill('anders');
      await page.locator('button[type="reset"]').click();
      expect(await page.locator('input[name="dossier"]').inputValue()).toBe('12-B');
      expect(await names(map)).toEqual(['Nadia', 'Els']);
      expect(JSON.stringify(await map.document())).toBe(start);
      await map.locator.getByText('Geen wijzigingen').waitFor();
      await expect.poll(() => map.person('Piet').count()).toBe(0);
    }));

  it('is as it was after going away and back, and still unsaved', () =>
    onStage(portal, async ({ page }) => {
      const map = new MapElement(page);
      await add(map, 'Piet, buurman, gewoon');
      const drawn = JSON.stringify((await map.document()).versions);
      await page.locator('input[name="dossier"]').fill('99-Z');
      answering(page, 'leave');
      await page.getByRole('link').click();
      await page.waitForURL('**/elsewhere.html');
      await page.goBack({ waitUntil: 'networkidle' });
      expect(await page.locator('input[name="dossier"]').inputValue()).toBe('99-Z');
      await expect.poll(() => names(map)).toEqual(['Nadia', 'Els', 'Piet']);
      expect(JSON.stringify((await map.document()).versions)).toBe(drawn);
      await map.person('Piet').waitFor();
      await map.locator.getByText('Nog niet opgeslagen').waitFor();
    }));

  it('warns before the page is left with unsaved edits, and only then', () =>
    onStage(portal, async ({ page }) => {
      const map = new MapElement(page);
      const untouched = answering(page, 'stay');
      await map.person('Els').click();
      await page.getByRole('link').click();
      await page.waitForURL('**/elsewhere.html');
      expect(untouched).toEqual([]);
      await page.goBack({ waitUntil: 'networkidle' });

      await add(map, 'Piet, buurman, gewoon');
      const staying = answering(page, 'stay');
      await page.getByRole('link').click();
      await expect.poll(() => staying).toEqual(['beforeunload']);
      expect(page.url()).toMatch(/portal\.html$/);
      expect(await names(map)).toEqual(['Nadia', 'Els', 'Piet']);

      const kept = answering(page, 'stay');
      await map.locator.evaluate((element) => { (element as NetworkMapElement).markSaved(); });
      await map.locator.getByText('Opgeslagen', { exact: true }).waitFor();
      await page.getByRole('link').click();
      await page.waitForURL('**/elsewhere.html');
      expect(kept).toEqual([]);
    }));
});

describe('in another language', () => {
  for (const [where, speak] of [
    ['the element', (page: Page) => page.locator('network-map').evaluate((element) => { (element as HTMLElement).lang = 'en'; })],
    ['the page', (page: Page) => page.evaluate(() => { document.documentElement.lang = 'en'; })],
  ] as const) {
    it(`moves nobody and changes no fact when ${where} is switched`, () =>
      onStage(portal, async ({ page }) => {
        const map = new MapElement(page);
        await add(map, 'Piet, buurman, gewoon');
        await map.page.keyboard.press('Escape');
        const before = { drawn: (await renderedNames(page)).people, facts: JSON.stringify(await map.document()) };
        await speak(page);
        await map.locator.getByRole('toolbar', { name: 'Buttons for the map' }).waitFor();
        await map.locator.getByRole('option', { name: /Piet.*neighbours/i }).waitFor();
        expect(await map.locator.locator('.title').allTextContents()).toContain('Relatives');
        const after = { drawn: (await renderedNames(page)).people, facts: JSON.stringify(await map.document()) };
        expect(after).toEqual(before);
      }));
  }
});

describe('files', () => {
  it('opens one of easyNWK and says what became of it; one undo takes it back', () =>
    onStage(portal, async ({ page }) => {
      const map = new MapElement(page);
      const before = await map.document();
      await openFile(map, 'samples/easynwk/rosa-gen5-2024-08.json');
      const dialog = map.locator.getByRole('dialog', { name: 'Het bestand is open' });
      await dialog.waitFor();
      await dialog.getByText('Uit rosa-gen5-2024-08.json').waitFor();
      expect(await dialog.getByRole('heading', { level: 3 }).count()).toBeGreaterThan(0);
      expect(await dialog.getByRole('listitem').count()).toBeGreaterThan(0);
      await page.keyboard.press('Enter');
      await dialog.waitFor({ state: 'hidden' });
      const people = (await names(map)).length;
      expect(people).toBeGreaterThan(10);
      await expect.poll(() => map.locator.getByRole('listbox').first().getByRole('option').count()).toBe(people);
      await map.button('Ongedaan').click();
      await expect.poll(() => map.document()).toEqual(before);
    }));

  for (const [file, why] of [
    ['truncated.easynwk.json', /beschadigd.*regel \d/],
    ['empty.json', /Het is leeg/],
    ['not-a-network.json', /geen netwerkkaart/],
  ] as const) {
    it(`says why ${file} cannot be opened, and the map stays as it is`, () =>
      onStage(portal, async ({ page }) => {
        const map = new MapElement(page);
        await add(map, 'Piet, buurman, gewoon');
        const before = JSON.stringify(await map.document());
        await openFile(map, `samples/bad/${file}`);
        const problem = map.locator.getByText(/^Het bestand kan niet open\./).first();
        await problem.waitFor();
        expect(await problem.innerText()).toMatch(why);
        expect(JSON.stringify(await map.document())).toBe(before);
        expect(await map.locator.getByRole('dialog').count()).toBe(0);
        await map.button('Ongedaan').click();
        await expect.poll(() => names(map)).toEqual(['Nadia', 'Els']);
      }));
  }
});
