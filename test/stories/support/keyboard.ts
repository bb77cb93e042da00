import { expect } from 'vitest';
import type { MapElement } from './map-element.js';
import type { Tally } from './tally.js';

/** Two hands on a keyboard. Letters are text, also where they find a name or a chip; every other key is one action. */
export class Keyboard {
  constructor(
    private readonly map: MapElement,
    private readonly tally: Tally,
  ) {}

  async press(keys: string, times = 1): Promise<void> {
    for (let i = 0; i < times; i += 1) {
      await this.map.page.keyboard.press(keys);
      this.tally.add();
    }
  }

  async type(text: string): Promise<void> {
    await this.map.page.keyboard.type(text);
  }

  /** Puts in a text at once, where it is not the typing that is looked at. */
  async write(text: string): Promise<void> {
    await this.map.page.keyboard.insertText(text);
  }

  /** Waits until the keyboard's focus is where it should have gone by itself. */
  async isAt(name: string | RegExp): Promise<void> {
    await expect
      .poll(() => this.map.focused(), { timeout: 5000 })
      .toMatch(typeof name === 'string' ? new RegExp(`^${name}`) : name);
  }
}
