import type { Locator } from 'playwright-core';
import type { Spot } from './hand.js';

/** The middle of what scrolls, and how far a finger can swipe in it up and down. */
export type Pane = Spot & { room: number };

/**
 * The middle of something on the page, and how far it must be scrolled before a press there would come down on it;
 * nothing in between may lie over it.
 * @param movedFrom where its upper edge was before it was scrolled
 */
export const inSight = async (target: Locator, movedFrom?: number): Promise<{ at: Spot; away: number; pane: Pane; top: number }> => {
  await target.waitFor();
  return target.evaluate(async (element, from) => {
    const boxOf = (part: Element): DOMRect => part.getBoundingClientRect();
    const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
    // What was scrolled begins to move a moment later; at an end it does not.
    for (const end = performance.now() + 1000; boxOf(element).y === from && performance.now() < end;) await frame();
    // What still scrolls or is still rendered is not pressed yet.
    for (let before = NaN, still = 0; still < 2; before = boxOf(element).y) {
      await frame();
      still = boxOf(element).y === before ? still + 1 : 0;
    }
    const box = boxOf(element);
    const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const scroller = boxOf(element.closest('.side-scroll') ?? document.documentElement);
    // The handle of a phone's sheet stays where it is and lies over what scrolls.
    const handle = element.closest('.side-scroll')?.querySelector('.sheet-handle:not([hidden])');
    const covered = handle && !handle.contains(element) && handle.checkVisibility() ? boxOf(handle).height : 0;
    const [top, bottom] = [Math.max(0, scroller.top) + covered, Math.min(innerHeight, scroller.bottom)];
    const pane = { x: scroller.x + scroller.width / 2, y: (top + bottom) / 2, room: (bottom - top) * 0.8 };
    const hit = (element.getRootNode() as ShadowRoot).elementFromPoint(at.x, at.y);
    if (element.contains(hit)) return { at, away: 0, pane, top: box.y };
    if (at.y > top + 1 && at.y < bottom - 1) throw new Error(`covered by ${hit?.outerHTML.slice(0, 200) ?? 'nothing'}`);
    return { at, away: at.y - pane.y, pane, top: box.y };
  }, movedFrom);
};
