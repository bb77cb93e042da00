import { expect, html } from '@open-wc/testing';
import type { NetworkMapElement } from '../../src/define.js';
import S01 from '../fixtures/stories/S01.json';
import { hiddenMap, HIDDEN_FROM_BERAAD } from '../hidden-map.js';
import { readStory } from '../read-story.js';
import type { Story } from '../story.js';
import { allSaid } from './support/all-said.js';
import { inside, mapOnPage } from './support/network-map-page.js';

const leaks = (text: string): string[] => HIDDEN_FROM_BERAAD.filter((word) => text.includes(word));

/** A file of its own: here, and only the first time, the part of the rooms is still to be fetched when one is entered. */
describe('a room that is still coming', () => {
  it('shows nobody at once, and pictures and paper wait for it', async () => {
    const map = await mapOnPage(html`<network-map style="height: 600px"></network-map>`) as NetworkMapElement;
    map.value = hiddenMap(readStory(S01 as unknown as Story));
    await map.updateComplete;
    // What draws and prints is there, so that neither waits for anything but the room.
    await map.exportAs('svg', { everything: true });
    (await map.print({ open: false, everything: true }))();
    expect(leaks(allSaid(map))).to.include('Dols');
    map.room = 'beraad';
    const drawing = map.exportAs('svg', { everything: true });
    const printing = map.print({ open: false, everything: true });
    // The next frame is drawn, whether the room has come by then or not.
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    expect(leaks(allSaid(map))).to.deep.equal([]);
    const svg = await (await drawing).text();
    expect(svg).to.contain('Els');
    expect(leaks(svg)).to.deep.equal([]);
    const away = await printing;
    const paper = [...document.body.children].filter((element) => !element.contains(map)).map((element) => element.outerHTML + (element.shadowRoot?.innerHTML ?? '')).join('');
    away();
    expect(paper).to.contain('Els');
    expect(leaks(paper)).to.deep.equal([]);
    await inside(map, '.room-bar');
  });
});
