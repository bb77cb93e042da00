import type { Page } from 'playwright-core';

/**
 * Scrolls on until no control of the list lies half under the field that stays at the lower edge of a phone. Whoever taps can
 * do the same; where the page happens to stand at rest says nothing about the size of a control.
 */
export const uncovered = (page: Page): Promise<void> =>
  page.locator('network-map').evaluate((element) => {
    const root = element.shadowRoot!;
    const side = root.querySelector('.side');
    if (!side || getComputedStyle(side).position !== 'sticky') return;
    for (let tries = 0; tries < 20; tries += 1) {
      const { top, height } = side.getBoundingClientRect();
      const half = [...root.querySelectorAll('.list select, .list input, .list button')]
        .map((control) => control.getBoundingClientRect())
        .find((box) => height > 0 && box.top < top && box.bottom > top);
      if (!half) return;
      const before = scrollY;
      scrollBy({ top: half.bottom - top + 1, behavior: 'instant' });
      if (scrollY === before) return;
    }
  });
