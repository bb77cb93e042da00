import { expect } from 'vitest';
import type { Hand } from './hand.js';
import { MapDrawing } from './map-drawing.js';
import type { MapElement } from './map-element.js';
import { s01, type ToldTie } from './s01.js';
import type { Tally } from './tally.js';

/** Whom a pointing hand puts where, instead of saying it in the line. */
const PLACES: Readonly<Record<string, 'home' | readonly [ring: number, sector: string]>> = {
  Ilias: 'home', Sofie: 'home', Rob: [2, 'familie'], Karim: [2, 'familie'], Els: [0, 'vrienden'], Piet: [1, 'buren'],
};

/** Draws story S01 with a pointing hand; only text is typed. */
export const drawS01 = async (map: MapElement, hand: Hand, tally: Tally): Promise<void> => {
  const drawing = new MapDrawing(map);
  const isChosen = async (title: string | RegExp): Promise<void> => {
    await expect.poll(() => map.locator.locator('#panel-title').textContent({ timeout: 1000 }).catch(() => ''), { timeout: 5000 }).toMatch(title);
  };
  /** On a phone the details lie over the map; a hand that wants the map puts them away. */
  const clearMap = async (): Promise<void> => {
    const close = map.button('Gegevens sluiten');
    if (!(await close.isVisible())) return;
    await hand.tap(close);
    await expect.poll(() => close.isVisible()).toBe(false);
    await drawing.isStill();
  };
  const tapPerson = async (name: string): Promise<void> => {
    await clearMap();
    await drawing.isStill();
    await hand.tap(await drawing.person(name));
    await isChosen(name);
  };
  const tapChip = async (heading: string, chip: string): Promise<void> => {
    const button = map.chips(heading).getByRole('button', { name: chip, exact: true });
    await hand.tap(button);
    await expect.poll(() => button.getAttribute('aria-pressed')).toBe('true');
  };
  const sayWhatEachGives = async (tie: ToldTie): Promise<void> => {
    for (const chip of tie.gives) await tapChip(`${tie.from} geeft`, chip);
    for (const chip of tie.gets) await tapChip(`${tie.to} geeft`, chip);
  };

  tally.begin('the resident');
  await hand.tap(await drawing.resident());
  await hand.tap(map.locator.getByLabel('Naam', { exact: true }));
  await hand.type(s01.resident);
  await hand.choose(map.locator.getByRole('combobox', { name: 'Geslacht' }), s01.gender);
  await hand.tap(map.locator.getByLabel('Leeftijd', { exact: true }));
  await hand.type(s01.age);

  tally.begin('ten people in a line each');
  await clearMap();
  await hand.tap(map.locator.locator('#quick'));
  for (const [index, line] of s01.lines.entries()) {
    const placed = Object.keys(PLACES).some((name) => line.startsWith(name));
    // A child at home is very close as well; the home says the rest.
    await hand.type(placed ? line.replace(', in huis', ', heel dichtbij').replace(/, (verder weg|dichtbij)/, '') : line);
    await hand.tap(map.button('Toevoegen').first());
    await expect.poll(async () => (await map.version()).alters.length).toBe(index + 2);
    expect(await map.focused(), 'the field keeps the keyboard').toBe('Iemand toevoegen');
  }

  await hand.type(s01.parents);
  await hand.tap(map.button('Toevoegen').first());
  await expect.poll(async () => (await map.version()).couples.some(({ partners }) => partners.length === 2)).toBe(true);

  tally.begin('six people to their places');
  for (const [name, place] of Object.entries(PLACES)) {
    await tapPerson(name);
    await clearMap();
    await hand.drag(await drawing.person(name), place === 'home' ? await drawing.home() : await drawing.cell(place[0], place[1]));
  }

  tally.begin('ties with the resident');
  for (const tie of s01.withResident) {
    await tapPerson(tie.to);
    await sayWhatEachGives(tie);
  }

  tally.begin('a tie that is none');
  await clearMap();
  await hand.tap(await drawing.line(s01.resident, s01.strayTieOf));
  await isChosen(new RegExp(s01.strayTieOf));
  await hand.tap(map.locator.getByText('Meer over deze band'));
  await hand.tap(map.button('Band weghalen'));

  tally.begin('ties among others');
  for (const tie of s01.amongOthers) {
    await tapPerson(tie.from);
    await clearMap();
    await hand.drag(await drawing.handle(), await drawing.person(tie.to));
    await isChosen(new RegExp(`${tie.from} en ${tie.to}|${tie.to} en ${tie.from}`));
    await tapChip('band', tie.quality);
    await sayWhatEachGives(tie);
  }

  tally.begin('couples');
  for (const couple of s01.couples) {
    await tapPerson(couple.one);
    const family = map.locator.getByText('Huis en gezin');
    // Once opened it stays open for the next person.
    if (!(await map.locator.getByText('Partner toevoegen').isVisible())) await hand.tap(family);
    const record = map.locator.getByRole('group', { name: `Partner: ${couple.other}` });
    await hand.choose(record.getByRole('combobox', { name: 'Zijn ze samen?' }), couple.status);
    for (const [label, year] of [['Samen sinds', couple.since], ['Samen tot', couple.until]] as const) {
      if (!year) continue;
      await hand.tap(record.getByLabel(label));
      await hand.type(year);
    }
  }
};
