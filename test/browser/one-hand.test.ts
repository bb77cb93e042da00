import { aTimeout, expect, html, waitUntil } from '@open-wc/testing';
import { NetworkMapElement } from '../../src/define.js';
import { Finger } from './support/fingers.js';
import { pressKeys, resizeWindow, typeText } from './support/input.js';
import { allInside, alterIn, inside, mapOnPage, nadiaMap } from './support/network-map-page.js';

describe('the map in one hand', () => {
  let map: NetworkMapElement;
  const side = (): DOMRect => allInside(map, '.side')[0]!.getBoundingClientRect();
  /** The keyboard of a phone covers the lower part of the page, and the page is not told but through what is seen of it. */
  const keyboard = (height: number | undefined): void => {
    if (height === undefined) delete (visualViewport as { height?: number }).height;
    else Object.defineProperty(visualViewport, 'height', { configurable: true, get: () => innerHeight - height });
    visualViewport!.dispatchEvent(new Event('resize'));
  };

  // why wider than the map: not every driver makes a window as narrow as a phone; what is laid out for one goes by the width of the map
  before(() => resizeWindow(600, 844));
  after(() => resizeWindow(800, 600));
  beforeEach(async () => {
    map = await mapOnPage(html`<network-map style="display: block; inline-size: 390px; block-size: 780px"></network-map>`);
    map.value = nadiaMap();
    await map.updateComplete;
    map.scrollIntoView();
  });
  afterEach(() => { keyboard(undefined); });

  it('keeps the field and what is offered under it above the keyboard, and comes down with it', async () => {
    const before = side();
    const field = await inside<HTMLInputElement>(map, '#quick');
    field.focus();
    keyboard(320);
    await typeText('Kees buurman');
    await inside(map, '.suggestions');
    await map.updateComplete;
    await aTimeout(50);
    const seen = innerHeight - 320;
    expect(side().bottom).to.be.at.most(seen + 1);
    expect(side().bottom).to.be.greaterThan(seen - 40);
    expect(side().top).to.be.at.least(0);
    for (const chip of allInside(map, '.suggestions .chip, .understood .word')) expect(chip.getBoundingClientRect().bottom).to.be.at.most(seen);
    await pressKeys('Enter');
    await waitUntil(() => alterIn(map, 'Kees'));
    field.blur();
    await waitUntil(() => Math.abs(side().bottom - before.bottom) < 1);
    field.focus();
    await aTimeout(50);
    expect(side().bottom).to.be.at.most(seen + 1);
    keyboard(undefined);
    expect(side().bottom).to.be.closeTo(before.bottom, 1);
  });

  it('listens to nothing on the page once it was taken off, also when it is still rendered after that', async () => {
    const view = visualViewport!;
    const add = view.addEventListener.bind(view) as (...args: unknown[]) => void;
    const held = new Set<unknown>();
    view.addEventListener = (type: string, listener: unknown, options?: AddEventListenerOptions) => {
      held.add(listener);
      options?.signal?.addEventListener('abort', () => { held.delete(listener); });
      add(type, listener, options);
    };
    try {
      const place = map.parentElement!;
      map.requestUpdate();
      map.remove();
      await map.updateComplete;
      expect(held.size).to.equal(0);
      place.append(map);
      await map.updateComplete;
      expect(held.size).to.equal(2);
    } finally {
      delete (view as { addEventListener?: unknown }).addEventListener;
    }
  });

  it('leaves the side alone where the page is zoomed, or nothing is typed', async () => {
    const before = side();
    keyboard(320);
    map.focus();
    await aTimeout(50);
    expect(side().bottom).to.be.closeTo(before.bottom, 1);
    Object.defineProperty(visualViewport, 'scale', { configurable: true, get: () => 2 });
    (await inside<HTMLInputElement>(map, '#quick')).focus();
    await aTimeout(50);
    expect(side().bottom).to.be.closeTo(before.bottom, 1);
    delete (visualViewport as { scale?: number }).scale;
  });

  it('makes a dialog as high as what is seen, so that what is found stands above the keyboard', async () => {
    map.focusPerson('els');
    await pressKeys('Control+Enter');
    const dialog = await inside<HTMLDialogElement>(map, 'dialog[open]');
    keyboard(420);
    await aTimeout(50);
    const { top, bottom } = dialog.getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight - 420);
    keyboard(undefined);
    expect(dialog.style.cssText).to.equal('');
  });

  it('puts somebody in a zone with one tap, a name and one more', async () => {
    const viewport = allInside(map, '.map > *')[0]!;
    const { left, top, width } = allInside(map, '.map')[0]!.getBoundingClientRect();
    const finger = (): Finger => new Finger(viewport);
    finger().tap(left + width * 0.5, top + 40);
    const field = await inside<HTMLInputElement>(map, '#quick');
    await waitUntil(() => map.shadowRoot!.activeElement === field);
    await waitUntil(() => allInside(map, '.understood li').length > 0);
    const said = allInside(map, '.understood li').map(({ textContent }) => textContent);
    expect(said.length).to.equal(2);
    await typeText('Bo');
    (await inside(map, '.quick-line .button')).click();
    await waitUntil(() => alterIn(map, 'Bo'));
    expect(alterIn(map, 'Bo')).to.include.keys('sector', 'ring');
    map.undo();
    expect(alterIn(map, 'Bo')).to.equal(undefined);
    map.focusPerson('els');
    await pressKeys('Control+Shift+Enter');
    await waitUntil(() => map.shadowRoot!.activeElement === field);
    await typeText('Bo');
    await pressKeys('Enter');
    await waitUntil(() => alterIn(map, 'Bo'));
    expect(alterIn(map, 'Bo')).to.include({ sector: 'vrienden', ring: 'heel-dichtbij' });
  });
});
