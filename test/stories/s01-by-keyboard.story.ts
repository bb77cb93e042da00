import { expect, it } from 'vitest';
import { canonical } from './support/canonical.js';
import { Keyboard } from './support/keyboard.js';
import { MapElement } from './support/map-element.js';
import { s01, type ToldTie } from './support/s01.js';
import { saveAndReopen } from './support/save-and-reopen.js';
import { onStage } from './support/stage.js';
import { Tally } from './support/tally.js';
import { toldCount } from './support/told-count.js';
import { undoAndRedo } from './support/undo-and-redo.js';

it('draws S01 by keyboard alone', { timeout: 240_000 }, () =>
  onStage({ page: 'whole.html', mayLoad: /^\/dist\/network-map\.formats\.js$/ }, async (stage) => {
    const { page } = stage;
    const map = new MapElement(page);
    const tally = new Tally();
    const keys = new Keyboard(map, tally);
    await page.evaluate(() => {
      for (const type of ['pointerdown', 'mousedown', 'touchstart']) {
        addEventListener(type, () => { console.error(`${type} in a story without any pointer`); }, { capture: true });
      }
    });
    const empty = JSON.stringify(await map.document());

    /** To somebody on the map, by the first letters of the name. */
    const goTo = async (name: string): Promise<void> => {
      await keys.type(name);
      await keys.isAt(name);
    };
    const chooseChips = async (heading: string, chips: readonly string[]): Promise<void> => {
      for (const chip of chips) {
        await keys.type(chip[0]!);
        await keys.isAt(chip);
        await keys.press('Space');
      }
      for (const chip of chips) {
        expect(await map.chips(heading).getByRole('button', { name: chip }).getAttribute('aria-pressed')).toBe('true');
      }
    };
    /** What each gives, from the first group of chips on; ends on the map. */
    const sayWhatEachGives = async (first: string, tie: ToldTie): Promise<void> => {
      const second = first === tie.from ? tie.to : tie.from;
      const given = (who: string): string[] => (who === tie.from ? tie.gives : tie.gets);
      await chooseChips(`${first} geeft`, given(first));
      await keys.press('Tab');
      await chooseChips(`${second} geeft`, given(second));
      await keys.press('Escape');
    };

    tally.begin('the resident');
    await keys.press('Tab', 3);
    await keys.isAt('de bewoner');
    await keys.press('Enter');
    await keys.press('Tab');
    await keys.isAt('Naam');
    await keys.type(s01.resident);
    await keys.press('Tab');
    await keys.isAt('Geslacht');
    await keys.type(s01.gender);
    await keys.press('Tab');
    await keys.isAt('Leeftijd');
    await keys.type(s01.age);
    await keys.press('Enter');
    await keys.press('Escape');
    await keys.isAt(s01.resident);

    tally.begin('ten people in a line each');
    await keys.press('/');
    await keys.isAt('Iemand toevoegen');
    for (const [index, line] of s01.lines.entries()) {
      await keys.type(line);
      await keys.press('Enter');
      await expect.poll(async () => (await map.version()).alters.length).toBe(index + 2);
      await expect.poll(() => map.said()).toContain(line.split(',')[0]!);
    }
    await keys.type(s01.parents);
    await keys.press('Enter');
    await expect.poll(async () => (await map.version()).children.length).toBe(4);
    await keys.press('Escape');

    tally.begin('ties with the resident');
    for (const tie of s01.withResident) {
      await goTo(tie.to);
      await keys.press('Enter');
      await keys.isAt(tie.to);
      await keys.press('Tab', 2);
      await sayWhatEachGives(tie.to, tie);
      await keys.isAt(tie.to);
    }

    tally.begin('a tie that is none');
    await goTo(s01.strayTieOf);
    await keys.press('Alt+ArrowDown');
    await keys.isAt(new RegExp(`${s01.strayTieOf}.*${s01.resident}|${s01.resident}.*${s01.strayTieOf}`));
    await keys.press('Delete');
    await keys.isAt(s01.strayTieOf);

    tally.begin('ties among others');
    for (const tie of s01.amongOthers) {
      await goTo(tie.from);
      await keys.press('Control+Enter');
      await keys.isAt('Met wie?');
      await keys.type(tie.to);
      await keys.press('Enter');
      await keys.isAt(/Hoe is de band|weet ik nog niet/);
      await keys.type(tie.quality);
      await keys.press('Enter');
      await keys.isAt('helpen met dingen');
      await sayWhatEachGives(tie.from, tie);
      await keys.isAt(tie.from);
    }

    tally.begin('couples');
    for (const couple of s01.couples) {
      await goTo(couple.one);
      await keys.press('Shift+F10');
      await keys.isAt('Gegevens');
      await keys.type('huis');
      await keys.isAt('Huis en gezin');
      await keys.press('Enter');
      await keys.isAt('Huis en gezin');
      await keys.press('Tab');
      await keys.isAt('Zijn ze samen?');
      await keys.type(couple.status);
      await keys.press('Tab');
      await keys.type(couple.since);
      await keys.press('Tab');
      await keys.type(couple.until);
      await keys.press('Enter');
      await keys.press('Escape');
    }

    expect(canonical(await map.version())).toEqual(s01.wanted);
    console.log(toldCount('keyboard', tally, 3));
    expect(tally.all).toBeLessThanOrEqual(s01.most.keyboard);
    expect(tally.all, 'one and a half times a mouse').toBeLessThanOrEqual(1.5 * s01.most.mouse);

    const groups = await undoAndRedo(map, empty, { undo: () => page.keyboard.press('Control+z'), redo: () => page.keyboard.press('Control+Shift+z') });
    console.log(`measured: S01 by keyboard ${String(groups)} acts undone to the empty map and done again`);
    await saveAndReopen(stage, async (line) => {
      await page.keyboard.press('Escape');
      for (let i = 0; i < 9 && (await map.focused()) !== 'Meer'; i += 1) {
        await page.keyboard.press('Tab');
        if (await map.locator.getByRole('toolbar').locator(':focus').count()) await page.keyboard.press('End');
      }
      await keys.isAt('Meer');
      await page.keyboard.press('Enter');
      await expect.poll(() => map.locator.getByRole('menu').isVisible()).toBe(true);
      // The first word will do; a space would press the line.
      await page.keyboard.type(line.split(' ')[0]!);
      await keys.isAt(line);
      await page.keyboard.press('Enter');
    });
  }));
