import { expect } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import type { NetworkDocument, Version } from '../../../src/model/document.js';
import type { NetworkMapElement } from '../../../src/element.js';

/** The map element on a page: what is read of it, and where its parts are. Reading is never counted as a deed. */
export class MapElement {
  readonly locator: Locator;

  constructor(readonly page: Page) {
    this.locator = page.locator('network-map');
  }

  /** The document that is edited, whether or not anything was drawn yet. */
  document(): Promise<NetworkDocument> {
    return this.locator.evaluate((element) => (element as NetworkMapElement).editor.document);
  }

  async version(): Promise<Version> {
    const { versions, current } = await this.document();
    return versions.find(({ id }) => id === current)!;
  }

  /** Does something and waits until it changed the map and is to be seen. A document is never changed in place: another one is another object. */
  async changed(deed: () => Promise<void>): Promise<void> {
    const before = await this.locator.evaluateHandle((element) => (element as NetworkMapElement).editor.document);
    await deed();
    const isChanged = await this.locator.evaluate(async (element, was) => {
      const map = element as NetworkMapElement;
      const end = performance.now() + 5000;
      while (map.editor.document === was && performance.now() < end) await new Promise((resolve) => { setTimeout(resolve, 10); });
      await map.updateComplete;
      return map.editor.document !== was;
    }, before);
    await before.dispose();
    expect(isChanged, 'the map changed').toBe(true);
  }

  /** Somebody on the map; names are set apart by invisible characters. */
  person(name: string): Locator {
    return this.locator.getByRole('option', { name: new RegExp(`^\\W*${name.replace(/[.]/g, '\\.')}\\W*(,|$)`, 'u') });
  }

  /** What a screen reader says of where the keyboard is: the name of the element, else its text. */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      const labels = at instanceof HTMLInputElement || at instanceof HTMLSelectElement ? at.labels : null;
      const words =
        at?.getAttribute('aria-label') ?? labels?.[0]?.querySelector('.name')?.textContent ?? at?.textContent;
      return (words ?? '')
        .replace(/[\u2066-\u2069]/g, '')
        .replace(/\s+/g, ' ')
        .trim();
    });
  }

  /** What was last said politely. */
  said(): Promise<string> {
    return this.locator.locator('[data-live="polite"]').first().innerText();
  }

  button(name: string | RegExp): Locator {
    return this.locator.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
  }

  /** A group of chips by its heading. */
  chips(heading: string): Locator {
    return this.locator.getByRole('group', { name: heading, exact: true });
  }
}
