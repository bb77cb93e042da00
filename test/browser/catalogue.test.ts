import { expect, waitUntil } from '@open-wc/testing';
import { waitOnList } from '../../src/editor/commands/wait-on-list.js';
import type { NetworkMapElement, NetworkMapErrorEvent } from '../../src/element.js';
import { PROVIDERS } from '../support/providers.js';
import { mouse, pressKeys, typeText } from './support/input.js';
import { allInside, inside, mapOnPage, nadiaMap, said } from './support/network-map-page.js';

const opened = async (): Promise<NetworkMapElement> => {
  const map = await mapOnPage();
  map.value = nadiaMap();
  map.catalogue = PROVIDERS;
  await inside(map, '.catalogue-door button');
  return map;
};

const browsing = async (): Promise<NetworkMapElement> => {
  const map = await opened();
  (await inside(map, '.catalogue-door button')).click();
  await waitUntil(() => map.shadowRoot!.activeElement?.id === 'catalogue-search', 'the guide is open');
  return map;
};

const options = (map: NetworkMapElement): HTMLElement[] => allInside(map, '.catalogue [role="option"]');
const placed = (map: NetworkMapElement, id: string) => map.editor.version.alters.find(({ catalogueId }) => catalogueId === id);

describe('the guide of help and activities', () => {
  it('is searched by keyboard alone, places by Enter, and says what is on the map', async () => {
    const map = await browsing();
    expect(options(map)).to.have.length(PROVIDERS.length);
    await typeText('schuld baken');
    await waitUntil(() => options(map).length === 1, 'found');
    await pressKeys('Enter');
    await waitUntil(() => placed(map, 'gids-10'), 'placed');
    expect(placed(map, 'gids-10')).to.include({ name: 'Schuldhulp Het Baken', kind: 'organisation', role: 'schuldhulp', sector: 'hulp', ring: 'verder-weg' });
    await waitUntil(() => said(map).includes('Schuldhulp Het Baken toegevoegd'), 'it is said');
    await waitUntil(() => options(map)[0]!.textContent.includes('staat op de kaart'), 'marked');
    const { length } = map.editor.version.alters;
    await pressKeys('Enter');
    await waitUntil(() => said(map).includes('staat al op de kaart'), 'said to be there');
    expect(map.editor.version.alters).to.have.length(length);
    expect(map.selection).to.deep.equal([placed(map, 'gids-10')!.id]);
    map.editor.run(waitOnList([placed(map, 'gids-10')!.id]));
    await waitUntil(() => options(map)[0]!.textContent.includes('staat op de lange lijst'), 'marked as waiting');
    (await inside(map, '#catalogue-search')).focus();
    await pressKeys('Enter');
    await waitUntil(() => said(map).includes('staat al op de lange lijst'), 'said to wait');
    map.undo();
    map.undo();
    expect(placed(map, 'gids-10')).to.equal(undefined);
  });

  it('keeps nothing of what was looked for in another room', async () => {
    const map = await browsing();
    await typeText('schuld');
    const field = (): HTMLInputElement | null => map.shadowRoot!.querySelector('#catalogue-search');
    expect(field()!.value).to.equal('schuld');
    map.room = 'beraad';
    await inside(map, '.room-bar');
    await waitUntil(() => field()?.value === '', 'it is empty');
    expect(options(map)).to.have.length(PROVIDERS.length);
  });

  it('goes along its entries by arrow keys and closes with Escape', async () => {
    const map = await browsing();
    await pressKeys('ArrowUp');
    await waitUntil(() => options(map).at(-1)!.getAttribute('aria-selected') === 'true', 'the last');
    const field = map.shadowRoot!.querySelector('#catalogue-search')!;
    expect(field.getAttribute('aria-activedescendant')).to.equal(options(map).at(-1)!.id);
    await pressKeys('Escape');
    await waitUntil(() => !map.shadowRoot!.querySelector('.catalogue'), 'closed');
    await waitUntil(() => map.shadowRoot!.activeElement?.closest('.catalogue-door'), 'the keyboard is where it came from');
  });

  it('places by a tap, and by dragging into the cell where it is let go, as one act', async () => {
    const map = await browsing();
    const [first, second] = options(map);
    first!.click();
    await waitUntil(() => placed(map, first!.dataset['entry']!), 'tapped');
    const entry = second!.dataset['entry']!;
    await waitUntil(() => first!.textContent.includes('staat op de kaart'), 'drawn');
    const from = second!.getBoundingClientRect();
    const symbol = map.shadowRoot!.querySelector('.map')!.getBoundingClientRect();
    await mouse.moveTo(from.x + 20, from.y + 10);
    await mouse.down();
    await mouse.moveTo(from.x - 40, from.y + 10);
    const [x, y] = [symbol.x + symbol.width * 0.5, symbol.y + 70];
    await mouse.moveTo(x, y);
    await waitUntil(() => map.shadowRoot!.querySelector('.carried-ghost')?.textContent.includes(': '), 'the cell is named');
    const words = map.shadowRoot!.querySelector('.carried-ghost')!.textContent;
    await mouse.up();
    await waitUntil(() => placed(map, entry), 'dropped');
    const { sector, ring } = placed(map, entry)!;
    expect(ring).to.be.a('string');
    expect(words).to.match(/: .*(dichtbij|verder weg|cirkels)/);
    expect(map.shadowRoot!.querySelector('.carried-ghost')).to.equal(null);
    map.undo();
    expect(placed(map, entry), `${sector} ${ring}`).to.equal(undefined);
  });

  it('offers what a typed line may mean as a chip, and takes nothing from the guide by itself', async () => {
    const map = await opened();
    (await inside<HTMLElement>(map, '#quick')).focus();
    await typeText('Eetgroep De Wi');
    const chip = await inside<HTMLButtonElement>(map, '.from-catalogue');
    expect(chip.textContent).to.contain('Eetgroep De Wissel').and.to.contain('vrij toegankelijk');
    chip.click();
    await waitUntil(() => placed(map, 'gids-19'), 'placed');
    expect(map.shadowRoot!.querySelector<HTMLInputElement>('#quick')!.value).to.equal('');
    await typeText('Taalcafe Noorderhof');
    await inside(map, '.from-catalogue');
    await pressKeys('Enter');
    await waitUntil(() => map.editor.version.alters.some(({ name }) => name.startsWith('Taalcafe')), 'typed');
    expect(map.editor.version.alters.filter(({ catalogueId }) => catalogueId)).to.have.length(1);
  });

  it('follows the language, and is not offered on a map that can only be looked at', async () => {
    const map = await browsing();
    map.lang = 'en';
    await waitUntil(() => options(map)[0]!.textContent.includes('open to all') || options(map)[0]!.textContent.includes('by referral'), 'in English');
    map.readonly = true;
    await waitUntil(() => !map.shadowRoot!.querySelector('.catalogue'), 'gone');
  });

  it('tells the page what is wrong with it, and then offers nothing', async () => {
    const map = await mapOnPage();
    const told = new Promise<NetworkMapErrorEvent>((resolve) => { map.addEventListener('network-map-error', resolve, { once: true }); });
    map.catalogue = [{ id: 'a', name: 'De Meent' }, { id: 'a', name: 'De Kring' }];
    const { error } = await told;
    expect(error).to.include({ code: 'invalid', place: 'catalogue[1].id' });
    expect(map.shadowRoot!.querySelector('.catalogue-door')).to.equal(null);
    map.catalogue = null;
    await map.updateComplete;
    expect(map.shadowRoot!.querySelector('.catalogue-door')).to.equal(null);
  });
});
