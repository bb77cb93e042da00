import { expect, html, waitUntil } from '@open-wc/testing';
import { NetworkMapElement } from '../../src/define.js';
import { ringIds, sectorIds } from '../../src/model/query.js';
import { pressKeys, typeText } from './support/input.js';
import { allInside, alterIn, buttonNamed, inside, mapOnPage, nadiaMap } from './support/network-map-page.js';

describe('the dialog about groups and distances', () => {
  let map: NetworkMapElement;
  const names = (at: number): string[] => [...allInside(map, '.divisions')[at]!.querySelectorAll('input')].map(({ value }) => value);

  beforeEach(async () => {
    map = await mapOnPage(html`<network-map style="display: block; block-size: 640px"></network-map>`);
    map.value = nadiaMap();
    await map.updateComplete;
    (await buttonNamed(map, 'Meer', '.toolbar')).click();
    (await buttonNamed(map, 'Groepen en afstanden …', '.menu')).click();
    await inside(map, '.divisions');
    await map.updateComplete;
  });

  it('names, adds and orders them by keyboard', async () => {
    expect(names(1)).to.deep.equal(['heel dichtbij', 'dichtbij', 'verder weg']);
    const buren = allInside<HTMLInputElement>(map, '.divisions input')[2]!;
    buren.focus();
    buren.select();
    await typeText('De flat');
    await pressKeys('Enter');
    await waitUntil(() => map.value!.sectors?.find(({ id }) => id === 'buren')?.label === 'De flat');
    const add = allInside<HTMLInputElement>(map, '.dialog form input')[0]!;
    add.focus();
    await typeText('Moskee');
    await pressKeys('Enter');
    await waitUntil(() => sectorIds(map.value!).length === 7);
    expect(map.shadowRoot!.activeElement).to.equal(add);
    expect(add.value).to.equal('');
    await map.updateComplete;
    (await buttonNamed(map, 'Moskee eerder', '.divisions')).click();
    await map.updateComplete;
    expect(names(0).slice(-2)).to.deep.equal(['Moskee', 'Hulp']);
    expect(alterIn(map, 'Piet')!.sector).to.equal('buren');
    await expect(map).to.be.accessible();
  });

  it('keeps the keyboard on what is moved, and near what was taken away', async () => {
    const on = (): string => map.shadowRoot!.activeElement?.getAttribute('aria-label') ?? map.shadowRoot!.activeElement?.textContent ?? '';
    const order = (): string[] => [...ringIds(map.value!)];
    (await buttonNamed(map, 'heel dichtbij verder weg', '.divisions')).focus();
    for (const place of [1, 2]) {
      await pressKeys('Enter');
      await waitUntil(() => order().indexOf('heel-dichtbij') === place, `moved to ${String(place)}`);
      await map.updateComplete;
      expect(on()).to.equal('heel dichtbij verder weg');
    }
    const remove = await buttonNamed(map, 'dichtbij weghalen', '.divisions');
    remove.focus();
    await pressKeys('Enter');
    await inside(map, '.division-leave');
    (await buttonNamed(map, 'Toch houden', '.division-leave')).focus();
    await pressKeys('Enter');
    await waitUntil(() => !map.shadowRoot!.querySelector('.division-leave'));
    expect(on()).to.equal('dichtbij weghalen');
    await pressKeys('Enter');
    await inside(map, '.division-leave');
    (await buttonNamed(map, 'Weghalen', '.division-leave')).focus();
    await pressKeys('Enter');
    await waitUntil(() => order().length === 2);
    await map.updateComplete;
    expect(on()).to.contain('verder weg');
  });

  it('takes one away and keeps who is in it, where it is told', async () => {
    (await buttonNamed(map, 'Buren weghalen', '.divisions')).click();
    const leave = await inside(map, '.division-leave');
    expect(leave.textContent).to.contain('staat 1 mens of plek').and.to.contain('blijft op de kaart');
    const select = leave.querySelector('select')!;
    select.value = 'vrienden';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    (await buttonNamed(map, 'Weghalen', '.division-leave')).click();
    await map.updateComplete;
    expect(alterIn(map, 'Piet')!.sector).to.equal('vrienden');
    expect(sectorIds(map.value!)).not.to.contain('buren');
    map.undo();
    expect(alterIn(map, 'Piet')!.sector).to.equal('buren');
    (await buttonNamed(map, 'heel dichtbij weghalen', '.divisions')).click();
    await inside(map, '.division-leave');
    (await buttonNamed(map, 'Weghalen', '.division-leave')).click();
    await map.updateComplete;
    expect(alterIn(map, 'Els')).not.to.have.property('ring');
    expect(ringIds(map.value!)).to.deep.equal(['dichtbij', 'verder-weg']);
  });
});
