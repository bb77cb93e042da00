import { expect, waitUntil } from '@open-wc/testing';
import type { NetworkMapElement } from '../../src/define.js';
import { renameAlter } from '../../src/editor/commands/rename-alter.js';
import S01 from '../fixtures/stories/S01.json';
import { readStory } from '../read-story.js';
import type { Story } from '../story.js';
import { drawnOneByOne } from '../support/drawn-one-by-one.js';
import { resizeWindow } from './support/input.js';
import { inside, mapOnPage, said } from './support/network-map-page.js';

const story = readStory(S01 as unknown as Story);
const [first, ...later] = story.versions;
const grown = { ...story, versions: [{ ...first!, places: { circles: drawnOneByOne(story, first!, 'circles') } }, ...later] };

const offer = (map: NetworkMapElement): HTMLButtonElement => map.shadowRoot!.querySelector<HTMLButtonElement>('.tidy-offer')!;

describe('the offer to draw a map anew', () => {
  let map: NetworkMapElement;
  beforeEach(async () => {
    await resizeWindow(1180, 820);
    map = await mapOnPage();
    map.value = grown;
    await inside(map, '.tidy-offer');
  });
  after(() => resizeWindow(800, 600));

  it('comes when drawing has left a tangle and pauses, is one edit, and leaves nobody’s own place', async () => {
    expect(offer(map).hidden, 'what was opened is as it was left').to.equal(true);
    map.editor.run(renameAlter('els', 'Els de Wit'));
    expect(offer(map).hidden).to.equal(true);
    await waitUntil(() => !offer(map).hidden, 'it is offered', { timeout: 8000 });
    expect(offer(map).textContent).to.equal('Netter tekenen');
    map.editor.select(['piet']);
    expect(offer(map).hidden, 'choosing somebody is no edit').to.equal(false);
    const before = map.editor.picture;
    offer(map).focus();
    offer(map).click();
    expect(offer(map).hidden).to.equal(true);
    expect(map.editor.picture.at).not.to.deep.equal(before.at);
    expect(map.shadowRoot!.activeElement?.closest('.map'), 'focus is on the map').to.not.equal(null);
    await waitUntil(() => said(map).includes('Kaart netter getekend'), 'it is said');
    map.editor.undo();
    expect(map.editor.picture.at).to.deep.equal(before.at);
  }).timeout(20_000);

  it('goes with the next edit and with another map', async () => {
    map.editor.run(renameAlter('els', 'Els de Wit'));
    await waitUntil(() => !offer(map).hidden, 'it is offered', { timeout: 8000 });
    map.editor.run(renameAlter('els', 'Els'));
    expect(offer(map).hidden).to.equal(true);
    await waitUntil(() => !offer(map).hidden, 'it is offered again', { timeout: 8000 });
    map.value = null;
    expect(map.shadowRoot!.querySelector('.tidy-offer:not([hidden])')).to.equal(null);
  }).timeout(30_000);
});
