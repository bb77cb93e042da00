import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe found: rule and place of each violation, and of each thing it could not decide. */
export type AxeFindings = { violations: string[]; undecided: string[] };

/** Runs axe on the page as it stands, WCAG 2.2 A and AA and best practices, shadow roots included. */
export const axeOn = async (page: Page): Promise<AxeFindings> => {
  // why evaluate: a strict policy refuses an injected script tag, and the driver's own evaluation passes
  await page.evaluate(source);
  const results = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: (context: Document, options: object) => Promise<AxeResults> } };
    return axe.run(document, { resultTypes: ['violations', 'incomplete'] });
  });
  const list = (kind: 'violations' | 'incomplete'): string[] =>
    results[kind].flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.flat().join(' >>> ')}`));
  return { violations: list('violations'), undecided: list('incomplete') };
};
