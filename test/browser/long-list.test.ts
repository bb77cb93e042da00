import { aTimeout, expect, html, waitUntil } from '@open-wc/testing';
import { NetworkMapElement } from '../../src/define.js';
import { setAlter } from '../../src/editor/commands/set-alter.js';
import { Finger } from './support/fingers.js';
import { mouse, pressKeys, typeText } from './support/input.js';
import { allInside, alterIn, buttonNamed, inside, mapOnPage, nadiaMap, said } from './support/network-map-page.js';

describe('the long list', () => {
  let map: NetworkMapElement;
  const names = (): string[] => allInside(map, '.waiting span').map((name) => name.textContent);
  const name = (id: string): HTMLElement => allInside(map, `.waiting[data-waiting="${id}"]`)[0]!;
  const middle = (element: Element): { x: number; y: number } => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  };
  /** A point of the page in a cell of the map. */
  const cellAt = (share: { x: number; y: number }): { x: number; y: number } => {
    const { left, top, width, height } = allInside(map, '.map')[0]!.getBoundingClientRect();
    return { x: left + width * share.x, y: top + height * share.y };
  };

  beforeEach(async () => {
    map = await mapOnPage(html`<network-map style="display: block; block-size: 640px"></network-map>`);
    map.value = nadiaMap({ alters: [
      { id: 'jos', kind: 'person', name: 'Jos', role: 'trainer', waiting: true },
      { id: 'bep', kind: 'person', name: 'Bep', roleTime: 'was', waiting: true },
    ], ties: [{ id: 't-jos', from: 'resident', to: 'jos', quality: 'zwak' }] });
    await inside(map, '.waiting');
    await map.updateComplete;
  });

  it('shows who waits, with what they are and were; nobody of them is on the map', () => {
    expect(names()).to.deep.equal(['Jos', 'Bep']);
    expect(name('bep').textContent).to.contain('vroeger');
    expect(allInside(map, '.option').map((option) => /Els|Jos|Bep/.exec(option.getAttribute('aria-label') ?? '')?.[0]).filter(Boolean)).to.deep.equal(['Els']);
  });

  it('is told apart from the map where the ties of the resident are counted', async () => {
    const onMap = map.editor.version.ties.filter(({ from, to, id }) => id !== 't-jos' && [from, to].includes('resident')).length;
    map.editor.select(['resident']);
    await waitUntil(() => allInside(map, '.side summary').some(({ textContent }) => textContent.includes('Banden')));
    const summary = allInside(map, '.side summary').find(({ textContent }) => textContent.includes('Banden'))!;
    expect(summary.textContent.replace(/\s+/gu, ' ')).to.contain(`${onMap} · 1 op de lange lijst`);
  });

  it('takes typed and pasted names while they are asked for, and lets them go to the map again after that', async () => {
    (await buttonNamed(map, 'Verder noemen', '.tray')).click();
    const field = await inside<HTMLInputElement>(map, '#quick');
    expect(map.shadowRoot!.activeElement).to.equal(field);
    await typeText('Ali, buurman');
    await pressKeys('Enter');
    await waitUntil(() => alterIn(map, 'Ali'));
    expect(alterIn(map, 'Ali')).to.include({ waiting: true, sector: 'buren' });
    const data = new DataTransfer();
    data.setData('text/plain', 'Kees\nFatma, moeder');
    const paste = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
    Object.defineProperty(paste, 'clipboardData', { value: data });
    field.dispatchEvent(paste);
    await waitUntil(() => alterIn(map, 'Fatma'));
    await map.updateComplete;
    expect(names()).to.deep.equal(['Jos', 'Bep', 'Ali', 'Kees', 'Fatma']);
    (await buttonNamed(map, 'Klaar met noemen', '.tray')).click();
    field.focus();
    await typeText('Sam');
    await pressKeys('Enter');
    await waitUntil(() => alterIn(map, 'Sam'));
    expect(alterIn(map, 'Sam')).not.to.have.property('waiting');
  });

  it('keeps the group that was pressed while other things are said of somebody, and lets it go when they are given another', async () => {
    map.editor.select(['jos']);
    const pressed = (): string | undefined => allInside(map, '.tray-place .chips')[0]?.querySelector('[aria-pressed="true"]')?.textContent.trim();
    (await buttonNamed(map, 'Buren', '.tray-place')).click();
    await waitUntil(() => pressed() === 'Buren');
    (await buttonNamed(map, 'vroeger', '.tray-place')).click();
    await waitUntil(() => alterIn(map, 'Jos')?.roleTime === 'was');
    await map.updateComplete;
    expect(pressed()).to.equal('Buren');
    map.editor.run(setAlter('jos', { sector: 'familie' }));
    await waitUntil(() => pressed() === 'Familie');
    map.value = structuredClone(map.value);
    map.editor.select(['jos']);
    await waitUntil(() => pressed() === 'Familie');
    (await buttonNamed(map, 'verder weg', '.tray-place')).click();
    expect(alterIn(map, 'Jos')).to.include({ sector: 'familie', ring: 'verder-weg' });
  });

  it('gives somebody a group and a ring by keyboard alone, and goes on with the next', async () => {
    name('jos').focus();
    await pressKeys('Enter');
    await waitUntil(() => map.shadowRoot!.activeElement?.closest('.tray-place'));
    await pressKeys('ArrowRight');
    await pressKeys('Enter');
    await waitUntil(() => allInside(map, '.tray-place .chip[aria-pressed="true"]').length === 1);
    (await buttonNamed(map, 'dichtbij', '.tray-place')).focus();
    await pressKeys('Enter');
    await waitUntil(() => !alterIn(map, 'Jos')?.waiting);
    expect(alterIn(map, 'Jos')).to.include({ sector: 'vrienden', ring: 'dichtbij' });
    await waitUntil(() => map.shadowRoot!.activeElement === name('bep'));
    await aTimeout(400);
    expect(said(map)).to.match(/^Jos van de lange lijst op de kaart gezet bij vrienden, dichtbij\./);
    expect(map.undo()).to.equal(true);
    await map.updateComplete;
    expect(names()).to.deep.equal(['Jos', 'Bep']);
    expect(alterIn(map, 'Jos')).not.to.have.property('ring');
  });

  it('puts somebody where they are dragged by mouse, and back on the list where they are dragged there', async () => {
    const from = middle(name('jos'));
    const to = cellAt({ x: 0.5, y: 0.2 });
    await mouse.moveTo(from.x, from.y);
    await mouse.down();
    await mouse.moveTo(from.x - 20, from.y);
    expect(allInside(map, '.carried-ghost')).to.have.length(1);
    await mouse.moveTo(to.x + 20, to.y + 10);
    await mouse.moveTo(to.x, to.y);
    await waitUntil(() => allInside(map, '.live .lifted .symbol').length === 1);
    await mouse.up();
    await waitUntil(() => !alterIn(map, 'Jos')?.waiting);
    expect(alterIn(map, 'Jos')).to.include.keys('sector', 'ring');
    expect(map.editor.picture.at['jos']).to.include({ own: true });
    await map.updateComplete;
    expect(names()).to.deep.equal(['Bep']);
    expect(allInside(map, '.carried-ghost')).to.have.length(0);
    await aTimeout(100);
    const option = allInside(map, '.option').find((each) => each.getAttribute('aria-label')?.includes('Els'))!;
    const els = { x: option.getBoundingClientRect().left + 14, y: middle(option).y };
    const tray = middle(name('bep'));
    await mouse.moveTo(els.x, els.y);
    await mouse.down();
    await mouse.moveTo(els.x + 20, els.y);
    await mouse.moveTo(tray.x, tray.y);
    await mouse.moveTo(tray.x + 2, tray.y + 2);
    await aTimeout(60);
    await mouse.up();
    await waitUntil(() => alterIn(map, 'Els')?.waiting === true);
    map.undo();
    expect(alterIn(map, 'Els')).not.to.have.property('waiting');
  });

  it('follows one finger: a second one, Escape and a lost finger put nobody anywhere', async () => {
    const to = cellAt({ x: 0.5, y: 0.2 });
    const from = middle(name('jos'));
    const before = map.editor.document;
    const first = new Finger(name('jos')).down(from.x, from.y).move(from.x - 30, from.y).move(to.x, to.y);
    const second = new Finger(name('bep')).down(from.x, from.y).move(to.x, to.y);
    second.up();
    expect(map.editor.document).to.equal(before);
    first.cancel();
    expect(map.editor.document).to.equal(before);
    const third = new Finger(name('jos')).down(from.x, from.y).move(from.x - 30, from.y).move(to.x, to.y);
    await pressKeys('Escape');
    third.up();
    expect(map.editor.document).to.equal(before);
    new Finger(name('jos')).down(from.x, from.y).move(from.x - 30, from.y).move(to.x, to.y).up();
    expect(alterIn(map, 'Jos')).not.to.have.property('waiting');
  });

  it('stands in a section of its own in the list, and nothing of it is found wanting', async () => {
    map.view = 'both';
    await waitUntil(() => allInside(map, '.group-title').some((title) => title.textContent.includes('Lange lijst')));
    name('jos').click();
    await inside(map, '.tray-place');
    await expect(map).to.be.accessible();
  });
});
