import type { Locator } from 'playwright-core';
import type { Spot } from './hand.js';

/**
 * The middle of something on the page, and how far it must be scrolled before a press there would come down on it;
 * nothing in between may lie over it.
 */
export const inSight = async (target: Locator): Promise<{ at: Spot; away: number; pane: Spot }> => {
  await target.waitFor();
  return target.evaluate(async (element) => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const box = element.getBoundingClientRect();
    const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const hit = (element.getRootNode() as ShadowRoot).elementFromPoint(at.x, at.y);
    const pane = (element.closest('.side-scroll') ?? document.documentElement).getBoundingClientRect();
    const middle = { x: pane.x + pane.width / 2, y: Math.min(pane.y + pane.height, innerHeight) / 2 + pane.y / 2 };
    const isHit = hit !== null && (element.contains(hit) || hit.contains(element));
    if (!isHit && at.y > pane.y && at.y < pane.y + pane.height) throw new Error(`covered by ${hit?.outerHTML.slice(0, 200) ?? 'nothing'}`);
    return { at, away: isHit ? 0 : at.y - middle.y, pane: middle };
  });
};
