import { expect, waitUntil } from '@open-wc/testing';
import type { NetworkMapElement } from '../../src/define.js';
import { pressKeys, typeText } from './support/input.js';
import { allInside, buttonNamed, inside, mapOnPage, nadiaMap, said } from './support/network-map-page.js';

/** Nadia's map at two moments: by the second a volunteer has come and Piet has come closer. */
const twice = (): ReturnType<typeof nadiaMap> => {
  const map = nadiaMap();
  const [first] = map.versions;
  const later = {
    ...first!, id: 'later', title: 'Vervolg', date: '2025-06-02',
    alters: [...first!.alters.map((alter) => (alter.id === 'piet' ? { ...alter, ring: 'heel-dichtbij' } : alter)), { id: 'wim', kind: 'person' as const, name: 'Wim', sector: 'vrijwilligers', ring: 'verder-weg' }],
  };
  return { ...map, versions: [{ ...first!, title: 'Intake', date: '2025-02-03' }, later], events: [{ id: 'e1', date: '2025-04', label: 'Verhuisd', setback: true }] };
};

const opened = async (): Promise<NetworkMapElement> => {
  const map = await mapOnPage();
  map.value = twice();
  await inside(map, '.moment-line');
  return map;
};

const placeOf = (map: NetworkMapElement, name: string): string => {
  const person = allInside(map, '.people > *').find((mark) => mark.textContent.includes(name))!;
  const { x, y } = person.querySelector('.name')!.getBoundingClientRect();
  return `${Math.round(x * 10)},${Math.round(y * 10)}`;
};

describe('the moments of a map', () => {
  it('are no line of their own while there is one', async () => {
    const map = await mapOnPage();
    map.value = nadiaMap();
    await map.updateComplete;
    expect(map.shadowRoot!.querySelector('.moments')).to.equal(null);
  });

  it('are gone through with arrow keys, and who did not change stays in the same place', async () => {
    const map = await opened();
    const slider = await inside(map, '[role="slider"]');
    expect(slider.getAttribute('aria-valuetext')).to.contain('Intake').and.to.contain('1 van 2');
    await waitUntil(() => allInside(map, '.people > *').length === 4);
    const before = ['Els', 'Truus', 'Nadia'].map((name) => placeOf(map, name));
    slider.focus();
    await pressKeys('ArrowRight');
    await waitUntil(() => allInside(map, '.people > *').length === 5, 'Wim is there');
    expect(map.editor.version.id).to.equal('later');
    expect(['Els', 'Truus', 'Nadia'].map((name) => placeOf(map, name))).to.deep.equal(before);
    expect(slider.getAttribute('aria-valuenow')).to.equal('2');
    await waitUntil(() => said(map).includes('Vervolg, 2 juni 2025'), 'it is said');
    expect(map.saveState).to.equal('unchanged');
    await pressKeys('Home');
    expect(map.editor.version.title).to.equal('Intake');
  });

  it('can be looked at where nothing can be changed', async () => {
    const map = await opened();
    map.toggleAttribute('readonly', true);
    await map.updateComplete;
    (await buttonNamed(map, 'Volgend moment')).click();
    expect(map.editor.version.id).to.equal('later');
    (await buttonNamed(map, 'Momenten')).click();
    await inside(map, '.time-list');
    expect(allInside(map, '.time-list details, .time-list input')).to.deep.equal([]);
    expect(allInside(map, 'dialog button').map((button) => button.textContent.trim())).not.to.include('Nieuw moment');
  });

  it('get a new one that is made from the last and can be taken back', async () => {
    const map = await opened();
    (await buttonNamed(map, 'Momenten')).click();
    (await buttonNamed(map, 'Nieuw moment')).click();
    await waitUntil(() => (map.shadowRoot!.activeElement as HTMLInputElement | null)?.tagName === 'INPUT', 'the first field has the keyboard');
    await typeText('Na een jaar');
    await pressKeys('Enter');
    await waitUntil(() => map.editor.document.versions.length === 3);
    expect(map.editor.version).to.include({ title: 'Na een jaar' });
    expect(map.editor.version.date).to.match(/^\d{4}-\d\d-\d\d$/);
    expect(map.editor.version.alters.map(({ id }) => id)).to.include('wim');
    await waitUntil(() => said(map).includes('Nieuw moment: Na een jaar'), 'it is said');
    await waitUntil(() => !map.shadowRoot!.querySelector('dialog'), 'the dialog is gone');
    map.undo();
    expect(map.editor.document.versions.length).to.equal(2);
    expect(map.editor.version.title).to.equal('Intake');
  });

  it('have events between them, told as what they are, and a wrong date is told where it was typed', async () => {
    const map = await opened();
    (await buttonNamed(map, 'Momenten')).click();
    const row = await inside(map, '.event-row');
    expect(row.textContent).to.contain('Verhuisd').and.to.contain('april 2025').and.to.contain('tegenslag');
    (await buttonNamed(map, 'Gebeurtenis toevoegen')).click();
    await inside(map, '.new-form input');
    await waitUntil(() => map.shadowRoot!.activeElement?.tagName === 'INPUT');
    await typeText('Nieuw werk');
    await pressKeys('Enter');
    expect((await inside(map, '.problem')).textContent).to.contain('wanneer');
    await pressKeys('Tab');
    await typeText('in het voorjaar');
    await pressKeys('Enter');
    await waitUntil(() => map.shadowRoot!.querySelector('.problem')?.textContent.includes('in het voorjaar'), 'what is no date is named');
    const field = map.shadowRoot!.activeElement as HTMLInputElement;
    expect(field.value).to.equal('in het voorjaar');
    expect(field.closest('label')!.textContent).to.contain('in het voorjaar');
    field.select();
    await typeText('mei 2025');
    await pressKeys('Enter');
    await waitUntil(() => map.editor.document.events.length === 2);
    expect(map.editor.document.events[1]).to.include({ date: '2025-05', label: 'Nieuw werk' });
    await waitUntil(() => allInside(map, '.event-row').length === 2, 'it is in the list');
  });

  it('are taken away, but never the last one', async () => {
    const map = await opened();
    (await buttonNamed(map, 'Momenten')).click();
    (await inside<HTMLElement>(map, '.moment-row summary')).click();
    (await buttonNamed(map, 'Moment weghalen')).click();
    await waitUntil(() => map.editor.document.versions.length === 1);
    await map.updateComplete;
    expect(allInside(map, 'dialog button').map((button) => button.textContent.trim())).not.to.include('Moment weghalen');
    expect(map.editor.version.title).to.equal('Vervolg');
    map.undo();
    expect(map.editor.version.title).to.equal('Intake');
  });
});

describe('then and now', () => {
  const compared = async (): Promise<NetworkMapElement> => {
    const map = await opened();
    (await buttonNamed(map, 'Toen en nu')).click();
    await inside(map, '.compare-map .people > *');
    return map;
  };
  const sentences = (map: NetworkMapElement): string[] => allInside(map, '.change').map((each) => each.textContent.replace(/[\u2068\u2069]/g, ''));

  it('are one drawing with a legend and a sentence for every change, in place of the map', async () => {
    const map = await compared();
    expect(sentences(map)).to.deep.equal(['Wim is erbij gekomen: vrijwilligers, verder weg.', 'Piet staat dichterbij: eerst dichtbij, nu heel dichtbij.']);
    expect(allInside(map, '.change-legend li').map((each) => each.textContent.trim())).to.deep.equal(['nieuw', 'dichterbij', 'niet veranderd']);
    expect(allInside(map, '.change-sign').length).to.be.greaterThan(1);
    expect(getComputedStyle(map.shadowRoot!.querySelector('.side')!).display).to.equal('none');
    expect((await inside(map, '.change-words')).textContent).to.contain('april 2025').and.to.contain('Verhuisd');
    expect(map.saveState).to.equal('unchanged');
  });

  it('show whom a sentence is about, and say what changed about who is pressed', async () => {
    const map = await compared();
    const [, piet] = allInside<HTMLButtonElement>(map, '.change');
    piet!.focus();
    await pressKeys('Enter');
    await waitUntil(() => piet!.getAttribute('aria-pressed') === 'true');
    await inside(map, '.compare-map .mark.selected');
    await waitUntil(() => allInside(map, '.compare-map [role="option"]').length === 5, 'the drawing is a list of people too');
    allInside(map, '.compare-map [role="option"]').find((each) => each.tabIndex === 0)!.focus();
    await pressKeys('w');
    await pressKeys('Enter');
    await waitUntil(() => said(map).includes('Wim is erbij gekomen'), 'it is said');
  });

  it('stand side by side with everybody in the same place, and the keyboard finds the way back', async () => {
    const map = await compared();
    (await buttonNamed(map, 'Naast elkaar')).click();
    await waitUntil(() => allInside(map, 'figure').length === 2 && allInside(map, '.compare-map .people > *').length > 8);
    expect(allInside(map, 'figcaption').map((each) => each.textContent.replace(/[\u2068\u2069]/g, ''))).to.deep.equal(['Toen: Intake, 3 februari 2025', 'Nu: Vervolg, 2 juni 2025']);
    const [then, now] = allInside(map, '.compare-map').map((place) => {
      const { x, y } = place.getBoundingClientRect();
      return new Map([...place.querySelectorAll('.people .name')].map((name) => {
        const box = name.getBoundingClientRect();
        return [name.textContent, `${Math.round(box.x - x)},${Math.round(box.y - y)}`];
      }));
    });
    for (const name of ['Els', 'Oma Truus', 'Nadia']) expect(now!.get(name)).to.equal(then!.get(name));
    (await buttonNamed(map, 'Terug naar de kaart')).focus();
    await pressKeys('Enter');
    await waitUntil(() => map.shadowRoot!.activeElement?.textContent.trim() === 'Toen en nu');
    expect(map.shadowRoot!.querySelector('.comparing')).to.equal(null);
    expect(getComputedStyle(map.shadowRoot!.querySelector('.side')!).display).not.to.equal('none');
  });

  it('are compared in the layout that the map is in, also when that is changed meanwhile', async () => {
    const map = await opened();
    map.layout = 'neighbourhood';
    (await buttonNamed(map, 'Toen en nu')).click();
    await inside(map, '.compare-map .ground text[class="title"]');
    expect(allInside(map, '.compare-map .gap')).to.deep.equal([]);
    map.layout = 'circles';
    await inside(map, '.compare-map .gap');
    expect(sentences(map)).to.have.length(2);
  });

  it('are sentences alone where the list is shown', async () => {
    const map = await compared();
    map.view = 'list';
    await map.updateComplete;
    expect(sentences(map)).to.have.length(2);
    expect(getComputedStyle(map.shadowRoot!.querySelector('.compare-maps')!).display).to.equal('none');
  });
});
