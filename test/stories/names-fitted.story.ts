import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { homeOf } from '../../src/model/query.js';
import { readingOrder } from '../../src/model/reading-order.js';
import type { NetworkMapElement } from '../../src/element.js';
import type { NetworkDocument } from '../../src/model/document.js';
import { STORY_IDS, storyDocument } from '../fixture.js';
import { renderedNames, type Ink } from './support/rendered-names.js';
import { onStage } from './support/stage.js';

const SCREENS = [
  { width: 1180, height: 820, touch: false },
  { width: 390, height: 844, touch: true },
] as const;

/** Less than this is no more than rounding. */
const SLACK = 0.5;

const meet = (a: Ink, b: Ink): boolean =>
  a.left < b.right - SLACK && b.left < a.right - SLACK && a.top < b.bottom - SLACK && b.top < a.bottom - SLACK;

/** Whether a box reaches into the ellipse that fills another box. */
const meetsRound = (box: Ink, round: Ink): boolean => {
  const [cx, cy] = [(round.left + round.right) / 2, (round.top + round.bottom) / 2];
  const x = Math.max(box.left, Math.min(cx, box.right)) - cx;
  const y = Math.max(box.top, Math.min(cy, box.bottom)) - cy;
  return (x / ((round.right - round.left) / 2)) ** 2 + (y / ((round.bottom - round.top) / 2)) ** 2 < 0.99;
};

const LAYOUTS = ['circles', 'household', 'neighbourhood', 'genogram'] as const;

/** Shows a document, all of it, and waits until it is drawn where it stays. */
const show = (page: Page, value: NetworkDocument): Promise<void> =>
  page.locator('network-map').evaluate(async (element, document_) => {
    const map = element as NetworkMapElement;
    const frame = (): Promise<void> => new Promise((resolve) => { requestAnimationFrame(() => { resolve(); }); });
    // No more than what a person would see move: everybody, and how large.
    const seen = (): string => {
      const people = map.shadowRoot!.querySelector<SVGGElement>('.base .people');
      const { a = 0, e = 0, f = 0 } = people?.getScreenCTM() ?? {};
      return [a, e, f, ...[...people?.children ?? []].map((person) => `${person.getAttribute('transform') ?? ''} ${person.textContent ?? ''}`)].join();
    };
    map.value = document_;
    await map.updateComplete;
    while (!map.editor.isSettled || !map.editor.layout.startsWith(document_.layout!) || !seen()) await frame();
    map.fit();
    for (let [last, same] = ['', 0]; same < 3;) {
      await frame();
      const now = seen();
      same = now === last ? same + 1 : 0;
      last = now;
    }
  }, value);

for (const screen of SCREENS) {
  it(`shows every name of every story in every layout in full and clear of all else at ${String(screen.width)} x ${String(screen.height)}`, () =>
    onStage({ page: 'whole.html', ...screen }, async ({ page }) => {
      const problems: string[] = [];
      const smallest: string[] = [];
      for (const layout of LAYOUTS) {
        let least = Infinity;
        for (const story of STORY_IDS) {
          for (const moment of ['t0', 't1']) {
            const document_ = { ...storyDocument(story), current: moment, layout };
            await show(page, document_);
            const { people, centre, view, over } = await renderedNames(page);
            const version = document_.versions.find(({ id }) => id === moment)!;
            const home = homeOf(version);
            const order = readingOrder(document_, version);
            const where = (problem: string): void => void problems.push(`${layout} ${story} ${moment}: ${problem}`);
            expect(people.map(({ lines }) => lines.map(({ text }) => text.trim()).join(' '))).toEqual(order.map(({ name }) => name));
            expect(centre !== null).toBe(layout !== 'genogram');
            const names = people.flatMap(({ lines }, person) => lines.map((line) => ({ person, ...line })));
            for (const { person, text, size, ink } of names) {
              least = Math.min(least, size);
              if (size < 12) where(`"${text}" is ${size.toFixed(2)} px`);
              if (ink.left < view.left - 1 || ink.right > view.right + 1 || ink.top < view.top - 1 || ink.bottom > view.bottom + 1) where(`"${text}" is cut off`);
              if (over.some((cover) => meet(ink, cover))) where(`"${text}" is covered`);
              if (centre && !home.has(order[person]!.id) && meetsRound(ink, centre)) where(`"${text}" lies over the centre circle`);
              people.forEach(({ symbol }, other) => {
                if (other !== person && meet(ink, symbol)) where(`"${text}" lies over the symbol of ${order[other]!.name}`);
              });
              for (const other of names) if (other.person > person && meet(ink, other.ink)) where(`"${text}" lies over "${other.text}"`);
            }
          }
        }
        smallest.push(`${layout} ${least.toFixed(2)}`);
      }
      expect(problems).toEqual([]);
      console.log(`measured: smallest name of all stories, fitted at ${String(screen.width)} x ${String(screen.height)}, in px: ${smallest.join(', ')}`);
    }));
}
