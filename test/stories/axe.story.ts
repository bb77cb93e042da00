import { expect, it } from 'vitest';
import type { NetworkMapElement } from '../../src/element.js';
import { textOf } from '../support/checkout.js';
import { axeOn } from './support/axe.js';
import { backToMap } from './support/back-to-map.js';
import { elementStates } from './support/element-states.js';
import { MapElement } from './support/map-element.js';
import { uncovered } from './support/uncovered.js';
import { onStage, type Stage } from './support/stage.js';

const undecided = new Map<string, Set<string>>();
let looks = 0;
let contrasts = 0;
let weakest = { what: '', ratio: Infinity };

/** Looks at the page as it stands; what a machine cannot decide is kept for the page that argues it. */
const look = async ({ page }: Stage, state: string, problems: string[]): Promise<void> => {
  await uncovered(page);
  const found = await axeOn(page);
  looks += 1;
  contrasts += found.contrasts.length;
  for (const contrast of found.contrasts) if (contrast.ratio < weakest.ratio) weakest = contrast;
  problems.push(...found.violations.map((violation) => `${state}: ${violation}`));
  for (const line of found.undecided) {
    const [rule = '', ...place] = line.split(': ');
    undecided.set(rule, (undecided.get(rule) ?? new Set()).add(`${state}: ${place.join(': ')}`));
  }
};

const speak = (map: MapElement, language: string): Promise<void> =>
  map.locator.evaluate(async (element, lang) => {
    (element as HTMLElement).lang = lang;
    await (element as NetworkMapElement).updateComplete;
  }, language);

for (const from of ['build', 'demo'] as const) {
  for (const language of ['nl', 'en']) {
    it(`finds nothing wrong on the ${from === 'build' ? 'strict page' : 'demo'} in "${language}", whatever is open`, { timeout: 300_000 }, () =>
      onStage({ page: from === 'build' ? 'strict.html' : 'index.html', from }, async (stage) => {
        const map = new MapElement(stage.page);
        const problems: string[] = [];
        if (from === 'demo') {
          await look(stage, 'empty', problems);
          await stage.page.getByRole('button', { name: 'Voorbeeld: Nadia' }).click();
          await expect.poll(async () => (await map.version()).alters.length).toBeGreaterThan(5);
        }
        await speak(map, language);
        for (const { name, open } of elementStates(map)) {
          await backToMap(map);
          await open();
          await look(stage, name, problems);
        }
        expect(problems).toEqual([]);
      }));
  }
}

for (const language of ['nl', 'en']) {
  it(`finds nothing wrong on a phone in "${language}", with the sheet closed and open, the legend, the list and dialogs`, { timeout: 300_000 }, () =>
    onStage({ page: 'strict.html', width: 390, height: 844, touch: true }, async (stage) => {
      const map = new MapElement(stage.page);
      const problems: string[] = [];
      const states = elementStates(map).filter(({ name }) => !['finding somebody', 'several'].includes(name));
      await speak(map, language);
      for (const { name, open } of states) {
        await backToMap(map);
        await open();
        await look(stage, `phone, ${name}`, problems);
      }
      await backToMap(map);
      await map.button(/^(Legenda|Legend)$/).tap();
      await map.locator.locator('.legend[data-open]').waitFor();
      await look(stage, 'phone, the legend', problems);
      expect(problems).toEqual([]);
    }));

  it(`finds nothing wrong in "${language}" while nothing may be changed`, { timeout: 300_000 }, () =>
    onStage({ page: 'strict.html' }, async (stage) => {
      const map = new MapElement(stage.page);
      const problems: string[] = [];
      await speak(map, language);
      await map.locator.evaluate((element) => { element.setAttribute('readonly', ''); });
      const states = elementStates(map).filter(({ name }) => !/^(somebody typed|connecting|renaming|the report)/.test(name));
      for (const { name, open } of states) {
        await backToMap(map);
        await open();
        await look(stage, `readonly, ${name}`, problems);
      }
      await backToMap(map);
      await map.locator.evaluate((element) => {
        const { document } = (element as NetworkMapElement).editor;
        element.removeAttribute('readonly');
        (element as NetworkMapElement).value = { ...document, version: 2 } as never;
      });
      await map.locator.locator('.notice').waitFor();
      await look(stage, 'a document of a newer version', problems);
      expect(problems).toEqual([]);
    }));
}

it('argues everything that axe could not decide', () => {
  const argued = textOf('docs/accessibility.md');
  console.log(`measured: axe 0 violations in ${String(looks)} looks at pages; not decided: ${[...undecided].map(([rule, places]) => `${rule} in ${String(places.size)}`).join(', ') || 'nothing'}`);
  console.log(`measured: ${String(contrasts)} contrasts that axe leaves open, the least ${weakest.ratio.toFixed(2)} (${weakest.what})`);
  expect(looks).toBeGreaterThan(0);
  expect([...undecided.keys()].filter((rule) => !argued.includes(`\`${rule}\``))).toEqual([]);
});
