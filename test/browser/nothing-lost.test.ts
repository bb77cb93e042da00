import { expect, html, waitUntil } from '@open-wc/testing';
import { addAlter } from '../../src/editor/commands/add-alter.js';
import { setInPlan } from '../../src/editor/commands/set-in-plan.js';
import type { NetworkMapElement } from '../../src/define.js';
import { pressKeys, typeText } from './support/input.js';
import { allInside, inside, mapOnPage, nadiaMap } from './support/network-map-page.js';

describe('nothing is lost without a word', () => {
  const drawn = async (): Promise<NetworkMapElement> => {
    const map = await mapOnPage(html`<form><network-map name="kaart"></network-map></form>`);
    map.editor.run(addAlter({ kind: 'person', name: 'Els', sector: 'vrienden' }));
    return map;
  };
  const field = (map: NetworkMapElement): HTMLInputElement => map.shadowRoot!.querySelector<HTMLInputElement>('#quick')!;
  const type = async (map: NetworkMapElement, text: string): Promise<void> => {
    field(map).focus();
    await typeText(text);
    await map.updateComplete;
  };

  it('a map that was drawn by hand keeps its value while it is locked', async () => {
    const map = await drawn();
    const before = map.value;
    map.readonly = true;
    await map.updateComplete;
    expect(map.value).to.equal(before);
    map.defaultValue = nadiaMap();
    expect(map.value).to.equal(before);
    map.readonly = false;
    await map.updateComplete;
    expect(map.undo()).to.equal(true);
  });

  it('a line that was typed and not added keeps the form from being submitted, and says so', async () => {
    const map = await drawn();
    await type(map, 'Fatima, zus');
    expect(map.form!.checkValidity()).to.equal(false);
    expect(map.validationMessage).to.contain('Fatima, zus');
    field(map).focus();
    await pressKeys('Enter');
    await waitUntil(() => map.value?.versions[0]!.alters.some(({ name }) => name === 'Fatima'), 'the line was added', { timeout: 10_000 });
    await map.updateComplete;
    expect(field(map).value).to.equal('');
    expect(map.form!.checkValidity()).to.equal(true);
  });

  it('a reset empties the field too: the next map is somebody else', async () => {
    const map = await drawn();
    await type(map, 'Fatima, zus');
    map.form!.reset();
    await map.updateComplete;
    expect(field(map).value).to.equal('');
    expect(map.form!.checkValidity()).to.equal(true);
  });

  it('undo works from the empty field in which somebody was just added', async () => {
    const map = await drawn();
    field(map).focus();
    await pressKeys('Control+z');
    await map.updateComplete;
    expect(map.value).to.equal(null);
  });

  it('what is being typed stays while the map is saved, changed elsewhere and drawn again, and is nobody else\'s', async () => {
    const map = await mapOnPage();
    map.value = nadiaMap();
    map.editor.select(['els']);
    const role = (): HTMLInputElement => allInside<HTMLLabelElement>(map, '.panel label').find((label) => label.querySelector('.name')?.textContent === 'Relatie')!.querySelector('input')!;
    await inside(map, '.panel details input');
    for (const details of allInside<HTMLDetailsElement>(map, '.panel details')) details.open = true;
    map.editor.run(addAlter({ kind: 'person', name: 'Kim', sector: 'vrienden' }));
    map.editor.select(['els']);
    await map.updateComplete;
    role().focus();
    role().select();
    await typeText('collega');
    map.markSaved();
    await map.updateComplete;
    map.editor.run(addAlter({ kind: 'person', name: 'Bo', sector: 'vrienden' }));
    map.editor.select(['els']);
    await map.updateComplete;
    expect(role().value).to.equal('collega');
    await pressKeys('Enter');
    await map.updateComplete;
    expect(map.editor.version.alters.find(({ id }) => id === 'els')!.role).to.equal('collega');
    await typeText('s');
    map.editor.select(['piet']);
    await map.updateComplete;
    expect(role().value, 'it was not said of Piet').to.equal('buurman');
  });

  it('a date that is being typed stays too, and gives way when the date itself becomes another', async () => {
    const map = await mapOnPage();
    map.value = { ...nadiaMap(), plan: { goals: [], actions: [{ id: 'a1', what: 'Post openen', due: '2025-02-17' }], decisions: [] } };
    map.view = 'plan';
    await inside(map, '.plan-row input');
    allInside<HTMLDetailsElement>(map, '.plan-row details')[0]!.open = true;
    const due = allInside<HTMLInputElement>(map, '.plan-row input').find(({ value }) => value === '17-2-2025')!;
    due.focus();
    due.select();
    await typeText('3 maart');
    map.requestUpdate();
    await map.updateComplete;
    expect(due.value).to.equal('3 maart');
    map.editor.run(setInPlan('actions', 'a1', { due: '2025-04-01' }));
    await map.updateComplete;
    expect(due.value).to.equal('1-4-2025');
  });
});
