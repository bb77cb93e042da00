import { expect, html, waitUntil } from '@open-wc/testing';
import { NetworkMapElement } from '../../src/define.js';
import { allInside, buttonNamed, inside, mapOnPage, nadiaMap } from './support/network-map-page.js';
import { PROVIDERS } from '../support/providers.js';
import { pressKeys, typeText } from './support/input.js';

describe('axe finds nothing', () => {
  let map: NetworkMapElement;

  beforeEach(async () => {
    map = await mapOnPage(html`<main lang="nl"><h1>Intake</h1><network-map></network-map></main>`);
    map.value = nadiaMap();
    map.editor.select(['els']);
    await inside(map, '#panel-title');
    await map.updateComplete;
  });

  it('on the empty map', async () => {
    map.value = null;
    await map.updateComplete;
    await expect(map).to.be.accessible();
  });

  it('on the map with somebody chosen and everything unfolded', async () => {
    for (const details of allInside<HTMLDetailsElement>(map, '.panel details')) details.open = true;
    await expect(map).to.be.accessible();
  });

  it('on the details of the resident, of a tie and of several people', async () => {
    for (const selection of [['resident'], ['t-both'], ['els', 'piet'], []]) {
      map.editor.select(selection);
      await map.updateComplete;
      for (const details of allInside<HTMLDetailsElement>(map, '.panel details')) details.open = true;
      await expect(map).to.be.accessible();
    }
  });

  it('on the map that can only be looked at', async () => {
    map.readonly = true;
    await map.updateComplete;
    await expect(map).to.be.accessible();
  });

  it('on the list, folded and unfolded', async () => {
    map.view = 'both';
    (await buttonNamed(map, '2 banden, alles over Els', '.list')).click();
    await inside(map, '.unfolded .tie');
    await expect(map).to.be.accessible();
  });

  it('on the guide of help and activities, and what it offers for a typed line', async () => {
    map.catalogue = PROVIDERS;
    (await inside<HTMLInputElement>(map, '#quick')).focus();
    await typeText('Eetgroep');
    await inside(map, '.from-catalogue');
    await expect(map).to.be.accessible();
    (await inside(map, '.catalogue-door button')).click();
    await inside(map, '.catalogue [role="option"]');
    await expect(map).to.be.accessible();
  });

  it('on how it went, unfolded, with something in it', async () => {
    map.value = { ...nadiaMap(), closing: { effort: 'own-network', experiences: [{ id: 'e', who: 'els', text: 'Het ging goed.' }], scores: [{ id: 's', name: 'ZRM sociaal netwerk', value: '3', date: '2025' }] } };
    map.view = 'plan';
    await inside(map, '.closing');
    for (const details of allInside<HTMLDetailsElement>(map, '.plan details')) details.open = true;
    await expect(map).to.be.accessible();
  });

  it('on the field while somebody is typed', async () => {
    (await inside<HTMLInputElement>(map, '#quick')).focus();
    await typeText('Ali buurman');
    await inside(map, '.suggestions');
    await expect(map).to.be.accessible();
  });

  for (const [what, open] of Object.entries<() => Promise<unknown>>({
    'to connect': () => pressKeys('Control+Enter'),
    'of shortcuts': () => pressKeys('F1'),
    'to find somebody': async () => { (await buttonNamed(map, 'Zoek', '.toolbar')).click(); },
    'about a file': () => map.importFrom(new File([JSON.stringify(nadiaMap({ ties: [{ id: 'x', from: 'els', to: 'niemand' }] }))], 'stuk.json')),
  })) {
    it(`in the dialog ${what}`, async () => {
      map.focusPerson('els');
      await open();
      await inside(map, 'dialog[open]');
      await expect(map).to.be.accessible();
    });
  }

  it('in the dialog that asks how the tie is', async () => {
    map.focusPerson('els');
    await pressKeys('Control+Enter');
    await inside(map, 'dialog[open]');
    await typeText('pi');
    await pressKeys('Enter');
    await inside(map, 'dialog ul[tabindex]');
    await expect(map).to.be.accessible();
  });

  it('in the menus and the field to rename', async () => {
    map.focusPerson('els');
    await pressKeys('Shift+F10');
    await inside(map, '.menu:popover-open');
    await expect(map).to.be.accessible();
    await pressKeys('Escape');
    await waitUntil(() => allInside(map, '.menu').length === 0);
    (await buttonNamed(map, 'Meer', '.toolbar')).click();
    await inside(map, '.menu:popover-open');
    await expect(map).to.be.accessible();
    await pressKeys('Escape');
    await waitUntil(() => allInside(map, '.menu').length === 0);
    map.focusPerson('els');
    await pressKeys('F2');
    await inside(map, 'input.rename');
    await expect(map).to.be.accessible();
  });

  it('as narrow as a phone, with the sheet open and with the list', async () => {
    map.style.width = '390px';
    map.focusPerson('els');
    await pressKeys('Enter');
    await waitUntil(() => allInside(map, '.frame[data-sheet="open"]').length === 1);
    expect(getComputedStyle(await inside(map, '.sheet-handle')).display).to.equal('flex');
    await expect(map).to.be.accessible();
    map.view = 'list';
    await inside(map, '.list');
    await expect(map).to.be.accessible();
  });
});
