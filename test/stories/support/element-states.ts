import type { Locator } from 'playwright-core';
import { fixturePath } from '../../fixture.js';
import type { MapElement } from './map-element.js';

/** Something the element can show, and how a keyboard gets there from the map with nobody selected. */
export type ElementState = { name: string; open: () => Promise<void> };

/** Everything the element can show of a map with at least two people and a tie, one state after the other. */
export const elementStates = (map: MapElement): ElementState[] => {
  const { keyboard } = map.page;
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await keyboard.press(key);
  };
  const shows = (place: Locator): Promise<void> => place.first().waitFor();
  const dialog = map.locator.getByRole('dialog');
  const menu = map.locator.getByRole('menu');
  const unfoldAll = (inside: string): Promise<void> =>
    map.locator.locator(inside).evaluateAll((all) => {
      for (const details of all as HTMLDetailsElement[]) details.open = true;
    });
  const mapMenu = async (): Promise<void> => {
    await map.button(/^(Meer|More)$/).focus();
    await press('Enter');
    await shows(menu);
  };
  const fromMenu = async (name: RegExp): Promise<void> => {
    await mapMenu();
    await map.locator.getByRole('menuitem', { name }).focus();
    await press('Enter');
  };
  return [
    { name: 'nobody selected', open: async () => {} },
    { name: 'the resident', open: async () => { await press('Home', 'Enter'); await shows(map.locator.locator('#panel-title')); } },
    {
      name: 'the resident, all unfolded',
      open: async () => { await press('Home', 'Enter'); await shows(map.locator.locator('#panel-title')); await unfoldAll('.panel details'); },
    },
    { name: 'a person', open: async () => { await press('End', 'Enter'); await shows(map.locator.locator('#panel-title')); } },
    {
      name: 'a person, all unfolded',
      open: async () => { await press('End', 'Enter'); await shows(map.locator.locator('#panel-title')); await unfoldAll('.panel details'); },
    },
    {
      name: 'the ties of the resident as a list',
      open: async () => { await press('Home', 'Alt+ArrowDown'); await shows(map.locator.locator('[role="option"].tie-option')); },
    },
    { name: 'a tie', open: async () => { await press('Home', 'Alt+ArrowDown', 'F2'); await shows(map.locator.locator('.panel .both-ways')); } },
    { name: 'several', open: async () => { await press('Control+a'); await shows(map.locator.getByText(/^\d+ (gekozen|chosen)$/)); } },
    { name: 'somebody typed', open: async () => { await press('/'); await keyboard.type('Wim, buddy'); await shows(map.locator.locator('.suggestions')); } },
    { name: 'the menu of the map', open: mapMenu },
    { name: 'the menu of the resident', open: async () => { await press('Home', 'Shift+F10'); await shows(menu); } },
    { name: 'the menu of a person', open: async () => { await press('End', 'Shift+F10'); await shows(menu); } },
    { name: 'the menu of a tie', open: async () => { await press('Home', 'Alt+ArrowDown', 'Shift+F10'); await shows(menu); } },
    { name: 'connecting: with whom', open: async () => { await press('End', 'Control+Enter'); await shows(dialog.getByRole('combobox')); } },
    {
      name: 'connecting: nobody found',
      open: async () => { await press('End', 'Control+Enter'); await shows(dialog.getByRole('combobox')); await keyboard.type('Xq'); },
    },
    {
      name: 'connecting: how',
      open: async () => { await press('End', 'Control+Enter'); await shows(dialog.getByRole('combobox')); await press('Enter'); await shows(dialog.locator('#how')); },
    },
    {
      name: 'finding somebody',
      open: async () => { await map.button(/^(Zoek|Find)$/).focus(); await press('Enter'); await shows(dialog.getByRole('combobox')); },
    },
    { name: 'the shortcuts', open: async () => { await press('F1'); await shows(dialog); } },
    { name: 'renaming in place', open: async () => { await press('End', 'F2'); await shows(map.locator.locator('.rename')); } },
    { name: 'the list', open: async () => { await map.button(/^(Lijst|List)$/).focus(); await press('Enter'); await shows(map.locator.getByRole('table')); } },
    {
      name: 'the list, a row unfolded',
      open: async () => {
        await map.button(/^(Lijst|List)$/).focus();
        await press('Enter');
        await shows(map.locator.getByRole('table'));
        await map.locator.locator('.more button').nth(1).focus();
        await press('Enter');
        await shows(map.locator.locator('.unfolded'));
        await unfoldAll('.unfolded details');
      },
    },
    {
      name: 'map and list',
      open: async () => { await mapMenu(); await map.locator.getByRole('menuitemcheckbox', { name: /^(Kaart en lijst|Map and list)$/ }).focus(); await press('Enter'); await shows(map.locator.getByRole('table')); },
    },
    { name: 'layout and notation', open: async () => { await fromMenu(/^(Weergave|View) …$/); await shows(dialog); } },
    { name: 'printing', open: async () => { await fromMenu(/^(Afdrukken|Print)/); await shows(dialog); } },
    { name: 'moments and events', open: async () => { await fromMenu(/^(Momenten en gebeurtenissen|Moments and events)$/); await shows(dialog); } },
    {
      name: 'the plan',
      open: async () => {
        await map.locator.evaluate((element) => { (element as HTMLElement & { view: string }).view = 'plan'; });
        await shows(map.locator.locator('[part="plan"], .plan'));
        await unfoldAll('.plan details');
      },
    },
    {
      name: 'the report of a file',
      open: async () => {
        await mapMenu();
        const chooser = map.page.waitForEvent('filechooser');
        await map.locator.getByRole('menuitem').first().click();
        await (await chooser).setFiles(fixturePath('samples/easynwk/own-2.7-support.json'));
        await shows(dialog);
      },
    },
  ];
};
