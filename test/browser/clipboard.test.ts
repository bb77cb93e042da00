import { expect, html, waitUntil } from '@open-wc/testing';
import type { NetworkMapElement } from '../../src/define.js';
import type { NetworkDocument } from '../../src/model/document.js';
import { itExcept } from './support/engine.js';
import { pressKeys, typeText } from './support/input.js';
import { allInside, alterIn, buttonNamed, inside, mapOnPage, nadiaMap, said } from './support/network-map-page.js';

const CLIP_TYPE = 'application/x-network-map+json';

/** What the last copy or cut put on the clipboard, by media type; read as a listener after all others. */
const given = new Map<string, string>();
const read = (event: ClipboardEvent): void => {
  given.clear();
  for (const type of event.clipboardData!.types) given.set(type, event.clipboardData!.getData(type));
};

const names = (map: NetworkMapElement): string[] => map.editor.version.alters.map(({ name }) => name);
const hears = (map: NetworkMapElement, words: string, urgency?: 'assertive'): Promise<void> => waitUntil(() => said(map, urgency).includes(words), `"${words}" should be said, not "${said(map, urgency)}"`);
const own = (): NetworkDocument => JSON.parse(given.get(CLIP_TYPE)!) as NetworkDocument;

describe('copying and pasting', () => {
  let map: NetworkMapElement;
  let other: NetworkMapElement;

  before(() => { for (const type of ['copy', 'cut'] as const) addEventListener(type, read); });
  after(() => { for (const type of ['copy', 'cut'] as const) removeEventListener(type, read); });

  beforeEach(async () => {
    const page = await mapOnPage(html`<div><network-map style="height: 420px"></network-map><network-map id="other" style="height: 420px"></network-map></div>`);
    map = page;
    other = page.parentElement!.querySelector<NetworkMapElement>('#other')!;
    const kept = nadiaMap({
      alters: [{ id: 'bo', kind: 'person', name: 'Bo van Buiten', role: 'ex van Els', sector: 'vrienden', ring: 'verder-weg', doNotShare: true }],
      ties: [{ id: 't-bo', from: 'resident', to: 'bo', quality: 'onveilig' }],
    });
    map.value = kept;
    other.value = { ...nadiaMap(), id: 'omar', versions: [{ ...nadiaMap().versions[0]!, alters: [{ id: 'resident', kind: 'person', name: 'Omar' }], ties: [] }] };
    await map.updateComplete;
    await other.updateComplete;
    given.clear();
  });

  const choose = (...ids: string[]): void => {
    map.focusPerson(ids[0]!);
    map.editor.select(ids);
  };
  const menuLine = async (on: NetworkMapElement, label: string): Promise<void> => {
    await pressKeys('Shift+F10');
    await inside(on, '.menu');
    await waitUntil(() => allInside(on, '.menu-line').some((line) => line.querySelector('span')!.textContent === label), label);
    // why not click(): browsers give their clipboard to a press of the user's only
    allInside(on, '.menu-line').find((line) => line.querySelector('span')!.textContent === label)!.focus();
    await pressKeys('Enter');
  };
  /** A paste as a browser sends it, with what another page left. */
  const pasteOf = (data: Record<string, string>): ClipboardEvent => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(data)) clipboardData.setData(type, text);
    const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true });
    // why: Firefox takes no clipboard data in the constructor
    Object.defineProperty(event, 'clipboardData', { value: clipboardData });
    document.body.dispatchEvent(event);
    return event;
  };

  it('gives other programs no names, no free text and no page', async () => {
    choose('els', 'truus', 'resident');
    await pressKeys('Control+c');
    expect([...given.keys()].sort()).to.deep.equal([CLIP_TYPE, 'text/plain']);
    expect(given.get('text/plain')).to.equal('Mens 1, vrienden, heel dichtbij\nMens 2, familie, dichtbij');
    expect(own().versions[0]!.alters.map(({ name }) => name)).to.deep.equal(['', 'Els', 'Oma Truus']);
    expect(own().versions[0]!.ties.map(({ id }) => id)).to.deep.equal(['t-els', 't-truus', 't-both']);
    await hears(map, '2 gekopieerd. Een ander programma krijgt geen namen.');
    expect(map.editor.canUndo).to.equal(false);
  });

  it('gives names where that is asked for, as lines that can be typed', async () => {
    choose('els');
    await menuLine(map, 'Kopiëren met namen');
    await waitUntil(() => given.size > 0);
    expect(given.get('text/plain')).to.equal('Els, vriendin, vrienden, heel dichtbij, sterke band');
    await hears(map, '1 gekopieerd, met namen.');
  });

  it('keeps who and what is not to be shared off the clipboard, and pastes them in the same map only', async () => {
    choose('bo', 'els');
    await pressKeys('Control+c');
    for (const text of given.values()) expect(text).to.not.match(/Bo|ex van|onveilig/);
    await hears(map, '1 daarvan deel je niet: plakken kan alleen in deze kaart.');
    await pressKeys('Control+v');
    await waitUntil(() => names(map).length === 7);
    expect(names(map).slice(5)).to.deep.equal(['Bo van Buiten (2)', 'Els (2)']);
    const bo = alterIn(map, 'Bo van Buiten (2)')!;
    expect(map.editor.version.ties.find((tie) => tie.to === bo.id)?.quality).to.equal('onveilig');
  });

  it('pastes into the same map as one act under new ids, with the ties among them and with the resident', async () => {
    choose('els', 'truus');
    await pressKeys('Control+c');
    const before = map.editor.document;
    await pressKeys('Control+v');
    await waitUntil(() => names(map).length === 7);
    expect(names(map).slice(5)).to.deep.equal(['Els (2)', 'Oma Truus (2)']);
    const [els, truus] = map.editor.version.alters.slice(5);
    expect(els).to.deep.include({ role: 'vriendin', age: 43, sector: 'vrienden', ring: 'heel-dichtbij' });
    expect(map.editor.version.ties.slice(4).map(({ from, to, quality }) => [from, to, quality])).to.deep.equal([
      [els!.id, 'resident', 'sterk'], ['resident', truus!.id, 'gewoon'], [els!.id, truus!.id, undefined],
    ]);
    expect(map.editor.selection).to.deep.equal([els!.id, truus!.id]);
    await hears(map, '2 toegevoegd: Els (2) en Oma Truus (2). 6 mensen.');
    expect(map.undo()).to.equal(true);
    expect(map.editor.version.alters).to.deep.equal(before.versions[0]!.alters);
    expect(map.editor.canUndo).to.equal(false);
  });

  itExcept({ firefox: 'its clipboard without a screen holds plain text only' }, 'pastes into the map of another resident, where no tie with them is known', async () => {
    choose('els', 'bo', 'truus');
    await pressKeys('Control+c');
    other.focus();
    other.editor.select([]);
    other.focusPerson('resident');
    await pressKeys('Control+v');
    await waitUntil(() => names(other).length === 3);
    expect(names(other)).to.deep.equal(['Omar', 'Els', 'Oma Truus']);
    const [, els, truus] = other.editor.version.alters;
    expect(other.editor.version.ties.map(({ id: _, ...tie }) => tie)).to.deep.equal([
      { from: els!.id, to: truus!.id }, { from: 'resident', to: els!.id }, { from: 'resident', to: truus!.id },
    ]);
    expect(map.editor.canUndo).to.equal(false);
  });

  it('cuts as one act, and gives all back where it is pasted', async () => {
    choose('els');
    await pressKeys('Control+x');
    await waitUntil(() => names(map).length === 4);
    expect(given.has('text/plain')).to.equal(true);
    await waitUntil(() => map.shadowRoot!.activeElement?.getAttribute('role') === 'option');
    await pressKeys('Control+v');
    await waitUntil(() => names(map).length === 5);
    const els = alterIn(map, 'Els')!;
    expect(els.age).to.equal(43);
    expect(map.editor.version.ties.find((tie) => tie.from === els.id)).to.deep.include({ quality: 'sterk', gives: ['E'], to: 'resident' });
    map.undo();
    map.undo();
    expect(map.editor.version).to.deep.include({ alters: nadiaMap({ alters: [map.editor.version.alters[4]!] }).versions[0]!.alters });
    expect(map.editor.canUndo).to.equal(false);
  });

  it('neither copies, cuts nor doubles the resident', async () => {
    map.focusPerson('resident');
    for (const key of ['Control+c', 'Control+x', 'Control+d']) {
      await pressKeys(key);
      await waitUntil(() => map.shadowRoot!.querySelector('[data-live="assertive"]')!.textContent !== '');
      map.shadowRoot!.querySelector('[data-live="assertive"]')!.textContent = '';
    }
    expect(given.get(CLIP_TYPE)).to.equal(undefined);
    expect(map.editor.canUndo).to.equal(false);
  });

  it('puts somebody on the map once more', async () => {
    choose('els');
    await pressKeys('Control+d');
    await waitUntil(() => alterIn(map, 'Els (2)'));
    expect(alterIn(map, 'Els (2)')).to.deep.include({ ring: 'heel-dichtbij', sector: 'vrienden' });
    await pressKeys('Control+d');
    await waitUntil(() => alterIn(map, 'Els (3)'));
    map.undo();
    map.undo();
    expect(map.editor.canUndo).to.equal(false);
  });

  it('refuses what is no part of a map, and changes nothing', async () => {
    choose('els');
    const before = map.editor.document;
    for (const text of ['{', '{"format":"network-map"}', JSON.stringify({ ...nadiaMap(), version: 2 }), JSON.stringify({ ...nadiaMap(), versions: [{}] })]) {
      expect(pasteOf({ [CLIP_TYPE]: text, 'text/plain': 'Kwaad, buurman' }).defaultPrevented).to.equal(true);
      await hears(map, 'Wat je plakt hoort niet bij een netwerkkaart. Er is niets veranderd.', 'assertive');
      map.shadowRoot!.querySelector('[data-live="assertive"]')!.textContent = '';
    }
    expect(map.editor.document).to.equal(before);
  });

  it('takes a text from elsewhere as a list of people, and says what it does not keep', async () => {
    choose('els');
    pasteOf({ 'text/plain': 'Kees, buurman\r\nMia, zus, onveilig' });
    await waitUntil(() => alterIn(map, 'Mia'));
    const mia = alterIn(map, 'Mia')!;
    expect(mia).to.deep.include({ role: 'zus', sector: 'familie' });
    expect(map.editor.version.ties.find((tie) => tie.to === mia.id)).to.not.have.property('quality');
    await hears(map, '“onveilig” komt niet op deze kaart');
    map.undo();
    expect(names(map)).to.have.length(5);
  });

  it('pastes copied people as people where the field to add somebody has the focus', async () => {
    choose('els', 'truus');
    await pressKeys('Control+c');
    (await inside<HTMLInputElement>(map, '#quick')).focus();
    await pressKeys('Control+v');
    await waitUntil(() => names(map).length === 7);
    expect(names(map).slice(5)).to.deep.equal(['Els (2)', 'Oma Truus (2)']);
    expect((await inside<HTMLInputElement>(map, '#quick')).value).to.equal('');
    map.undo();
    expect(map.editor.canUndo).to.equal(false);
  });

  it('leaves fields of text alone', async () => {
    (await inside<HTMLInputElement>(map, '#quick')).focus();
    await typeText('Kees');
    const left = (event: Event): void => { prevented.push(event.defaultPrevented); };
    const prevented: boolean[] = [];
    for (const type of ['copy', 'paste']) addEventListener(type, left);
    await pressKeys('Control+a');
    await pressKeys('Control+c');
    await pressKeys('ArrowRight');
    await pressKeys('Control+v');
    for (const type of ['copy', 'paste']) removeEventListener(type, left);
    expect(prevented).to.deep.equal([false, false]);
    expect((await inside<HTMLInputElement>(map, '#quick')).value).to.equal('KeesKees');
    expect(map.editor.canUndo).to.equal(false);
  });

  it('copies but does not change a map that can only be looked at', async () => {
    map.readonly = true;
    await map.updateComplete;
    choose('els');
    for (const key of ['Control+x', 'Control+v', 'Control+d']) await pressKeys(key);
    expect(given.size).to.equal(0);
    await pressKeys('Control+c');
    expect(given.has(CLIP_TYPE)).to.equal(true);
    expect(names(map)).to.have.length(5);
  });

  it('pastes from the menu what was copied in the same element', async () => {
    choose('els');
    await menuLine(map, 'Kopiëren');
    await waitUntil(() => map.shadowRoot!.activeElement?.getAttribute('role') === 'option');
    await menuLine(map, 'Plakken');
    await waitUntil(() => alterIn(map, 'Els (2)'));
    map.editor.select(['els', 'truus']);
    (await buttonNamed(map, 'Dubbel maken')).click();
    await waitUntil(() => alterIn(map, 'Els (3)'));
    expect(alterIn(map, 'Oma Truus (2)')).to.not.equal(undefined);
  });

  it('forgets what was copied when the element leaves the page', async () => {
    choose('bo');
    await pressKeys('Control+c');
    map.remove();
    document.body.append(map);
    await map.updateComplete;
    map.focusPerson('els');
    await pressKeys('Shift+F10');
    await inside(map, '.menu');
    expect(allInside(map, '.menu-line').some((line) => line.textContent.includes('Plakken'))).to.equal(false);
    map.remove();
  });
});
