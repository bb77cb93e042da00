import { expect, html, waitUntil } from '@open-wc/testing';
import type { NetworkMapElement } from '../../src/define.js';
import { removeAlters } from '../../src/editor/commands/remove-alters.js';
import type { NetworkDocument } from '../../src/model/document.js';
import S01 from '../fixtures/stories/S01.json';
import { hiddenMap as hiddenIn, HIDDEN_FROM_BERAAD, HIDDEN_FROM_OTHERS } from '../hidden-map.js';
import { readStory } from '../read-story.js';
import type { Story } from '../story.js';
import { allSaid } from './support/all-said.js';
import { pressKeys, typeText } from './support/input.js';
import { allInside, buttonNamed, inside, mapOnPage, said } from './support/network-map-page.js';

const hiddenMap = (): NetworkDocument => hiddenIn(readStory(S01 as unknown as Story));

/** A frame is waited for besides: a browser that has much to do draws it late. */
const settle = async (map: NetworkMapElement): Promise<void> => {
  await map.updateComplete;
  await new Promise((resolve) => { requestAnimationFrame(resolve); });
  await new Promise((resolve) => { setTimeout(resolve, 120); });
};

const leaks = (map: NetworkMapElement, words: readonly string[]): string[] => {
  const text = allSaid(map);
  return words.filter((word) => text.includes(word));
};

const opened = async (room = ''): Promise<NetworkMapElement> => {
  const map = await mapOnPage(html`<network-map rooms="beraad presentation" room=${room} style="height: 700px"></network-map>`);
  map.value = hiddenMap();
  await settle(map);
  return map;
};

/** Looks at every view, everybody's details, every menu and dialog, and answers what was found where. */
const everywhere = async (map: NetworkMapElement, words: readonly string[]): Promise<string[]> => {
  const found: string[] = [];
  const look = async (where: string): Promise<void> => {
    await settle(map);
    found.push(...leaks(map, words).map((word) => `${where}: ${word}`));
  };
  await look('the map');
  for (const { id } of map.editor.version.alters) {
    map.focusPerson(id);
    await look(`details of ${id}`);
  }
  for (const { id } of map.editor.version.ties.slice(0, 4)) {
    map.editor.select([id]);
    await look(`details of ${id}`);
  }
  map.editor.select(map.editor.version.alters.map(({ id }) => id));
  await look('several');
  map.editor.select([]);
  for (const view of ['list', 'both', 'plan', 'map'] as const) {
    map.view = view;
    await settle(map);
    await look(view);
  }
  map.focusPerson('els');
  for (const key of ['/', 'F1', 'Enter', 'F2', 'Mod+Enter', 'Shift+F10']) {
    await pressKeys(key.replace('Mod', 'Control'));
    await settle(map);
    await look(`key ${key}`);
    await pressKeys('Escape');
    map.focusPerson('els');
  }
  for (const line of ['Momenten', 'Weergave …', 'Afdrukken']) {
    (await buttonNamed(map, 'Meer', '.toolbar')).click();
    await inside(map, '.menu');
    await look('the menu');
    const item = allInside<HTMLButtonElement>(map, '.menu button').find((button) => button.textContent.trim().startsWith(line.slice(0, 6)));
    if (!item) { found.push(`no ${line}`); continue; }
    item.click();
    await inside(map, 'dialog');
    await look(line);
    await pressKeys('Escape');
    await settle(map);
  }
  return found;
};

describe('beraad', () => {
  it('holds nobody who helps for their work, no note and nothing about them, in any view, dialog or menu', async () => {
    const map = await opened('beraad');
    expect(await everywhere(map, HIDDEN_FROM_BERAAD)).to.deep.equal([]);
    expect(JSON.stringify(map.value)).to.contain('Dols').and.to.contain('overdracht');
  }).timeout(60_000);

  it('finds the same words where nothing is hidden, so that the search is one', async () => {
    const map = await opened();
    map.focusPerson('els');
    await settle(map);
    expect(leaks(map, ['Dols', 'geheimpje', 'Kwakman'])).to.deep.equal(['Dols', 'geheimpje', 'Kwakman']);
  });

  it('is entered from the menu, said and seen in words, edited in, and left again with everything kept', async () => {
    const map = await opened();
    const rooms: string[] = [];
    map.addEventListener('network-map-room', ({ room }) => rooms.push(room));
    (await buttonNamed(map, 'Meer', '.toolbar')).click();
    (await inside(map, '.menu'));
    allInside<HTMLButtonElement>(map, '.menu button').find(({ textContent }) => textContent.trim() === 'Beraad beginnen')!.click();
    const bar = await inside(map, '.room-bar');
    expect(bar.textContent).to.contain('Hulpverleners en notities zijn er nu niet bij.');
    await waitUntil(() => said(map).includes('Beraad'), 'it is said');
    await waitUntil(() => !leaks(map, HIDDEN_FROM_BERAAD).length, 'they are gone');
    (await inside<HTMLInputElement>(map, '#quick')).focus();
    await map.updateComplete;
    const { editor } = map;
    const field = await inside<HTMLInputElement>(map, '#quick');
    field.value = 'Fatma, buurvrouw';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await pressKeys('Enter');
    await waitUntil(() => editor.version.alters.some(({ name }) => name === 'Fatma'), 'she is on the map');
    expect(editor.version.alters.some(({ name }) => name === 'mevr. Dols')).to.equal(true);
    field.value = 'Jansen, huisarts';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await pressKeys('Enter');
    await waitUntil(() => said(map, 'assertive').includes('hier niet te zien'), 'it is refused in words');
    (await buttonNamed(map, 'Beraad afsluiten')).click();
    await waitUntil(() => leaks(map, ['Dols']).length === 1, 'everything is back');
    await waitUntil(() => said(map).includes('Alles staat weer op de kaart'), 'and that is said');
    expect(rooms).to.deep.equal(['beraad', '']);
    expect(map.value!.versions[0]!.alters.map(({ name }) => name)).to.include.members(['Fatma', 'mevr. Dols']);
  }).timeout(20_000);

  it('keeps nothing of what was told before of who is not there: no notice, no words for who hears it, and none still to come', async () => {
    const map = await opened();
    map.editor.run(removeAlters(['kw']));
    await waitUntil(() => said(map).includes('Kwakman'), 'it is said');
    expect((await inside(map, '.toast')).textContent).to.contain('Kwakman');
    map.editor.run(removeAlters(['mentor']));
    map.room = 'beraad';
    await inside(map, '.room-bar');
    // Longer than news waits for more of it.
    await new Promise((resolve) => { setTimeout(resolve, 600); });
    expect(leaks(map, HIDDEN_FROM_BERAAD)).to.deep.equal([]);
    expect(allInside(map, '.toast')).to.have.length(0);
    expect(said(map)).to.contain('Beraad');
  });

  for (const [where, selector] of [['the field to add people', '#quick'], ['the details', '.side input[type="text"]:not(#quick)'], ['the list', '.list th input']] as const) {
    it(`keeps nothing of what was being typed in ${where}, on the way in and on the way out`, async () => {
      const map = await opened();
      map.view = 'both';
      map.focusPerson('els');
      await inside(map, '.list th input');
      await inside(map, '.side input[type="text"]:not(#quick)');
      for (const [room, typed] of [['beraad', 'Zoetemelk'], ['', 'Breukink']] as const) {
        const field = await inside<HTMLInputElement>(map, selector);
        field.closest('details')?.setAttribute('open', '');
        field.focus();
        await map.updateComplete;
        await typeText(typed);
        expect(leaks(map, [typed]), 'it is typed').to.deep.equal([typed]);
        map.room = room;
        await waitUntil(() => (map.shadowRoot!.querySelector('.room-bar') !== null) === (room !== ''), 'it is another room');
        await inside(map, selector);
        await settle(map);
        expect(leaks(map, [typed])).to.deep.equal([]);
        expect(JSON.stringify(map.value)).not.to.contain(typed);
      }
    });
  }

  it('cannot be left where the page does not allow it, and is not offered', async () => {
    const map = await mapOnPage(html`<network-map room="beraad" style="height: 600px"></network-map>`);
    map.value = hiddenMap();
    await inside(map, '.room-bar');
    expect(allInside(map, '.room-out')).to.have.length(0);
    map.room = '';
    await waitUntil(() => !map.shadowRoot!.querySelector('.room-bar'), 'the page can leave it');
    (await buttonNamed(map, 'Meer', '.toolbar')).click();
    const menu = await inside(map, '.menu');
    expect(menu.textContent).to.contain('Laten zien').and.not.to.contain('Beraad');
  });

  it('shows nobody where the name of the room is none', async () => {
    const map = await opened();
    await waitUntil(() => leaks(map, ['Nadia']).length === 1, 'the map is there');
    map.room = 'beeraad';
    await waitUntil(() => leaks(map, ['Nadia', 'Els', 'Dols']).length === 0, 'they are gone');
    await settle(map);
    expect(leaks(map, ['Nadia', 'Els', 'Dols'])).to.deep.equal([]);
  });

  it('gives pictures and paper without them', async () => {
    const map = await opened('beraad');
    const svg = await (await map.exportAs('svg', { everything: true })).text();
    expect(svg).to.contain('Els');
    for (const word of HIDDEN_FROM_BERAAD) expect(svg, word).not.to.contain(word);
    const away = await map.print({ open: false, everything: true });
    const paper = [...document.body.children].map((element) => element.outerHTML + (element.shadowRoot?.innerHTML ?? '')).filter((text) => text.includes('Mensen en banden')).join('');
    away();
    expect(paper).to.contain('Els');
    for (const word of HIDDEN_FROM_BERAAD) expect(paper, word).not.to.contain(word);
  }).timeout(20_000);
});

describe('presentation', () => {
  it('is one tap in and Escape out, holds nothing that is not shared, and no tools', async () => {
    const map = await opened();
    map.focusPerson('piet');
    map.room = 'presentation';
    const out = await inside<HTMLButtonElement>(map, '.room-out');
    await settle(map);
    expect(leaks(map, [...HIDDEN_FROM_OTHERS, 'Niet delen', 'niet delen'])).to.deep.equal([]);
    expect(leaks(map, ['Dols'])).to.deep.equal(['Dols']);
    expect(allInside(map, 'input:not(.file), textarea, select, .menu, dialog')).to.have.length(0);
    expect(allInside<HTMLElement>(map, 'button').filter((button) => button.checkVisibility()).map(({ textContent }) => textContent.trim())).to.deep.equal(['Klaar']);
    out.focus();
    await pressKeys('Escape');
    await waitUntil(() => !map.shadowRoot!.querySelector('.room-out'), 'it is left');
    await settle(map);
    expect(leaks(map, ['Karim'])).to.deep.equal(['Karim']);
  });

  it('tells that a part is shown, and one press shows the whole map', async () => {
    const map = await opened();
    (await buttonNamed(map, 'Meer', '.toolbar')).click();
    (await buttonNamed(map, 'Een deel bekijken …', '.menu')).click();
    (await buttonNamed(map, 'Familie', '.dialog')).click();
    await pressKeys('Escape');
    map.room = 'presentation';
    await inside(map, '.room-out');
    expect((await inside(map, '.filter-bar p')).textContent).to.contain('Familie: ');
    await waitUntil(() => allInside(map, '.base .alter.filtered-out').length > 0, 'the rest is quiet');
    (await buttonNamed(map, 'Alles laten zien', '.filter-bar')).click();
    await waitUntil(() => allInside(map, '.base .alter.filtered-out').length === 0, 'everybody is seen');
    expect(allInside(map, '.filter-bar')).to.have.length(0);
    expect(map.room).to.equal('presentation');
  }).timeout(20_000);

  it('keeps nothing awake and listens to nothing once it is taken off the page, and does again when it is back', async () => {
    const { wakeLock } = navigator;
    const { request } = wakeLock;
    const awake: WakeLockSentinel[] = [];
    let asked = 0;
    wakeLock.request = async (type) => {
      asked += 1;
      const lock = await request.call(wakeLock, type);
      awake.push(lock);
      return lock;
    };
    try {
      const map = await opened('presentation');
      const place = map.parentElement!;
      await inside(map, '.room-out');
      await waitUntil(() => asked === 1);
      map.remove();
      await waitUntil(() => awake.every(({ released }) => released), 'the screen may sleep');
      document.dispatchEvent(new Event('visibilitychange'));
      expect(asked).to.equal(1);
      place.append(map);
      await map.updateComplete;
      expect([asked, map.room]).to.deep.equal([2, 'presentation']);
      map.room = '';
      await waitUntil(() => !map.shadowRoot!.querySelector('.room-out'));
      map.remove();
      place.append(map);
      document.dispatchEvent(new Event('visibilitychange'));
      expect(asked).to.equal(2);
      await waitUntil(() => awake.every(({ released }) => released), 'nor after it was left');
    } finally {
      wakeLock.request = request;
    }
  });

  it('begins on a phone with the legend folded in, and Escape folds it in before it leaves', async () => {
    const map = await mapOnPage(html`<network-map style="inline-size: 390px; block-size: 760px"></network-map>`);
    map.value = hiddenMap();
    await settle(map);
    await inside(map, 'ul.legend');
    // Both are made anew where nobody is shown while the room is still coming.
    const isShown = (what: string): boolean => allInside(map, what)[0]?.checkVisibility() ?? false;
    const button = (): HTMLButtonElement => allInside<HTMLButtonElement>(map, '.legend-button')[0]!;
    button().click();
    await waitUntil(() => isShown('ul.legend'), 'it is unfolded');
    map.room = 'presentation';
    await inside(map, '.room-out');
    await waitUntil(() => !isShown('ul.legend'), 'it is folded in');
    expect(isShown('.legend-button')).to.equal(true);
    button().click();
    await waitUntil(() => isShown('ul.legend'), 'it can be unfolded there');
    button().focus();
    await pressKeys('Escape');
    await waitUntil(() => !isShown('ul.legend'), 'Escape folds it in');
    expect(map.room).to.equal('presentation');
    await pressKeys('Escape');
    await waitUntil(() => map.room === '', 'then it leaves');
    button().click();
    await waitUntil(() => isShown('ul.legend'), 'it is unfolded again');
    button().focus();
    await pressKeys('Escape');
    await waitUntil(() => !isShown('ul.legend'), 'Escape folds it in outside of it too');
  }).timeout(20_000);

  it('scrolls a legend that is higher than its room, and draws the whole map in what the rest leaves', async () => {
    const map = await mapOnPage(html`<network-map room="presentation" style="inline-size: 1180px; block-size: 420px"></network-map>`);
    map.value = hiddenMap();
    await inside(map, '.room-out');
    await settle(map);
    const legend = await inside(map, 'ul.legend');
    const place = (await inside(map, '.map-place')).getBoundingClientRect();
    expect(legend.scrollHeight, 'it is too high').to.be.greaterThan(legend.clientHeight);
    expect(legend.getBoundingClientRect().bottom).to.be.at.most(place.bottom + 0.5);
    expect(legend.getBoundingClientRect().top).to.be.at.least(place.top - 0.5);
    for (const text of allInside(map, '.base text')) {
      const { top, bottom } = text.getBoundingClientRect();
      if (bottom > top) expect(top >= place.top - 1 && bottom <= place.bottom + 1, text.textContent ?? '').to.equal(true);
    }
  });

  it('stays without what is not shared whatever is pressed', async () => {
    const map = await opened('presentation');
    await inside(map, '.room-out');
    map.focusPerson('els');
    for (const key of ['Enter', '/', 'F1', 'F2', 'Shift+F10', 'Delete']) {
      await pressKeys(key);
      await settle(map);
      expect(leaks(map, HIDDEN_FROM_OTHERS), key).to.deep.equal([]);
    }
    expect(map.editor.version.alters.some(({ id }) => id === 'els')).to.equal(true);
  }).timeout(20_000);
});

describe('files for others', () => {
  it('are asked about, and pictures leave out what is not shared unless all is asked for', async () => {
    const map = await opened();
    const text = async (...args: Parameters<typeof map.exportAs>): Promise<string> => (await map.exportAs(...args)).text();
    for (const word of HIDDEN_FROM_OTHERS) {
      expect(await text('svg'), word).not.to.contain(word);
      expect(await text('json', { everything: false }), word).not.to.contain(word);
      expect(await text('easynwk', { everything: false }), word).not.to.contain(word);
      expect(await text('json'), word).to.contain(word);
    }
    expect(await text('svg', { everything: true })).to.contain('Karim');
    (await buttonNamed(map, 'Meer', '.toolbar')).click();
    await inside(map, '.menu');
    allInside<HTMLButtonElement>(map, '.menu button').find(({ textContent }) => textContent.includes('SVG'))!.click();
    const dialog = await inside(map, 'dialog');
    await waitUntil(() => dialog.textContent.includes('Dit zit er niet in: '), 'what stays out is named');
    expect(dialog.textContent).to.contain('Karim').and.to.contain('Opslaan');
  }).timeout(30_000);
});
