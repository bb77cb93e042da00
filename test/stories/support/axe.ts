import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { contrastOf, type Contrast } from './contrast.js';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe found: rule and place of each violation, and of each thing it could not decide; and the contrasts measured for it. */
export type AxeFindings = { violations: string[]; undecided: string[]; contrasts: Contrast[] };

/**
 * Runs axe on the page as it stands, WCAG 2.2 A and AA and best practices, shadow roots included.
 * Contrast is looked at without the drawing, whose paper is larger than the view: axe does not see that it is clipped and takes
 * everything round it for covered. And in a very high element, so that nothing is scrolled out of sight. What axe still cannot
 * decide of contrast, and the text of the drawing, is measured from computed colours instead.
 */
export const axeOn = async (page: Page): Promise<AxeFindings> => {
  // why evaluate: a strict policy refuses an injected script tag, and the driver's own evaluation passes
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const results = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: (context: Document, options: object) => Promise<AxeResults> } };
    const resultTypes = ['violations', 'incomplete'];
    // why target-size by name: axe leaves it out unless it is asked for
    const rules = { 'target-size': { enabled: true }, 'color-contrast': { enabled: false } };
    const all = await axe.run(document, { resultTypes, rules });
    const map = document.querySelector('network-map')!;
    const paper = map.shadowRoot!.querySelector<HTMLElement>('.map-paper');
    map.style.setProperty('block-size', '30000px');
    paper?.style.setProperty('display', 'none');
    const contrast = await axe.run(document, { resultTypes, runOnly: ['color-contrast'] });
    paper?.style.removeProperty('display');
    map.style.removeProperty('block-size');
    return { violations: [...all.violations, ...contrast.violations], incomplete: [...all.incomplete, ...contrast.incomplete] };
  });
  const [ofContrast, others] = [true, false].map((wanted) => results.incomplete.filter(({ id }) => (id === 'color-contrast') === wanted));
  const contrasts = await contrastOf(page, ofContrast!.flatMap(({ nodes }) => nodes.map(({ target }) => target.flat())));
  const list = (rules: typeof results.incomplete): string[] =>
    rules.flatMap((rule) =>
      rule.nodes.map((node) => {
        const why = [...node.any, ...node.all, ...node.none].map(({ message }) => message).join('; ');
        return `${rule.id}: ${node.target.flat().join(' >>> ')} (${why})`;
      }),
    );
  const weak = contrasts
    .filter(({ ratio, least }) => ratio < least)
    .map(({ what, ratio, least }) => `contrast measured: ${what} ${ratio.toFixed(2)} of ${String(least)}`);
  return { violations: [...list(results.violations), ...weak], undecided: list(others!), contrasts };
};
