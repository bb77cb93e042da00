import { aTimeout, expect, html, waitUntil } from '@open-wc/testing';
import type { NetworkMapElement } from '../../src/define.js';
import { pressKeys, typeText } from './support/input.js';
import { allInside, alterIn, buttonNamed, inside, mapOnPage, nadiaMap, said } from './support/network-map-page.js';

const texts = (map: NetworkMapElement, selector: string): string[] => allInside(map, selector).map((element) => element.textContent.trim());
const tieWith = (map: NetworkMapElement, name: string) => map.editor.version.ties.find(({ to }) => to === alterIn(map, name)!.id)!;

/** All places where a quality is chosen: chips, the dialog that connects, the list. */
const offered = async (map: NetworkMapElement): Promise<boolean[]> => {
  map.editor.select(['els']);
  await map.updateComplete;
  (await buttonNamed(map, 'anders …')).click();
  await map.updateComplete;
  const chips = texts(map, '.panel .chip').includes('onveilig');
  map.focusPerson('piet');
  await pressKeys('Control+Enter');
  await inside(map, 'dialog[open] [role=option]');
  await pressKeys('Enter');
  await inside(map, 'dialog[open] [role=listbox] #quality-0');
  await waitUntil(() => texts(map, 'dialog [role=option]').includes('sterk'));
  const dialog = texts(map, 'dialog [role=option]').includes('onveilig');
  await pressKeys('Escape');
  await waitUntil(() => allInside(map, 'dialog').length === 0);
  map.view = 'list';
  const select = await inside<HTMLSelectElement>(map, 'table.list select');
  return [chips, dialog, [...select.options].some(({ value }) => value === 'onveilig')];
};

describe('ties that are called unsafe', () => {
  const map = async (attribute: boolean, more?: Parameters<typeof nadiaMap>[0]): Promise<NetworkMapElement> => {
    const element = await mapOnPage(html`<network-map ?unsafe-ties=${attribute}></network-map>`);
    element.value = nadiaMap(more);
    await element.updateComplete;
    return element;
  };
  const type = async (element: NetworkMapElement, line: string): Promise<void> => {
    (await inside(element, '#quick')).focus();
    await typeText(line);
    await waitUntil(() => texts(element, '.understood li').length > 2);
  };

  it('are offered nowhere unless the host wants them', async () => {
    expect(await offered(await map(false))).to.deep.equal([false, false, false]);
  });

  it('are offered everywhere if the host wants them', async () => {
    expect(await offered(await map(true))).to.deep.equal([true, true, true]);
  });

  it('are not set by typing: the word is answered while it is typed, and when it was added', async () => {
    const element = await map(false);
    await type(element, 'Jan, broer, onveilig');
    expect(texts(element, '.understood li.unused')).to.deep.equal(['“onveilig” komt niet op deze kaart']);
    await pressKeys('Enter');
    await waitUntil(() => alterIn(element, 'Jan'));
    expect(tieWith(element, 'Jan')).to.not.have.property('quality');
    expect(alterIn(element, 'Jan')!.role).to.equal('broer');
    await aTimeout(400);
    expect(said(element)).to.contain('“onveilig” komt niet op deze kaart');
  });

  it('are set by typing if the host wants them', async () => {
    const element = await map(true);
    await type(element, 'Jan, broer, onveilig');
    expect(texts(element, '.understood li')).to.include('onveilige band');
    await pressKeys('Enter');
    await waitUntil(() => alterIn(element, 'Jan'));
    expect(tieWith(element, 'Jan').quality).to.equal('onveilig');
  });

  it('are shown, and can be taken back, where they stand in the document', async () => {
    const element = await map(false, { ties: [{ id: 't-piet', from: 'resident', to: 'piet', quality: 'onveilig' }] });
    expect(allInside(element, '.tie-onveilig')).to.not.have.length(0);
    element.editor.select(['piet']);
    await element.updateComplete;
    (await buttonNamed(element, 'onveilig', '.panel')).click();
    expect(tieWith(element, 'Piet')).to.not.have.property('quality');
  });
});
