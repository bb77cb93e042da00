import { aTimeout, expect, html, waitUntil } from '@open-wc/testing';
import { NetworkMapElement } from '../../src/define.js';
import { pressKeys } from './support/input.js';
import { allInside, buttonNamed, inside, mapOnPage, nadiaMap } from './support/network-map-page.js';

describe('a part of the map', () => {
  let map: NetworkMapElement;
  const quiet = (): (string | undefined)[] => allInside(map, '.base .alter.filtered-out').map((person) => person.querySelector('.name')?.textContent ?? undefined).sort();

  beforeEach(async () => {
    map = await mapOnPage(html`<network-map style="display: block; block-size: 640px"></network-map>`);
    map.value = nadiaMap();
    await map.updateComplete;
    (await buttonNamed(map, 'Meer', '.toolbar')).click();
    (await buttonNamed(map, 'Een deel bekijken …', '.menu')).click();
    await inside(map, '.filter-count');
  });

  it('makes the rest quiet at once, tells what is shown and how many, and one press shows everything', async () => {
    const before = map.value;
    (await buttonNamed(map, 'Vrienden', '.dialog')).click();
    await waitUntil(() => quiet().length === 2);
    expect(quiet()).to.deep.equal(['Oma Truus', 'Piet']);
    expect(Number(getComputedStyle(allInside(map, '.base .filtered-out')[0]!).opacity)).to.be.lessThan(0.5);
    expect(getComputedStyle(allInside(map, '.base .filtered-out .name')[0]!).fontWeight).to.equal('400');
    await aTimeout(400);
    expect(allInside(map, 'dialog [data-live="polite"]')[0]!.textContent).to.contain('Vrienden: 1 van 3');
    (await buttonNamed(map, 'luisteren en troost', '.dialog')).click();
    await waitUntil(() => allInside(map, '.filter-count')[0]!.textContent === 'Vrienden + luisteren en troost: 1 van 3');
    await expect(map).to.be.accessible();
    await pressKeys('Escape');
    await waitUntil(() => allInside(map, 'dialog').length === 0);
    expect(allInside(map, '.filter-bar p')[0]!.textContent).to.equal('Vrienden + luisteren en troost: 1 van 3');
    expect(map.value).to.equal(before);
    expect(map.editor.canUndo).to.equal(false);
    (await buttonNamed(map, 'Alles laten zien', '.filter-bar')).click();
    await waitUntil(() => quiet().length === 0);
    expect(allInside(map, '.filter-bar')).to.have.length(0);
    expect(map.value).to.equal(before);
  });

  it('takes room above the map, and the map is fitted into what is left', async () => {
    const place = await inside(map, '.map');
    const before = place.clientHeight;
    (await buttonNamed(map, 'Vrienden', '.dialog')).click();
    await waitUntil(() => place.clientHeight < before, 'the line is there');
    await aTimeout(100);
    const box = place.getBoundingClientRect();
    for (const text of allInside(map, '.base .ground text')) {
      const { top, bottom } = text.getBoundingClientRect();
      expect(top >= box.top - 1 && bottom <= box.bottom + 1, text.textContent ?? '').to.equal(true);
    }
    expect(allInside(map, '.base .ground text').length).to.be.greaterThan(3);
  });

  it('is also what the list shows, and ends with another map', async () => {
    (await buttonNamed(map, 'gewoon', '.dialog')).click();
    await pressKeys('Escape');
    map.view = 'both';
    await inside(map, 'table.list');
    await waitUntil(() => allInside(map, '.list tbody tr[role="row"]:not(.group-title)').length === 2);
    expect(allInside<HTMLInputElement>(map, '.list th .cell-field').map(({ value }) => value)).to.deep.equal(['Nadia', 'Oma Truus']);
    map.value = nadiaMap();
    await map.updateComplete;
    expect(allInside(map, '.filter-bar')).to.have.length(0);
    expect(allInside(map, '.list tbody tr[role="row"]:not(.group-title)')).to.have.length(4);
    await waitUntil(() => quiet().length === 0);
  });
});
