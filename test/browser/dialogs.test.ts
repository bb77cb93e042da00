import { expect, waitUntil } from '@open-wc/testing';
import { NetworkMapElement } from '../../src/define.js';
import { KEYMAP } from '../../src/element.js';
import { alterIn, allInside, buttonNamed, inside, mapOnPage, nadiaMap, said } from './support/network-map-page.js';
import { pressKeys, typeText } from './support/input.js';

const active = (map: NetworkMapElement): Element | null => map.shadowRoot!.activeElement;
const people = (map: NetworkMapElement): string[] => allInside(map, 'dialog [role=option]').map((option) => option.textContent.replace(/[\u2068\u2069]/g, '').trim());

describe('what lies over the map', () => {
  let map: NetworkMapElement;

  beforeEach(async () => {
    map = await mapOnPage();
    map.value = nadiaMap();
    await map.updateComplete;
    map.focusPerson('els');
  });

  const dialog = async (): Promise<HTMLDialogElement> => {
    const open = await inside<HTMLDialogElement>(map, 'dialog[open]');
    await waitUntil(() => open.contains(active(map)));
    return open;
  };

  it('connects two people with the keyboard alone', async () => {
    await pressKeys('Control+Enter');
    expect((await dialog()).querySelector('h2')!.textContent).to.equal('Verbind Els met …');
    expect(people(map)).to.deep.equal(['Nadia, bewoner', 'Oma Truus, moeder', 'Piet, buurman']);
    await typeText('pi');
    expect(people(map)[0]).to.equal('Piet, buurman');
    await pressKeys('Enter');
    await waitUntil(() => active(map)?.getAttribute('role') === 'listbox');
    await typeText('ges');
    await pressKeys('Enter');
    await waitUntil(() => map.editor.version.ties.length === 4);
    expect(map.editor.version.ties[3]).to.deep.include({ from: 'els', to: 'piet', quality: 'gespannen' });
    // What each gives the other is the next question.
    await waitUntil(() => active(map)?.closest('.both-ways'));
    expect(active(map)!.closest('[role=group]')!.getAttribute('aria-label')).to.equal('Els geeft');
    expect(allInside(map, 'dialog')).to.have.length(0);
  });

  it('connects with somebody new as one edit', async () => {
    await pressKeys('Control+Enter');
    await dialog();
    await typeText('Bram');
    expect(people(map)).to.deep.equal(['“Bram” toevoegen']);
    await pressKeys('Enter');
    await waitUntil(() => active(map)?.getAttribute('role') === 'listbox');
    await pressKeys('Enter');
    await waitUntil(() => alterIn(map, 'Bram'));
    await waitUntil(() => map.editor.version.ties.length === 4);
    expect(map.editor.version.ties[3]).not.to.have.property('quality');
    map.undo();
    expect(alterIn(map, 'Bram')).to.equal(undefined);
  });

  it('says inside the dialog why two people cannot be connected again', async () => {
    await pressKeys('Control+Enter');
    await dialog();
    await typeText('truus');
    await pressKeys('Enter');
    await waitUntil(() => active(map)?.getAttribute('role') === 'listbox');
    await pressKeys('Enter');
    const problem = await inside(map, 'dialog .problem');
    expect(problem.textContent).to.contain('al verbonden');
    expect(allInside(map, 'dialog [data-live=assertive]')[0]!.textContent).to.equal(problem.textContent);
    await pressKeys('Escape');
    await waitUntil(() => allInside(map, 'dialog').length === 0);
    expect(active(map)!.getAttribute('aria-label')).to.contain('Els');
  });

  it('finds somebody', async () => {
    (await buttonNamed(map, 'Zoek', '.toolbar')).click();
    await dialog();
    await typeText('buur');
    expect(people(map)).to.deep.equal(['Piet, buurman']);
    await pressKeys('Enter');
    await waitUntil(() => active(map)?.getAttribute('aria-label')?.includes('Piet'));
    expect(map.selection).to.deep.equal(['piet']);
  });

  it('stays over the page when the element is moved to another place', async () => {
    await pressKeys('F1');
    await waitUntil(() => allInside(map, 'dialog:modal').length === 1);
    const place = document.createElement('div');
    map.parentElement!.append(place);
    place.append(map);
    await waitUntil(() => allInside(map, 'dialog:modal').length === 1, 'it is over the page again');
    await pressKeys('Escape');
    await waitUntil(() => allInside(map, 'dialog').length === 0);
  });

  it('closes what is about somebody who is not in the document that the page puts in, for good', async () => {
    for (const [key, what] of [['Control+Enter', 'dialog'], ['Shift+F10', '.menu'], ['F2', '.rename']] as const) {
      map.focusPerson('els');
      await pressKeys(key);
      await inside(map, what);
      const before = map.value!;
      const others = before.versions.map((version) => ({ ...version, alters: version.alters.filter(({ id }) => id !== 'els'), ties: version.ties.filter(({ from, to }) => from !== 'els' && to !== 'els') }));
      map.value = { ...before, versions: others };
      await waitUntil(() => allInside(map, what).length === 0, `${what} is closed`);
      map.value = before;
      await map.updateComplete;
      await new Promise(requestAnimationFrame);
      expect(allInside(map, what), `${what} comes back with nobody`).to.have.length(0);
    }
  });

  it('shows the shortcuts and gives focus back', async () => {
    await pressKeys('F1');
    expect((await dialog()).textContent).to.contain('verbinden met iemand');
    await pressKeys('Escape');
    await waitUntil(() => allInside(map, 'dialog').length === 0);
    expect(active(map)!.getAttribute('aria-label')).to.contain('Els');
  });

  it('lets the user switch single characters off, and the host choose other keys', async () => {
    await pressKeys('F1');
    const box = (await dialog()).querySelector<HTMLInputElement>('input[type=checkbox]')!;
    expect(box.checked).to.equal(true);
    const keys = (): string[] => allInside(map, 'dialog kbd').map((key) => key.textContent);
    expect(keys()).to.include.members(['/', '?', '0', 'Ctrl + C']);
    box.click();
    await map.updateComplete;
    expect(map.noCharacterKeys).to.equal(true);
    expect(keys()).not.to.include.oneOf(['/', '?', '0']);
    await pressKeys('Escape');
    await waitUntil(() => allInside(map, 'dialog').length === 0);
    await pressKeys('?');
    await pressKeys('/');
    expect(allInside(map, 'dialog')).to.have.length(0);
    expect(active(map)!.getAttribute('aria-label')).to.contain('Els');
    map.noCharacterKeys = false;
    map.keymap = KEYMAP.flatMap((binding) => (binding.action === 'duplicate' ? [{ ...binding, keys: ['Mod+B'] }] : binding.action === 'copy' ? [] : [binding]));
    await pressKeys('Control+b');
    await waitUntil(() => alterIn(map, 'Els (2)'));
    await pressKeys('Control+d');
    let copied = false;
    const look = (event: Event): void => { copied = event.defaultPrevented; };
    addEventListener('copy', look);
    await pressKeys('Control+c');
    removeEventListener('copy', look);
    expect(copied, 'a key that the host took away does nothing').to.equal(false);
    await pressKeys('?');
    expect((await dialog()).textContent).to.contain('Ctrl + B').and.not.to.contain('Ctrl + C');
    expect(alterIn(map, 'Els (3)')).to.equal(undefined);
    await pressKeys('Escape');
    await waitUntil(() => allInside(map, 'dialog').length === 0);
    await pressKeys('Shift+F10');
    await inside(map, '.menu:popover-open');
    expect(allInside(map, '.menu-line').find((line) => line.textContent.includes('Dubbel maken'))!.textContent).to.contain('Ctrl + B');
  });

  it('keeps working with a list of keys that makes no sense', async () => {
    const errors: string[] = [];
    const note = (event: ErrorEvent): void => { errors.push(event.message); };
    addEventListener('error', note);
    for (const keymap of [[null, {}, 'x'], 'x', 5, {}]) {
      map.keymap = keymap as never;
      await pressKeys('F1');
      await pressKeys('Control+c');
      await new Promise((resolve) => { setTimeout(resolve, 100); });
      if (Array.isArray(keymap)) { expect(allInside(map, 'dialog')).to.have.length(0); continue; }
      expect((await dialog()).textContent).to.contain('Ctrl + Z');
      await pressKeys('Escape');
      await waitUntil(() => allInside(map, 'dialog').length === 0);
    }
    removeEventListener('error', note);
    expect(errors).to.deep.equal([]);
  });

  it('follows the language while it is open: everything in the dialog to connect', async () => {
    const inEnglish = async (): Promise<void> => {
      map.lang = 'en';
      await waitUntil(() => allInside(map, '.frame')[0]!.lang === 'en');
      await map.updateComplete;
    };
    await pressKeys('Control+Enter');
    const open = await dialog();
    await inEnglish();
    const [combobox] = allInside(map, 'dialog [role=combobox]');
    expect(open.querySelector('h2')!.textContent).to.equal('Connect Els with …');
    expect([combobox!.getAttribute('aria-label'), open.querySelector('.field .name')!.textContent, open.querySelector('[role=listbox]')!.getAttribute('aria-label')]).to.deep.equal(Array(3).fill('With whom?'));
    expect(open.querySelector('.dialog-head button')!.getAttribute('aria-label')).to.equal('Close');
    expect(people(map)[0]).to.equal('Nadia, resident');
    await typeText('Xan');
    expect(people(map)).to.deep.equal(['Add “Xan”']);
    map.lang = 'nl';
    await waitUntil(() => people(map)[0] === '“Xan” toevoegen');
    await pressKeys('Control+a');
    await typeText('truus');
    await pressKeys('Enter');
    await waitUntil(() => active(map)?.getAttribute('role') === 'listbox');
    expect(people(map)[0]).to.equal('weet ik nog niet');
    await pressKeys('Enter');
    await inside(map, 'dialog .problem');
    await inEnglish();
    expect(people(map).slice(0, 3)).to.deep.equal(['I do not know yet', 'strong', 'ordinary']);
    expect(open.querySelector('#how')!.textContent.replace(/[\u2068\u2069]/g, '')).to.equal('How is the tie between Els and Oma Truus?');
    expect(open.querySelector('.problem')!.textContent).to.contain('connected already');
    expect(open.open).to.equal(true);
  });

  it('follows the language while it is open: finding, menus, a report and what stands over the lower edge', async () => {
    const turn = async (lang: string): Promise<void> => {
      map.lang = lang;
      await waitUntil(() => allInside(map, '.frame')[0]!.lang === lang);
      await map.updateComplete;
    };
    (await buttonNamed(map, 'Zoek', '.toolbar')).click();
    await dialog();
    await turn('en');
    expect(allInside(map, 'dialog [role=combobox]')[0]!.getAttribute('aria-label')).to.equal('Name or who it is');
    await pressKeys('Escape');
    await turn('nl');
    map.focusPerson('els');
    await pressKeys('Shift+F10');
    await inside(map, '.menu:popover-open');
    await turn('en');
    expect(allInside(map, '.menu-line span')[0]!.textContent).to.equal('Details');
    await pressKeys('Escape');
    await turn('nl');
    await map.importFrom(new File([JSON.stringify({ ego: { name: 'E' }, alteri: [{ id: 1, name: 'A', age: 'ca. 40', edgeType: 1, angle: 45, distance: 50 }], connections: [] })], 'kaart.json'));
    const report = await dialog();
    expect(report.textContent).to.contain('Het bestand is open').and.contain('De tekst staat nu in de notitie.');
    await turn('en');
    expect(report.textContent).to.contain('The file is open').and.contain('The text is now in the note.').and.not.contain('notitie');
    await pressKeys('Escape');
    await waitUntil(() => allInside(map, 'dialog').length === 0);
    expect(alterIn(map, 'A')!.note).to.equal('Leeftijd: ca. 40');
    await turn('nl');
    map.undo();
    map.focusPerson('els');
    await pressKeys('Delete');
    const toast = await inside(map, '.toast p');
    expect(toast.textContent).to.match(/Els.? verwijderd/);
    await turn('en');
    expect(toast.textContent).to.match(/Els.? removed/);
  });

  it('tells what a saved file could not hold, and only then', async () => {
    // why: a download opens a window of its own in Firefox, which takes the keyboard away from the page
    const { click } = HTMLAnchorElement.prototype;
    const files: string[] = [];
    HTMLAnchorElement.prototype.click = function () { files.push(this.download); };
    const save = async (label: string): Promise<void> => {
      (await buttonNamed(map, 'Meer', '.toolbar')).click();
      const menu = await inside(map, '.menu:popover-open');
      [...menu.querySelectorAll<HTMLElement>('.menu-line')].find((line) => line.textContent.includes(label))!.click();
    };
    try {
      await save('Opslaan als bestand');
      await waitUntil(() => map.saveState === 'saved');
      await new Promise((resolve) => { setTimeout(resolve, 100); });
      expect(allInside(map, 'dialog')).to.have.length(0);
      await save('Opslaan voor easyNWK');
      const told = await dialog();
      expect(told.querySelector('h2')!.textContent).to.equal('Niet alles staat in het bestand');
      expect(told.textContent).to.match(/Opgeslagen als netwerkkaart-\d{4}-\d\d-\d\d\.json/).and.contain('Hoe 2 banden zijn.');
      expect(active(map)!.textContent).to.equal('Klaar');
      await pressKeys('Enter');
      await waitUntil(() => allInside(map, 'dialog').length === 0);
      await save('Opslaan als plaatje');
      await waitUntil(() => files.length === 3);
      await new Promise((resolve) => { setTimeout(resolve, 100); });
      expect(allInside(map, 'dialog')).to.have.length(0);
      map.value = { ...map.value!, look: { support: false } };
      await save('Opslaan als plaatje');
      expect((await dialog()).textContent).to.contain('Welke steun mensen elkaar geven, bij 1 band. Je ziet alleen een pijl.');
      expect(files.map((name) => name.replace(/.*\./, ''))).to.deep.equal(['json', 'json', 'png', 'png']);
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
  });

  it('renames on the map itself', async () => {
    await pressKeys('F2');
    const field = await inside<HTMLInputElement>(map, 'input.rename');
    await waitUntil(() => active(map) === field);
    await typeText('Elsbeth');
    await pressKeys('Enter');
    expect(alterIn(map, 'Elsbeth')!.id).to.equal('els');
    await waitUntil(() => allInside(map, 'input.rename').length === 0);
    expect(active(map)!.getAttribute('aria-label')).to.contain('Elsbeth');
    await pressKeys('F2');
    await waitUntil(() => active(map)?.classList.contains('rename'));
    await typeText('Iemand anders');
    await pressKeys('Escape');
    expect(alterIn(map, 'Elsbeth')!.id).to.equal('els');
  });

  it('opens a menu of what can be done with somebody', async () => {
    await pressKeys('Shift+F10');
    const menu = await inside(map, '.menu:popover-open');
    await waitUntil(() => menu.contains(active(map)));
    expect(allInside(map, '.menu-line span').map((line) => line.textContent)).to.deep.equal(
      ['Gegevens', 'Naam veranderen', 'Verbinden met …', 'Huis en gezin', 'Meer mensen kiezen', 'Dichterbij', 'Verder weg', 'Woont in huis', 'Terug op de lange lijst', 'Kopiëren', 'Kopiëren met namen', 'Knippen', 'Dubbel maken', 'Weghalen'],
    );
    await pressKeys('End');
    await pressKeys('Enter');
    await waitUntil(() => !alterIn(map, 'Els'));
    await waitUntil(() => allInside(map, '.menu').length === 0);
    expect(active(map)!.closest('.map')).not.to.equal(null);
  });

  it('asks on a phone who else is chosen without covering anybody or the legend, and closes the sheet', async () => {
    map.style.cssText = 'display: block; width: 390px; height: 640px';
    map.editor.select(['piet']);
    await pressKeys('Enter');
    await waitUntil(() => allInside(map, '.frame[data-sheet=open]').length === 1);
    map.focusPerson('els');
    await pressKeys('Shift+F10');
    await inside(map, '.menu:popover-open');
    allInside(map, '.menu-line').find((line) => line.textContent.startsWith('Meer mensen kiezen'))!.click();
    await waitUntil(() => allInside(map, '.frame[data-sheet=closed]').length === 1);
    await new Promise((resolve) => { setTimeout(resolve, 300); });
    const hint = allInside(map, '.map-label')[0]!.getBoundingClientRect();
    expect(hint.height).to.be.greaterThan(10).and.lessThan(45);
    const covered = allInside(map, '.legend-button, .map .option, .map .name-text, .side').filter((part) => {
      const box = part.getBoundingClientRect();
      return box.left < hint.right && hint.left < box.right && box.top < hint.bottom && hint.top < box.bottom;
    });
    expect(covered.map((part) => part.getAttribute('aria-label') ?? part.textContent)).to.deep.equal([]);
  });

  it('lets somebody without a key to hold choose several one by one', async () => {
    await pressKeys('Shift+F10');
    await inside(map, '.menu:popover-open');
    allInside(map, '.menu-line').find((line) => line.textContent.startsWith('Meer mensen kiezen'))!.click();
    expect((await inside(map, '.map-label')).textContent).to.contain('Tik op wie je nog meer kiest');
    const press = (name: string): void => {
      allInside(map, '.people-options > [role=option]').find((option) => option.getAttribute('aria-label')!.includes(name))!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    };
    press('Piet');
    press('Truus');
    press('Piet');
    expect(map.selection).to.deep.equal(['els', 'truus']);
    await waitUntil(() => map.shadowRoot!.activeElement?.closest('.map'));
    await pressKeys('Escape');
    expect(map.selection, 'Escape ends the choosing first').to.deep.equal(['els', 'truus']);
    expect((await inside(map, '.map-label')).hidden).to.equal(true);
    await waitUntil(() => allInside(map, '.frame')[0]!.dataset.sheet === 'open');
    await waitUntil(() => allInside(map, '#panel-title').some((title) => title.textContent === '2 gekozen'));
    press('Piet');
    expect(map.selection).to.deep.equal(['piet']);
  });

  it('removes all who are chosen from the menu of one of them, and says how many', async () => {
    map.editor.select(['els', 'piet']);
    await pressKeys('Shift+F10');
    await inside(map, '.menu:popover-open');
    allInside(map, '.menu-line').find((line) => line.textContent.startsWith('Weghalen (2)'))!.click();
    await waitUntil(() => !alterIn(map, 'Els') && !alterIn(map, 'Piet'));
    map.undo();
    expect(alterIn(map, 'Els')).to.not.equal(undefined);
    expect(map.editor.canUndo).to.equal(false);
  });

  it('gives focus back to the button of the menu', async () => {
    const more = await buttonNamed(map, 'Meer', '.toolbar');
    more.focus();
    await pressKeys('Enter');
    const menu = await inside(map, '.menu:popover-open');
    await waitUntil(() => menu.contains(active(map)));
    await pressKeys('ArrowDown');
    expect(active(map)!.textContent).to.contain('Opslaan als bestand');
    await pressKeys('Escape');
    await waitUntil(() => allInside(map, '.menu').length === 0);
    expect(active(map)).to.equal(more);
  });

  it('keeps what is rare behind a line that unfolds it, by key as by press', async () => {
    (await buttonNamed(map, 'Meer', '.toolbar')).focus();
    await pressKeys('Enter');
    const menu = await inside(map, '.menu:popover-open');
    await waitUntil(() => menu.contains(active(map)));
    const seen = (): string[] => allInside<HTMLElement>(map, '.menu-line').filter((line) => line.checkVisibility()).map((line) => line.querySelector('span')!.textContent);
    expect(seen().length).to.be.lessThan(18);
    expect(seen()).not.to.include('Sneltoetsen');
    await pressKeys('End');
    expect(active(map)!.textContent.trim()).to.equal('Nog meer');
    await pressKeys('Enter');
    await waitUntil(() => seen().includes('Sneltoetsen'));
    expect(active(map)!.previousElementSibling ?? active(map)!.parentElement!.previousElementSibling!.getAttribute('aria-expanded')).to.equal('true');
    const { top, bottom } = menu.getBoundingClientRect();
    expect(top >= 0 && bottom <= innerHeight, 'all of it in sight').to.equal(true);
    await pressKeys('End');
    await pressKeys('Enter');
    await inside(map, 'dialog');
  });

  it('goes from the map to the details and back', async () => {
    await pressKeys('Enter');
    await waitUntil(() => active(map)?.id === 'panel-title');
    expect(active(map)!.textContent).to.equal('Els');
    await pressKeys('Escape');
    await waitUntil(() => active(map)?.closest('.map'));
    expect(active(map)!.getAttribute('aria-label')).to.contain('Els');
  });

  it('reports what an opened file lost, and only then', async () => {
    const whole = new File([JSON.stringify({ ...nadiaMap(), id: 'heel' })], 'heel.json');
    await map.importFrom(whole);
    await map.updateComplete;
    expect(allInside(map, 'dialog')).to.have.length(0);
    const torn = nadiaMap({ ties: [{ id: 'nergens', from: 'els', to: 'niemand' }] });
    await map.importFrom(new File([JSON.stringify(torn)], 'stuk.json'));
    const report = await dialog();
    expect(report.textContent).to.contain('Uit stuk.json');
    expect(report.querySelectorAll('h3').length).to.be.greaterThan(1);
    expect(active(map)!.textContent).to.equal('Klaar');
    await pressKeys('Enter');
    await waitUntil(() => allInside(map, 'dialog').length === 0);
    expect(said(map)).to.be.a('string');
  });
});
