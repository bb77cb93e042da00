import { expect, waitUntil } from '@open-wc/testing';
import type { NetworkMapElement } from '../../src/define.js';
import type { NetworkDocument } from '../../src/model/document.js';
import { allInside, buttonNamed, commit, inside, mapOnPage, nadiaMap, said } from './support/network-map-page.js';
import { mouse, pressKeys, typeText } from './support/input.js';

/** Nadia with two children of whom she alone is known as a parent, and Piet, with whom she is a couple. */
const withChildren = (): NetworkDocument => {
  const document = nadiaMap({ alters: [{ id: 'bo', kind: 'person', name: 'Bo' }, { id: 'mo', kind: 'person', name: 'Mo' }] });
  const couples = [{ id: 'c-alone', partners: ['resident'] }, { id: 'c-both', partners: ['resident', 'piet'] }];
  const children = ['bo', 'mo'].map((child) => ({ id: `k-${child}`, couple: 'c-alone', child, kind: 'birth' as const }));
  return { ...document, versions: [{ ...document.versions[0]!, couples, children }] };
};

const THEMES = 'Thema’s';

const clickOn = async (button: Element): Promise<void> => {
  button.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = button.getBoundingClientRect();
  await mouse.click(x + width / 2, y + height / 2);
};

describe('the details of one after those of another', () => {
  let map: NetworkMapElement;

  const summary = (words: string): HTMLElement => allInside(map, '.panel summary').find((each) => each.textContent.includes(words))!;
  const show = async (id: string): Promise<void> => {
    map.editor.select([id]);
    await inside(map, '#panel-title');
    await map.updateComplete;
  };

  beforeEach(async () => {
    map = await mapOnPage();
    map.value = nadiaMap();
    await show('els');
  });

  it('begin at the top with nothing unfolded, and stay where they are for the same one', async () => {
    const place = await inside(map, '.side-scroll');
    map.style.blockSize = '600px';
    summary('Over Els').click();
    await waitUntil(() => place.scrollHeight > place.clientHeight + 300);
    place.scrollTop = 300;
    await commit(map, allInside<HTMLInputElement>(map, '.panel details[open] input')[1]!, 'buurvrouw');
    await map.updateComplete;
    expect(place.scrollTop).to.equal(300);
    await show('piet');
    await waitUntil(() => place.scrollTop === 0, 'the top');
    expect(allInside(map, '.panel details[open]')).to.have.length(0);
    place.scrollTop = 200;
    map.editor.select(['piet', 'els']);
    await waitUntil(() => place.scrollTop === 0, 'the top of several');
  });

  it('keep in view what the keyboard is brought to', async () => {
    const place = await inside(map, '.side-scroll');
    map.style.blockSize = '420px';
    map.focusPerson('els');
    await waitUntil(() => map.shadowRoot!.activeElement);
    await pressKeys('Shift+F10');
    (await buttonNamed(map, 'Huis en gezin', '.menu')).click();
    await waitUntil(() => map.shadowRoot!.activeElement?.localName === 'summary', 'home and family has the keyboard');
    await map.updateComplete;
    const { top, bottom } = map.shadowRoot!.activeElement!.getBoundingClientRect();
    const seen = place.getBoundingClientRect();
    expect(top).to.be.at.least(seen.top - 1);
    expect(bottom).to.be.at.most(seen.bottom + 1);
  });

  for (const [lang, more, none, undo] of [['nl', 'anders …', 'geen band', 'Ongedaan'], ['en', 'other …', 'no tie', 'Undo']] as const) {
    it(`take a tie away with two presses, by mouse and by keyboard, which can be undone (${lang})`, async () => {
      map.lang = lang;
      await clickOn(await buttonNamed(map, more, '.panel'));
      await clickOn(await buttonNamed(map, none, '.panel'));
      await waitUntil(() => !map.editor.version.ties.some(({ id }) => id === 't-els'), 'no tie any more');
      await map.updateComplete;
      expect(allInside(map, '.panel .tie')[0]!.textContent).to.contain(lang === 'nl' ? 'nog geen band' : 'no tie between');
      expect(allInside(map, '.panel .chip').map((chip) => chip.textContent)).not.to.include(none);
      expect((await inside(map, '.toast')).textContent).to.contain(undo);
      map.editor.undo();
      await map.updateComplete;
      (await buttonNamed(map, more, '.panel')).focus();
      await pressKeys('Enter');
      const last = await buttonNamed(map, none, '.panel');
      last.focus();
      await pressKeys(' ');
      await waitUntil(() => !map.editor.version.ties.some(({ id }) => id === 't-els'), 'no tie by keyboard');
      map.editor.undo();
      expect(map.editor.version.ties.find(({ id }) => id === 't-els')).to.deep.include({ quality: 'sterk', gives: ['E'] });
    });
  }

  for (const [lang, words, news] of [['nl', 'Ook ouder van Bo en Mo', 'Bo en Mo zijn nu kinderen van Nadia en Piet.'], ['en', 'Also parent of Bo and Mo', 'Bo and Mo are now children of Nadia and Piet.']] as const) {
    it(`offer the children of a partner: one press makes them theirs too, and is one act (${lang})`, async () => {
      map.value = withChildren();
      map.lang = lang;
      await show('piet');
      await clickOn(await buttonNamed(map, words, '.panel'));
      await waitUntil(() => map.editor.version.children.every(({ couple }) => couple === 'c-both'), 'children of both');
      await waitUntil(() => said(map).includes(news), 'told');
      expect(map.editor.selection).to.deep.equal(['piet']);
      expect(allInside(map, '[data-parent-of]')).to.have.length(0);
      map.editor.undo();
      await map.updateComplete;
      expect(map.editor.version.children.map(({ couple }) => couple)).to.deep.equal(['c-alone', 'c-alone']);
      (await buttonNamed(map, words, '.panel')).focus();
      await pressKeys('Enter');
      await waitUntil(() => map.editor.version.children.every(({ couple }) => couple === 'c-both'), 'by keyboard');
      map.editor.undo();
      map.readonly = true;
      await map.updateComplete;
      expect(allInside(map, '[data-parent-of]')).to.have.length(0);
    });
  }

  it('say in home and family too whether somebody lives with the resident', async () => {
    for (const [lang, part, label] of [['nl', 'Huis en gezin', 'Woont in huis bij Nadia'], ['en', 'Home and family', 'Lives with Nadia']] as const) {
      map.lang = lang;
      await waitUntil(() => summary(part));
      const box = [...summary(part).parentElement!.querySelectorAll('.check')].find((each) => each.textContent.includes(label))!.querySelector('input')!;
      box.click();
      expect(map.editor.version.households[0]!.members).to.include('els');
      await map.updateComplete;
      expect(allInside<HTMLInputElement>(map, '.panel .check input').filter(({ checked }) => checked).length, 'under the place too').to.equal(2);
      map.editor.undo();
      await map.updateComplete;
      expect(box.checked).to.equal(false);
    }
    await show('resident');
    expect(allInside(map, '.panel .check').some((each) => each.textContent.includes('Lives with'))).to.equal(false);
  });

  it('keep what was typed where nothing stood yet, when Escape leads back to the map', async () => {
    const theme = { id: 'th', kind: 'trouble' as const, label: '', touches: ['els'] };
    const document = nadiaMap();
    map.value = { ...document, versions: [{ ...document.versions[0]!, themes: [theme] }] };
    await show('els');
    summary(THEMES).click();
    const field = (): HTMLInputElement => [...summary(THEMES).parentElement!.querySelectorAll<HTMLInputElement>('.record input[type=text]')][0]!;
    field().focus();
    await typeText('ruzie');
    await pressKeys('Escape');
    await waitUntil(() => map.editor.version.themes[0]!.label === 'ruzie', 'the words are kept');
    await waitUntil(() => !map.shadowRoot!.activeElement?.closest('.side'), 'back to the map');
    field().focus();
    field().select();
    await typeText('x');
    await pressKeys('Escape');
    expect(field().value, 'what stood there comes back').to.equal('ruzie');
    expect(map.editor.version.themes[0]!.label).to.equal('ruzie');
  });

  it('give chips the same places whatever is chosen', async () => {
    const chips = (): HTMLElement[] => allInside(map, '.panel .tie > .chips .chip');
    const places = (): string => chips().map(({ offsetLeft, offsetTop, offsetWidth }) => `${offsetLeft} ${offsetTop} ${offsetWidth}`).join(' | ');
    const before = places();
    for (const words of ['steun en spanning', 'gespannen', 'gewoon']) {
      (await buttonNamed(map, words, '.panel')).click();
      await map.updateComplete;
      expect(places(), words).to.equal(before);
    }
  });

  it('say how a keyboard goes on among the kinds of support, and who gives what to whom', async () => {
    const hint = (await inside(map, '.by-keys'));
    expect(getComputedStyle(hint).display).to.equal('none');
    const groups = allInside(map, '.both-ways [role=group]');
    expect(groups.every((group) => group.getAttribute('aria-description') === 'Met pijltjes naar de andere knoppen.')).to.equal(true);
    allInside<HTMLButtonElement>(map, '.panel .tie > .chips .chip')[0]!.focus();
    await pressKeys('Tab');
    await waitUntil(() => groups[0]!.contains(map.shadowRoot!.activeElement) && getComputedStyle(hint).display === 'block', 'the hint is seen', { timeout: 5000 });
    await pressKeys('ArrowDown');
    (map.shadowRoot!.activeElement as HTMLElement).click();
    await waitUntil(() => said(map).includes('Els geeft Nadia nu:'), 'who gives whom');
    await pressKeys('Escape');
    await waitUntil(() => getComputedStyle(hint).display === 'none', 'the hint goes with the keyboard');
  });
});
