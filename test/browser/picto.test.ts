import { expect, waitUntil } from '@open-wc/testing';
import type { NetworkMapElement } from '../../src/element.js';
import { connect } from '../../src/editor/commands/connect.js';
import { removeTies } from '../../src/editor/commands/remove-ties.js';
import { openDocument } from '../../src/model/open.js';
import { pressKeys } from './support/input.js';
import { allInside, buttonNamed, inside, mapOnPage, nadiaMap, said } from './support/network-map-page.js';

const opened = async (): Promise<NetworkMapElement> => {
  const map = await mapOnPage();
  map.picto = true;
  await inside(map, '.picto-grid');
  return map;
};

const press = async (map: NetworkMapElement, kind: string): Promise<void> => {
  (await inside(map, `.picto [data-kind="${kind}"]`)).click();
  await map.updateComplete;
};

const asked = (map: NetworkMapElement): string => map.shadowRoot!.querySelector('.picto h4.picto-question, .picto h3.picto-question')!.textContent;
const drawnAs = (map: NetworkMapElement): number => allInside(map, '.map .alter .picto').length;

describe('picto mode', () => {
  it('draws somebody with tie, support and place by pictures alone, and takes back and off', async () => {
    const map = await opened();
    await press(map, 'woman');
    await waitUntil(() => asked(map) === 'Welke groep?');
    await press(map, 'buren');
    await waitUntil(() => asked(map) === 'Hoe dichtbij?');
    await press(map, 'dichtbij');
    await press(map, 'sterk');
    await waitUntil(() => asked(map) === 'Wat krijg jij?');
    await press(map, 'P');
    await press(map, 'next');
    await press(map, 'G');
    const [who] = map.editor.version.alters.slice(1);
    expect(who).to.include({ name: '', figure: 'woman', gender: 'woman', sector: 'buren', ring: 'dichtbij' });
    expect(map.editor.version.ties).to.have.length(1);
    expect(map.editor.version.ties[0]).to.deep.include({ quality: 'sterk', gets: ['P'], gives: ['G'] });
    await waitUntil(() => drawnAs(map) === 2, 'both are figures');
    expect(allInside(map, '.map [role="option"]').map((option) => option.getAttribute('aria-label')!.replace(/[\u2068\u2069]/g, '')).join()).to.contain('buurvrouw, sterke band, buren, dichtbij');
    await press(map, 'undo');
    expect(map.editor.version.ties[0]!.gives ?? []).to.deep.equal([]);
    await press(map, 'remove');
    expect(map.editor.version.alters).to.have.length(1);
    await press(map, 'undo');
    expect(map.editor.version.alters).to.have.length(2);
  });

  it('lets somebody who is unsafe be a comfort too: the one does not take the place of the other, and they stay chosen', async () => {
    const map = await opened();
    map.value = nadiaMap();
    const { resident, ties } = map.editor.version;
    map.editor.run(removeTies(ties.filter(({ from, to }) => [from, to].includes('piet')).map(({ id }) => id)));
    map.editor.run(connect(resident, 'piet', { quality: 'onveilig' }));
    map.editor.select(['piet']);
    (await inside(map, '.picto [data-step="tie"]')).click();
    await press(map, 'sterk');
    expect(map.editor.version.ties.filter(({ to }) => to === 'piet').map(({ quality }) => quality)).to.deep.equal(['onveilig', 'sterk']);
    expect(map.editor.selection).to.deep.equal(['piet']);
    await waitUntil(() => asked(map) === 'Wat krijg jij?');
  });

  it('ties two others, gives somebody another picture, and everything of it is an ordinary map when it is off', async () => {
    const map = await opened();
    map.value = nadiaMap();
    map.editor.select(['piet']);
    (await inside(map, '.picto [data-step="connect"]')).click();
    await press(map, 'els');
    await waitUntil(() => asked(map) === 'Hoe is de band?');
    await press(map, 'zwak');
    expect(map.editor.version.ties.at(-1)).to.deep.include({ from: 'piet', to: 'els', quality: 'zwak' });
    map.editor.select(['piet']);
    (await inside(map, '.picto [data-step="figure"]')).click();
    await press(map, 'older-man');
    expect(map.editor.version.alters.find(({ id }) => id === 'piet')).to.include({ figure: 'older-man', name: 'Piet' });
    const before = map.value;
    map.picto = false;
    await inside(map, '.panel #panel-title');
    expect(map.value).to.equal(before);
    await waitUntil(() => drawnAs(map) === 0, 'nobody is a figure');
    expect(openDocument(JSON.parse(JSON.stringify(map.value))).document.versions[0]!.alters.find(({ id }) => id === 'piet')!.figure).to.equal('older-man');
  });

  it('is switched in the menu, by keyboard, and worked in by keyboard alone', async () => {
    const map = await mapOnPage();
    (await buttonNamed(map, 'Meer', '.toolbar')).click();
    await waitUntil(() => allInside(map, '[role^="menuitem"]').find((item) => item.textContent.trim().startsWith('Met plaatjes')), 'the menu');
    allInside(map, '[role^="menuitem"]').find((item) => item.textContent.trim().startsWith('Met plaatjes'))!.click();
    expect(map.picto).to.equal(true);
    const first = await inside<HTMLButtonElement>(map, '.picto-grid button');
    first.focus();
    await pressKeys('ArrowRight');
    await pressKeys('Enter');
    await waitUntil(() => map.editor.version.alters[1]?.figure === 'man', 'the second picture');
    await waitUntil(() => said(map).startsWith('Man toegevoegd'), 'it is said');
    await waitUntil(() => map.shadowRoot!.activeElement?.getAttribute('data-kind') === 'familie', 'the keyboard is on the first answer');
  });

  it('has large targets with a word for each, nothing to choose where nothing may change, and axe finds nothing', async () => {
    const map = await opened();
    await expect(map).to.be.accessible();
    for (const button of allInside(map, '.picto-grid button')) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height), button.textContent).to.be.at.least(64);
      expect(button.textContent.trim()).to.not.equal('');
    }
    await press(map, 'girl');
    await waitUntil(() => asked(map) === 'Welke groep?');
    await expect(map).to.be.accessible();
    map.readonly = true;
    await map.updateComplete;
    expect(allInside(map, '.picto-grid button:not([aria-disabled="true"])')).to.deep.equal([]);
    await press(map, 'familie');
    expect(map.editor.version.alters[1]!.sector).to.equal(undefined);
  });

  describe('reads aloud', () => {
    const spoken: SpeechSynthesisUtterance[] = [];
    let cancelled = 0;
    const synthesis = Object.getOwnPropertyDescriptor(globalThis, 'speechSynthesis');
    const spokenBy = Object.getOwnPropertyDescriptor(SpeechSynthesisUtterance.prototype, 'voice')!;
    const voice = (lang: string, localService: boolean): SpeechSynthesisVoice => ({ lang, localService, name: `${lang} ${String(localService)}`, voiceURI: lang, default: false });
    /** The machines of tests have no voices: what is heard here is which voice is asked to say what. */
    const speaking = (...voices: SpeechSynthesisVoice[]): void => {
      Object.defineProperty(globalThis, 'speechSynthesis', { configurable: true, value: { getVoices: () => voices, addEventListener() { /* No voice comes later. */ }, cancel: () => { cancelled += 1; }, speak: (text: SpeechSynthesisUtterance) => { spoken.push(text); } } });
      Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', { configurable: true, writable: true, value: null });
    };

    afterEach(() => {
      spoken.length = 0;
      if (synthesis) Object.defineProperty(globalThis, 'speechSynthesis', synthesis);
      else delete (globalThis as { speechSynthesis?: unknown }).speechSynthesis;
      Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', spokenBy);
    });

    it('by no voice that is elsewhere or speaks another language', async () => {
      speaking(voice('nl-NL', false), voice('en-GB', true));
      const map = await opened();
      expect(allInside(map, '[data-kind="listen"]')).to.deep.equal([]);
    });

    it('no longer once the map is looked at in another room or in words, or is taken off the page', async () => {
      speaking(voice('nl-NL', true));
      const map = await opened();
      map.rooms = 'beraad';
      const place = map.parentElement!;
      await press(map, 'listen');
      const hushedBy = async (what: string, act: () => void): Promise<void> => {
        await press(map, 'church');
        const before = cancelled;
        act();
        await waitUntil(() => cancelled === before + 1, what);
      };
      await hushedBy('a room', () => { map.room = 'beraad'; });
      await inside(map, '.room-bar');
      await hushedBy('the whole map', () => { map.room = ''; });
      await waitUntil(() => !map.shadowRoot!.querySelector('.room-bar'), 'it was left');
      await hushedBy('taken off', () => { map.remove(); });
      place.append(map);
      await hushedBy('the list', () => { map.view = 'list'; });
      map.view = 'map';
      await inside(map, '.picto-grid');
      await hushedBy('words', () => { map.picto = false; });
      expect(spoken.slice(1).map(({ text }) => text)).to.deep.equal(Array.from({ length: 5 }, () => 'kerk'));
    });

    it('on a tap while the ear is on, and on a long press, and chooses nothing then', async () => {
      speaking(voice('nl-NL', false), voice('nl_BE', true));
      const map = await opened();
      expect(spoken).to.deep.equal([]);
      await press(map, 'listen');
      await press(map, 'church');
      expect(spoken.map(({ text }) => text)).to.deep.equal(['Tik op een plaatje om het woord te horen.', 'kerk']);
      expect(spoken.every((each) => each.voice!.localService && each.lang === 'nl_BE')).to.equal(true);
      await press(map, 'listen');
      const dog = await inside(map, '[data-kind="dog"]');
      dog.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true, button: 0, pointerId: 1 }));
      await waitUntil(() => spoken.at(-1)!.text === 'hond', 'the held picture is read');
      window.dispatchEvent(new PointerEvent('pointerup', { pointerId: 1 }));
      dog.click();
      expect(map.editor.version.alters).to.have.length(1);
      dog.click();
      expect(map.editor.version.alters[1]!.figure).to.equal('dog');
      expect(spoken).to.have.length(3);
    });
  });
});
