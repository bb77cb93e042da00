import type { CDPSession, Locator, Page } from 'playwright-core';
import { inSight, type Pane } from './in-sight.js';
import type { Tally } from './tally.js';

/** A point of the page in pixels. */
export type Spot = { x: number; y: number };

/**
 * One hand that points: with a mouse, or with a finger on a touch screen. A tap or click, a drag, a choice in a list of the
 * browser's own (open it, choose) and bringing something into sight first are actions; typed text is none.
 */
export abstract class Hand {
  constructor(
    protected readonly page: Page,
    private readonly tally: Tally,
  ) {}

  protected abstract tapAt(at: Spot): Promise<void>;
  protected abstract scroll(pane: Pane, down: number): Promise<void>;
  protected abstract dragFrom(from: Spot, to: Spot): Promise<void>;

  async tap(at: Spot | Locator): Promise<void> {
    this.tally.add();
    await this.tapAt('x' in at ? at : await this.#see(at));
  }

  async drag(from: Spot, to: Spot): Promise<void> {
    this.tally.add();
    await this.dragFrom(from, to);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** The Enter of a keyboard, on screen or not. */
  async enter(): Promise<void> {
    this.tally.add();
    await this.page.keyboard.press('Enter');
  }

  async choose(list: Locator, words: string): Promise<void> {
    await this.tap(list);
    // why: a browser draws its list outside the page, where no hand of a test can point, so the choice is typed into it
    await this.page.keyboard.type(words);
    await this.enter();
  }

  /** The middle of something; what is scrolled out of sight comes into sight first, as by hand. */
  async #see(what: Locator): Promise<Spot> {
    for (let tries = 0; tries < 4; tries += 1) {
      const seen = await inSight(what);
      if (seen.away === 0) return seen.at;
      this.tally.add();
      await this.scroll(seen.pane, seen.away);
    }
    throw new Error(`${String(what)} does not come into sight`);
  }
}

const STEPS = 12;
const between = (from: Spot, to: Spot, step: number): Spot => ({
  x: from.x + ((to.x - from.x) * step) / STEPS,
  y: from.y + ((to.y - from.y) * step) / STEPS,
});

/** A hand with a mouse; it passes over what it is going to press. */
export class MouseHand extends Hand {
  protected override async tapAt({ x, y }: Spot): Promise<void> {
    await this.page.mouse.click(x, y);
  }

  protected override async scroll(pane: Pane, down: number): Promise<void> {
    await this.page.mouse.move(pane.x, pane.y);
    await this.page.mouse.wheel(0, down);
    await this.page.waitForTimeout(100);
  }

  protected override async dragFrom(from: Spot, to: Spot): Promise<void> {
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move(to.x, to.y, { steps: STEPS });
    await this.page.mouse.up();
  }
}

/** One finger on a touch screen, as the browser gets it from the screen itself. */
export class TouchHand extends Hand {
  #screen: Promise<CDPSession> | undefined;

  protected override async tapAt({ x, y }: Spot): Promise<void> {
    await this.page.touchscreen.tap(x, y);
  }

  protected override async scroll(pane: Pane, down: number): Promise<void> {
    // why at rest: lifted in motion, the page goes on by itself, and the tap that stops it is for nothing else
    const most = Math.max(-pane.room, Math.min(pane.room, down));
    await this.dragFrom({ x: pane.x, y: pane.y + most / 2 }, { x: pane.x, y: pane.y - most / 2 }, 150);
    // A finger is not back at once, and Chromium takes one that is for part of the scrolling.
    await this.page.waitForTimeout(400);
  }

  protected override async dragFrom(from: Spot, to: Spot, restMs = 0): Promise<void> {
    this.#screen ??= this.page.context().newCDPSession(this.page);
    const screen = await this.#screen;
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Spot[]): Promise<unknown> =>
      screen.send('Input.dispatchTouchEvent', { type, touchPoints });
    await send('touchStart', [from]);
    for (let step = 1; step <= STEPS; step += 1) await send('touchMove', [between(from, to, step)]);
    if (restMs > 0) {
      await this.page.waitForTimeout(restMs);
      await send('touchMove', [to]);
    }
    await send('touchEnd', []);
  }
}
