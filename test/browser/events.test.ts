import { aTimeout, expect, html } from '@open-wc/testing';
import { setAlter } from '../../src/editor/commands/set-alter.js';
import { NetworkMapElement } from '../../src/define.js';
import { commit, inside, mapOnPage, nadiaMap } from './support/network-map-page.js';
import { typeText } from './support/input.js';

const NAMES = ['input', 'change', 'network-map-change', 'network-map-before-change', 'network-map-select'] as const;

const heardOn = (map: NetworkMapElement): string[] => {
  const heard: string[] = [];
  for (const name of NAMES) map.parentElement!.addEventListener(name, (event) => { if (event.target === map) heard.push(name); });
  return heard;
};

describe('the events of the element', () => {
  let map: NetworkMapElement;

  beforeEach(async () => {
    map = await mapOnPage(html`<div><network-map></network-map></div>`);
    map.value = nadiaMap();
    await map.updateComplete;
  });

  it('tell of an edit in the order of a native field, with its steps', () => {
    const heard = heardOn(map);
    let steps: readonly unknown[] = [];
    let inEvent: unknown;
    map.addEventListener('network-map-change', (event) => {
      steps = event.steps;
      inEvent = event.document;
      expect(event.origin).to.equal('user');
    });
    map.editor.run(setAlter('els', { age: 44 }));
    expect(heard).to.deep.equal(['network-map-before-change', 'input', 'network-map-change']);
    expect(steps[0]).to.deep.equal({ type: 'set', of: ['versions', 'v1', 'alters', 'els'], field: 'age', before: 43, after: 44 });
    expect(inEvent).to.equal(map.value);
  });

  it('do not tell of a document that the page itself puts in', async () => {
    const heard = heardOn(map);
    map.value = { ...nadiaMap(), id: 'ander' };
    await map.updateComplete;
    expect(heard).to.deep.equal([]);
  });

  it('let the page refuse an edit', () => {
    map.addEventListener('network-map-before-change', (event) => {
      expect(event.document).to.equal(map.value);
      event.preventDefault();
    });
    const before = map.value;
    expect(map.editor.run(setAlter('els', { age: 44 }))).to.deep.equal({ refused: 'host' });
    expect(map.value).to.equal(before);
    expect(map.saveState).to.equal('unchanged');
  });

  it('name undo and redo as such, and let the page refuse those too', () => {
    const origins: string[] = [];
    map.addEventListener('network-map-change', ({ origin }) => { origins.push(origin); });
    map.editor.run(setAlter('els', { age: 44 }));
    map.undo();
    map.redo();
    expect(origins).to.deep.equal(['user', 'undo', 'redo']);
    map.addEventListener('network-map-before-change', (event) => { event.preventDefault(); }, { once: true });
    expect(map.undo()).to.equal(false);
    expect(map.editor.version.alters[1]!.age).to.equal(44);
  });

  it('tell `change` once the user pauses', async () => {
    const heard = heardOn(map);
    map.editor.run(setAlter('els', { age: 44 }));
    map.editor.run(setAlter('els', { age: 45 }));
    expect(heard).not.to.include('change');
    await aTimeout(1200);
    expect(heard.filter((name) => name === 'change')).to.have.length(1);
  });

  it('tell `change` when focus leaves, and when the page saved', () => {
    const other = document.createElement('input');
    map.after(other);
    const heard = heardOn(map);
    map.focus();
    map.editor.run(setAlter('els', { age: 44 }));
    other.focus();
    expect(heard.filter((name) => name === 'change')).to.have.length(1);
    map.editor.run(setAlter('els', { age: 45 }));
    map.markSaved();
    expect(heard.filter((name) => name === 'change')).to.have.length(2);
  });

  it('keep typing that is not committed to themselves', async () => {
    const heard = heardOn(map);
    (await inside<HTMLInputElement>(map, '#quick')).focus();
    await typeText('Ali');
    expect(heard).to.deep.equal([]);
  });

  it('tell of another selection, once', () => {
    const selections: (readonly string[])[] = [];
    map.addEventListener('network-map-select', ({ selection }) => { selections.push(selection); });
    map.editor.select(['els']);
    map.editor.select(['els']);
    map.editor.select(['els', 'piet']);
    map.editor.select([]);
    expect(selections).to.deep.equal([['els'], ['els', 'piet'], []]);
  });

  it('tell once that the first map is there', async () => {
    let ready = 0;
    const fresh = document.createElement('network-map');
    fresh.addEventListener('network-map-ready', () => { ready += 1; });
    document.body.append(fresh);
    await fresh.updateComplete;
    await aTimeout(100);
    fresh.value = nadiaMap();
    fresh.remove();
    document.body.append(fresh);
    await aTimeout(100);
    expect(ready).to.equal(1);
    expect(fresh.shadowRoot!.querySelectorAll('.map-viewport')).to.have.length(1);
    fresh.remove();
  });

  it('tell of an edit in the panel as of any other', async () => {
    map.editor.select(['els']);
    const heard = heardOn(map);
    const fields = [...(await inside(map, '.panel .fields')).ownerDocument.querySelectorAll('never'), ...map.shadowRoot!.querySelectorAll<HTMLInputElement>('.panel input[type=text]')];
    const age = fields.find((field) => (field as HTMLInputElement).value === '43') as HTMLInputElement;
    await commit(map, age, '44');
    expect(heard).to.deep.equal(['network-map-before-change', 'input', 'network-map-change']);
  });
});
