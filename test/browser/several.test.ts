import { expect, html } from '@open-wc/testing';
import { NetworkMapElement } from '../../src/define.js';
import { allInside, alterIn, buttonNamed, inside, mapOnPage, nadiaMap } from './support/network-map-page.js';

describe('several people at once', () => {
  let map: NetworkMapElement;
  const pick = async (label: string, value: string): Promise<void> => {
    const place = allInside(map, '.pick').find((each) => each.querySelector('.name')!.textContent === label)!;
    place.querySelector('select')!.value = value;
    place.querySelector('button')!.click();
    await map.updateComplete;
  };

  beforeEach(async () => {
    map = await mapOnPage(html`<network-map style="display: block; block-size: 640px"></network-map>`);
    map.value = nadiaMap({ alters: [{ id: 'kees', kind: 'person', name: 'Kees', informalCarer: true }] });
    map.editor.select(['els', 'piet', 'kees']);
    await inside(map, '[aria-pressed="mixed"]');
  });

  it('are marked as one act, and half a mark is told apart', async () => {
    const carer = await buttonNamed(map, 'mantelzorger', '.panel');
    expect(carer.getAttribute('aria-pressed')).to.equal('mixed');
    carer.click();
    await map.updateComplete;
    expect(['Els', 'Piet', 'Kees'].map((name) => alterIn(map, name)!.informalCarer)).to.deep.equal([true, true, true]);
    expect((await buttonNamed(map, 'mantelzorger', '.panel')).getAttribute('aria-pressed')).to.equal('true');
    expect(map.editor.selection).to.have.length(3);
    map.undo();
    expect(['Els', 'Piet', 'Kees'].map((name) => alterIn(map, name)!.informalCarer)).to.deep.equal([undefined, undefined, true]);
    await map.updateComplete;
    (await buttonNamed(map, 'niet delen', '.panel')).click();
    expect(map.editor.version.alters.filter(({ doNotShare }) => doNotShare)).to.have.length(3);
  });

  it('get the same tie with the resident as one act, drawn where there was none', async () => {
    const quality = (id: string): string | undefined => map.editor.version.ties.find(({ from, to }) => [from, to].includes(id) && [from, to].includes(map.editor.version.resident))?.quality;
    const before = map.editor.document;
    expect((await buttonNamed(map, 'sterk', '.panel')).getAttribute('aria-pressed')).to.equal('mixed');
    (await buttonNamed(map, 'gewoon', '.panel')).click();
    await map.updateComplete;
    expect(['els', 'piet', 'kees'].map(quality)).to.deep.equal(['gewoon', 'gewoon', 'gewoon']);
    expect(map.editor.version.ties).to.have.length(before.versions[0]!.ties.length + 2);
    expect((await buttonNamed(map, 'gewoon', '.panel')).getAttribute('aria-pressed')).to.equal('true');
    expect(map.editor.selection).to.have.length(3);
    map.undo();
    expect(map.editor.document.versions[0]!.ties).to.deep.equal(before.versions[0]!.ties);
  });

  it('are touched by a theme, moved, brought into one home, put back on the list and removed, each as one act', async () => {
    const before = map.editor.document;
    await pick('Thema erbij', '+trouble');
    expect(map.editor.version.themes[0]!.touches).to.deep.equal(['els', 'piet', 'kees']);
    await pick('Groep', 'meedoen');
    expect(['Els', 'Piet', 'Kees'].map((name) => alterIn(map, name)!.sector)).to.deep.equal(['meedoen', 'meedoen', 'meedoen']);
    (await buttonNamed(map, 'Wonen samen in een huis', '.panel')).click();
    await map.updateComplete;
    expect(map.editor.version.households[0]!.members).to.deep.equal(['els', 'piet', 'kees']);
    await expect(map).to.be.accessible();
    (await buttonNamed(map, 'Terug op de lange lijst', '.panel')).click();
    await map.updateComplete;
    expect(map.editor.version.alters.filter(({ waiting }) => waiting)).to.have.length(3);
    for (let acts = 0; acts < 4; acts++) map.undo();
    expect(map.editor.document.versions[0]!.alters).to.deep.equal(before.versions[0]!.alters);
    expect(map.editor.canUndo).to.equal(false);
  });
});
