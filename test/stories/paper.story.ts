import { expect, it } from 'vitest';
import type { NetworkMapElement } from '../../src/element.js';
import { storyDocument } from '../fixture.js';
import { onStage } from './support/stage.js';

/** Texts in a PDF that are written out as such, in UTF-16 or in plain letters. */
const stringsAfter = (pdf: Buffer, key: string): string[] =>
  [...pdf.toString('latin1').matchAll(new RegExp(`/${key} ?(?:<FEFF([0-9A-F]*)>|\\(([^)]*)\\))`, 'gu'))].map(([, hex, plain]) =>
    hex === undefined ? plain! : String.fromCharCode(...hex.match(/.{4}/gu)!.map((digits) => parseInt(digits, 16))));

it('prints a tagged PDF in its language under a strict policy: pages of A4, headings, lists and the map in words', () =>
  onStage({ page: 'strict.html' }, async ({ page, violations }) => {
    await page.locator('network-map').evaluate(async (element, value) => {
      const map = element as NetworkMapElement;
      map.value = value;
      await map.updateComplete;
      await map.print({ open: false });
    }, storyDocument('S01'));
    const pdf = await page.pdf({ tagged: true, preferCSSPageSize: true });
    const text = pdf.toString('latin1');
    const boxes = [...text.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/gu)].map(([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))]);
    // the map, and the plan with people and ties in words behind it
    expect(boxes).toEqual(Array.from({ length: 3 }, () => [842, 595]));
    expect(stringsAfter(pdf, 'Lang')).toContain('nl');
    expect(stringsAfter(pdf, 'Alt').join()).toMatch(/^Netwerkkaart van .Nadia Hamers.\. 9 mensen en 1 overleden\./u);
    const roles = [...text.matchAll(/\/S \/(H1|H2|H3|L|LI|Figure)\b/gu)].map(([, role]) => role);
    for (const [role, least] of [['H1', 1], ['H2', 1], ['H3', 6], ['Figure', 1], ['LI', 20]] as const) {
      expect(roles.filter((each) => each === role).length, role).toBeGreaterThanOrEqual(least);
    }
    expect(violations).toEqual([]);
  }));
