import { expect } from 'vitest';
import type { Locator } from 'playwright-core';
import type { Hand } from '../hand.js';
import { MapDrawing } from '../map-drawing.js';
import type { MapElement } from '../map-element.js';
import type { Tally } from '../tally.js';
import type { Hands } from './hands.js';
import { isShown } from './is-shown.js';

/** A mouse or a finger, with a keyboard for text alone; what selects the text of a field counts as one action. */
export class PointingHands implements Hands {
  readonly #drawing: MapDrawing;

  constructor(readonly name: string, private readonly map: MapElement, private readonly hand: Hand, private readonly tally: Tally) {
    this.#drawing = new MapDrawing(map);
  }

  press(what: Locator): Promise<void> { return this.hand.tap(what); }

  async fill(field: Locator, text: string, ends: 'enter' | 'leave' = 'enter'): Promise<void> {
    await this.hand.tap(field);
    if (await field.inputValue()) {
      this.tally.add();
      await this.map.page.keyboard.press('Control+a');
    }
    await this.hand.write(text);
    if (ends === 'enter') await this.hand.enter();
  }

  choose(list: Locator, words: string): Promise<void> { return this.hand.choose(list, words); }

  async pick(place: Locator, words: string): Promise<void> {
    await this.hand.choose(place.getByRole('combobox'), words);
    await this.hand.tap(place.getByRole('button'));
  }

  async show(name: string): Promise<void> {
    if (await isShown(this.map, name)) return;
    await this.#drawing.isStill();
    await this.hand.tap(await this.#drawing.person(name));
    await expect.poll(() => isShown(this.map, name), { timeout: 5000, message: `${name} is shown` }).toBe(true);
  }

  async toLine(): Promise<void> {
    if ((await this.map.focused()) !== 'Iemand toevoegen') await this.hand.tap(this.map.locator.locator('#quick'));
  }

  enter(): Promise<void> { return this.hand.enter(); }
  type(text: string): Promise<void> { return this.hand.write(text); }

  async menu(line: string): Promise<void> {
    await this.hand.tap(this.map.button('Meer'));
    await this.hand.tap(this.map.locator.getByRole('menuitem', { name: line }));
  }

  nextRow(): Promise<undefined> { return Promise.resolve(undefined); }

  leavePlan(): Promise<void> { return this.hand.tap(this.map.button('Kaart')); }
}
