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

  /** Puts in a text at once, as a keyboard on screen does; that every letter is taken as it comes is seen where it is typed. */
  async write(text: string): Promise<void> {
    await this.page.keyboard.insertText(text);
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
    let from: number | undefined;
    for (let tries = 0; tries < 6; tries += 1) {
      const seen = await inSight(what, from);
      if (seen.away === 0) return seen.at;
      this.tally.add();
      await this.scroll(seen.pane, seen.away);
      from = seen.top;
    }
    throw new Error(`${String(what)} does not come into sight`);
  }
}

const STEPS = 12;
/** How long before now a swipe of a finger began, and how long each step of it took, in milliseconds. */
const RESTED = 900;
const FRAME = 16;
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
    const most = Math.max(-pane.room, Math.min(pane.room, down));
    // why at rest: lifted in motion, the page goes on by itself, and the tap that stops it is for nothing else
    await this.dragFrom({ x: pane.x, y: pane.y + most / 2 }, { x: pane.x, y: pane.y - most / 2 }, true);
  }

  #touches(): Promise<CDPSession> {
    return (this.#screen ??= this.page.context().newCDPSession(this.page));
  }

  protected override async dragFrom(from: Spot, to: Spot, atRest = false): Promise<void> {
    const screen = await this.#touches();
    // When it was, as the screen tells it: a finger that rested was there a moment ago, however long it takes to tell.
    const begun = Date.now() - (atRest ? RESTED : 0);
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Spot[], after?: number): Promise<unknown> =>
      screen.send('Input.dispatchTouchEvent', { type, touchPoints, ...(atRest && after !== undefined ? { timestamp: (begun + after) / 1000 } : {}) });
    await send('touchStart', [from], 0);
    for (let step = 1; step <= STEPS; step += 1) await send('touchMove', [between(from, to, step)], step * FRAME);
    if (atRest) await send('touchMove', [to], STEPS * FRAME + 200);
    await send('touchEnd', [], STEPS * FRAME + 210);
  }
}
