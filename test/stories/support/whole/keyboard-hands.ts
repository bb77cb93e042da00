import { expect } from 'vitest';
import type { Locator } from 'playwright-core';
import { Keyboard } from '../keyboard.js';
import type { MapElement } from '../map-element.js';
import type { Tally } from '../tally.js';
import type { Hands } from './hands.js';
import { isShown } from './is-shown.js';

/** As far as anybody would go with one key. */
const FARTHEST = 90;
/** Within this time a browser takes letters typed in one of its lists as one word. */
const ONE_WORD = 1100;

/** Two hands on a keyboard: Tab and Shift+Tab from field to field, arrows within a group of buttons, and the map's own keys. */
export class KeyboardHands implements Hands {
  readonly name = 'keyboard';
  readonly #keys: Keyboard;
  #typed: { list: string; at: number } | undefined;

  constructor(private readonly map: MapElement, tally: Tally) {
    this.#keys = new Keyboard(map, tally);
  }

  async press(what: Locator): Promise<void> {
    // From the map the toolbar is one key away, wherever one was.
    if (await what.evaluate((element) => element.closest('[role="toolbar"]') !== null)) await this.#toMap();
    await this.#reach(what);
    const isBox = await what.evaluate((element) => element instanceof HTMLInputElement && element.type === 'checkbox');
    await this.#keys.press(isBox ? 'Space' : 'Enter');
  }

  async fill(field: Locator, text: string, ends: 'enter' | 'leave' = 'enter'): Promise<void> {
    await this.#reach(field);
    // A field of one line that is reached with Tab has its text selected; any other does not.
    const stands = await field.evaluate((element) => {
      const { value, selectionStart, selectionEnd } = element as HTMLInputElement;
      return value !== '' && !(selectionStart === 0 && selectionEnd === value.length);
    });
    if (stands) await this.#keys.press('Control+a');
    await this.#keys.write(text);
    if (ends === 'leave') return;
    // Going on keeps what was typed; only what is handed in whole takes Enter.
    const isForm = await field.evaluate((element) => element.closest('form, dialog') !== null);
    await this.#keys.press(isForm ? 'Enter' : 'Tab');
  }

  async choose(list: Locator, words: string): Promise<void> {
    await this.#reach(list);
    await this.#typeIn(list, words);
  }

  async pick(place: Locator, words: string): Promise<void> {
    await this.choose(place.getByRole('combobox'), words);
    await this.#keys.press('Enter');
  }

  async show(name: string, part?: string): Promise<void> {
    // From the field the menu of the map is nearer to a part of the details than Tab.
    const isFar = part !== undefined && (await this.map.focused()) === 'Iemand toevoegen';
    if (!isFar && (await isShown(this.map, name))) return;
    await this.#toMap();
    await this.#keys.type(name);
    await this.#keys.isAt(name);
    if (part) {
      await this.#keys.press('Shift+F10');
      await expect.poll(() => this.map.locator.getByRole('menu').isVisible()).toBe(true);
      await this.#keys.type(part.split(' ')[0]!);
      await this.#keys.isAt(part);
    }
    await this.#keys.press('Enter');
    await expect.poll(() => isShown(this.map, name), { timeout: 5000, message: `${name} is shown` }).toBe(true);
    await this.#keys.isAt(part ?? name);
  }

  async toLine(): Promise<void> {
    if ((await this.map.focused()) === 'Iemand toevoegen') return;
    await this.#toMap();
    // Beside somebody the next one gets their place; beside the resident none.
    await this.#keys.press('Home');
    await this.#keys.press('/');
    await this.#keys.isAt('Iemand toevoegen');
  }

  enter(): Promise<void> { return this.#keys.press('Enter'); }
  type(text: string): Promise<void> { return this.#keys.write(text); }

  async menu(line: string): Promise<void> {
    await this.#toMap();
    await this.#reach(this.map.button('Meer'));
    await this.#keys.press('Enter');
    await expect.poll(() => this.map.locator.getByRole('menu').isVisible()).toBe(true);
    await this.#keys.type(line.split(' ')[0]!);
    await this.#keys.isAt(line);
    await this.#keys.press('Enter');
  }

  async nextRow(row: Locator): Promise<Locator | undefined> {
    const isNext = await row.evaluate((element) => {
      const root = element.getRootNode() as ShadowRoot;
      const rows = [...root.querySelectorAll('.plan-row')];
      const at = root.activeElement?.closest('.plan-row details') ? root.activeElement.closest('.plan-row') : null;
      return at !== null && at !== undefined && rows.indexOf(at) === rows.indexOf(element) - 1;
    });
    if (!isNext) return undefined;
    await this.#keys.press('PageDown');
    return row;
  }

  async leavePlan(): Promise<void> { await this.#toMap(); }

  /** Escape leads back to the map from wherever one is. */
  async #toMap(): Promise<void> {
    const isThere = (): Promise<boolean> => this.map.page.evaluate(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      return at?.closest('.people-options') != null;
    });
    const leads = (): Promise<boolean> => this.map.page.evaluate(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      return at?.closest('.side, dialog, [role="menu"]') != null;
    });
    for (let i = 0; i < 4 && !(await isThere()) && (await leads()); i += 1) await this.#keys.press('Escape');
    if (!(await isThere())) await this.#reach(this.map.locator.locator('.people-options [role="option"]').first());
  }

  async #typeIn(list: Locator, words: string): Promise<void> {
    const which = await list.evaluate((element) => ((element as HTMLElement & { told?: string }).told ??= String(Math.random())));
    const left = this.#typed?.list === which ? this.#typed.at + ONE_WORD - Date.now() : 0;
    if (left > 0) await this.map.page.waitForTimeout(left);
    await this.#keys.type(words);
    this.#typed = { list: which, at: Date.now() };
  }

  /** Goes to something by the keys that lead there: Tab from one to the next, and in a group of buttons the word on it, or arrows where others begin alike. */
  async #reach(what: Locator): Promise<void> {
    await what.waitFor();
    let typed = false;
    for (let i = 0; i < FARTHEST; i += 1) {
      const { key = '', word = '' } = await what.evaluate((element, isTyped): { key?: string; word?: string } => {
        let at = document.activeElement;
        while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
        if (at === element || element.contains(at)) return {};
        const group = element.closest('[data-roving], [role="listbox"]');
        const isAfter = at === null || at.getRootNode() !== element.getRootNode() || (at.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
        if (!group || !at || !group.contains(at)) return { key: isAfter ? 'Tab' : 'Shift+Tab' };
        // A space would press the button that one is at: only the first word is typed.
        const first = group.matches('[data-roving]') && !isTyped ? (element.textContent ?? '').trim().split(/\s/)[0]! : '';
        return /^\p{L}+$/u.test(first) ? { word: first } : { key: isAfter ? 'ArrowRight' : 'ArrowLeft' };
      }, typed);
      if (word) {
        typed = true;
        await this.#keys.type(word.toLowerCase());
        continue;
      }
      if (!key) return;
      await this.#keys.press(key);
    }
    throw new Error(`${String(what)} cannot be reached by Tab and arrows; the keyboard is at ${await this.map.focused()}`);
  }
}
