import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import type { NetworkDocument } from '../../../src/model/document.js';
import { MapElement } from './map-element.js';
import type { Stage } from './stage.js';

const FORMATS = '/dist/network-map.formats.js';

const formatsAsked = (stage: Stage): number => stage.requests.filter((address) => address === FORMATS).length;

/**
 * Saves the map as a file through its menu, loads the page afresh, opens the file again and looks whether it is the same.
 * The file formats are asked for by then, not before, and once for each page.
 */
export const saveAndReopen = async (stage: Stage, choose: (line: string) => Promise<void>): Promise<void> => {
  const { page } = stage;
  const map = new MapElement(page);
  const drawn = await map.document();
  expect(formatsAsked(stage)).toBe(0);

  const download = page.waitForEvent('download');
  await choose('Opslaan als bestand');
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^netwerkkaart-\d{4}-\d\d-\d\d\.json$/);
  const path = await file.path();
  const saved = JSON.parse(await readFile(path, 'utf8')) as NetworkDocument;
  expect(saved).toEqual(drawn);
  await expect.poll(() => map.locator.getByText('Opgeslagen', { exact: true }).isVisible()).toBe(true);
  expect(formatsAsked(stage)).toBe(1);

  // Nothing is unsaved by now: a warning would stop this.
  await page.reload({ waitUntil: 'networkidle' });
  stage.requests.length = 0;
  expect((await map.version()).alters).toHaveLength(1);
  const chooser = page.waitForEvent('filechooser');
  await choose('Bestand openen');
  await (
    await chooser
  ).setFiles({ name: 'netwerkkaart.json', mimeType: 'application/json', buffer: await readFile(path) });
  await expect.poll(async () => (await map.version()).alters.length).toBe(11);
  expect(await map.document()).toEqual(drawn);
  expect(formatsAsked(stage)).toBe(1);
};
