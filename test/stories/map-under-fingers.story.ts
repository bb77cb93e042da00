import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { MapElement } from './support/map-element.js';
import { onStage } from './support/stage.js';

type Spot = { x: number; y: number };

/** Fingers on the touch screen itself, so that the browser decides what is scrolling and what is not. */
const fingersOn = async (page: Page) => {
  const screen = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', spots: readonly Spot[]): Promise<unknown> =>
    screen.send('Input.dispatchTouchEvent', { type, touchPoints: spots.map((spot, id) => ({ ...spot, id })) });
  return {
    send,
    swipe: async (from: Spot, up: number): Promise<void> => {
      await send('touchStart', [from]);
      for (let step = 1; step <= 10; step += 1) await send('touchMove', [{ x: from.x, y: from.y - (up * step) / 10 }]);
      await page.waitForTimeout(150);
      await send('touchEnd', []);
      await page.waitForTimeout(400);
    },
  };
};

it('leaves one finger to the page until the map was tapped, and keeps what is between two fingers there', () =>
  onStage({ page: 'whole.html', width: 820, height: 900, touch: true }, async ({ page }) => {
    const map = new MapElement(page);
    const fingers = await fingersOn(page);
    const resident = (): Promise<Spot & { width: number }> =>
      map.locator.evaluate((element) => {
        const box = element.shadowRoot!.querySelector('.alter-resident .symbol')!.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2, width: box.width };
      });
    const scrolled = (): Promise<number> => page.evaluate(() => scrollY);
    await page.evaluate(() => {
      document.querySelector('network-map')!.style.height = '700px';
      const more = document.createElement('div');
      more.style.height = '2000px';
      document.body.append(more);
    });

    await fingers.swipe({ x: 60, y: 500 }, 200);
    expect(await scrolled()).toBeGreaterThan(150);
    await page.evaluate(() => { scrollTo(0, 0); });

    const { x, y } = await resident();
    await page.touchscreen.tap(x, y);
    await page.waitForTimeout(400);
    const before = await resident();
    await fingers.swipe({ x: 60, y: 500 }, 100);
    expect(await scrolled()).toBe(0);
    expect(before.y - (await resident()).y).toBeCloseTo(100, 0);

    const middle = await resident();
    let worst = 0;
    await fingers.send('touchStart', [{ x: middle.x - 60, y: middle.y }, { x: middle.x + 60, y: middle.y }]);
    for (let step = 1; step <= 20; step += 1) {
      const at = { x: middle.x + 2 * step, y: middle.y + step };
      await fingers.send('touchMove', [{ x: at.x - 60 - 4 * step, y: at.y }, { x: at.x + 60 + 4 * step, y: at.y }]);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      const now = await resident();
      worst = Math.max(worst, Math.hypot(now.x - at.x, now.y - at.y));
    }
    await fingers.send('touchEnd', []);
    expect(worst).toBeLessThanOrEqual(2);
    expect((await resident()).width / middle.width).toBeCloseTo(140 / 60, 1);
    expect(await page.evaluate(() => visualViewport!.scale)).toBe(1);
    console.log(`measured: what was between two fingers moved by at most ${worst.toFixed(2)} pixels`);
  }));
