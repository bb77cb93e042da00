import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { addAlter } from '../../src/editor/commands/add-alter.js';
import { setAlter } from '../../src/editor/commands/set-alter.js';
import { NetworkMapElement } from '../../src/define.js';
import type { NetworkDocument } from '../../src/model/document.js';
import { NetworkMapError } from '../../src/model/errors.js';
import { allInside, inside, mapOnPage, nadiaMap } from './support/network-map-page.js';

describe('the properties of the element', () => {
  it('keep what was set before the element was there', async () => {
    const early = document.createElement('early-map') as NetworkMapElement;
    early.value = nadiaMap();
    early.label = 'Vroege kaart';
    early.name = 'kaart';
    early.view = 'list';
    document.body.append(early);
    NetworkMapElement.define('early-map');
    await early.updateComplete;
    expect(early.value!.id).to.equal('nadia');
    expect(early.view).to.equal('list');
    expect(early.name).to.equal('kaart');
    expect((await inside(early, 'h2')).textContent).to.equal('Vroege kaart');
    early.remove();
  });

  it('are there at once when the class comes, and what is set after that stays', async () => {
    const late = document.createElement('late-map') as NetworkMapElement;
    late.room = 'presentation';
    late.label = 'Vroege kaart';
    late.unsafeTies = true;
    document.body.append(late);
    NetworkMapElement.define('late-map');
    expect([late.room, late.label, late.unsafeTies]).to.deep.equal(['presentation', 'Vroege kaart', true]);
    late.room = '';
    late.unsafeTies = false;
    await late.updateComplete;
    expect([late.room, late.unsafeTies]).to.deep.equal(['', false]);
    late.remove();
  });

  it('that were wrong before the class came are told, and the element is there', async () => {
    const wrong = document.createElement('wrong-map') as NetworkMapElement;
    wrong.value = { format: 'something else' } as never;
    const told: string[] = [];
    wrong.addEventListener('network-map-error', ({ error }) => { told.push(error.code); });
    document.body.append(wrong);
    NetworkMapElement.define('wrong-map');
    expect(told).to.have.length(1);
    expect(wrong).to.be.instanceOf(NetworkMapElement);
    await inside(wrong, '.map-viewport');
    expect(wrong.value).to.equal(null);
    wrong.remove();
  });

  it('show everybody on a page that reads from right to left', async () => {
    const map = await mapOnPage(html`<div dir="rtl"><network-map style="display: block; inline-size: 1100px; block-size: 640px"></network-map></div>`);
    map.value = nadiaMap();
    await waitUntil(() => allInside(map, '.option').length > 3);
    const place = allInside(map, '.map')[0]!.getBoundingClientRect();
    expect(allInside(map, '.side')[0]!.getBoundingClientRect().right).to.be.at.most(place.left + 1);
    const drawn = allInside<SVGGElement>(map, 'svg.base .ground')[0]!.getBoundingClientRect();
    // The circles fill the height, which they would not if the details were taken to lie over them.
    expect([drawn.top >= place.top - 1, drawn.bottom <= place.bottom + 1, drawn.height > place.height * 0.8]).to.deep.equal([true, true, true]);
  });

  it('take the document by copy and give it frozen', async () => {
    const map = await mapOnPage();
    expect(map.value).to.equal(null);
    const mine = nadiaMap();
    map.value = mine;
    mine.versions[0]!.alters[1]!.name = 'Iemand anders';
    expect(map.value!.versions[0]!.alters[1]!.name).to.equal('Els');
    expect(Object.isFrozen(map.value!.versions[0]!.alters[1])).to.equal(true);
    map.value = null;
    expect(map.value).to.equal(null);
  });

  it('have a value as soon as somebody draws', async () => {
    const map = await mapOnPage();
    map.editor.run(addAlter({ name: 'Ali' }));
    expect(map.value!.versions[0]!.alters.map(({ name }) => name)).to.deep.equal(['', 'Ali']);
    map.undo();
    map.redo();
    expect(map.value!.versions[0]!.alters).to.have.length(2);
  });

  it('refuse what is no document and keep the map', async () => {
    const map = await mapOnPage();
    map.value = nadiaMap();
    const errors: NetworkMapError[] = [];
    map.addEventListener('network-map-error', ({ error }) => { errors.push(error); });
    expect(() => { map.value = { format: 'iets anders' } as unknown as NetworkDocument; }).to.throw(NetworkMapError);
    expect(errors.map(({ code }) => code)).to.deep.equal(['unknown-format']);
    expect(map.value.id).to.equal('nadia');
  });

  it('read the document that the page itself carries, as the default', async () => {
    const holder = document.createElement('div');
    const map = document.createElement('network-map');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(nadiaMap());
    map.append(script);
    holder.append(map);
    document.body.append(holder);
    await map.updateComplete;
    expect(map.value!.id).to.equal('nadia');
    expect(map.defaultValue!.id).to.equal('nadia');
    expect(map.saveState).to.equal('unchanged');
    holder.remove();
  });

  it('tell of a broken document that the page carries', async () => {
    const map = document.createElement('network-map');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = '{ "format": ';
    map.append(script);
    const codes: string[] = [];
    map.addEventListener('network-map-error', ({ error }) => { codes.push(error.code); });
    document.body.append(map);
    await map.updateComplete;
    expect(codes).to.deep.equal(['syntax']);
    expect(map.value).to.equal(null);
    map.remove();
  });

  it('show a document of a newer format without changing it, and give back its very text', async () => {
    const map = await mapOnPage(html`<form><network-map name="kaart"></network-map></form>`);
    const newer = { ...nadiaMap(), version: 2, novelty: { kept: true } };
    map.value = newer as unknown as NetworkDocument;
    await map.updateComplete;
    expect(map.editor.readonly).to.equal(true);
    expect(map.matches(':state(readonly)')).to.equal(true);
    expect((await inside(map, '.notice')).textContent).to.contain('nieuwere versie');
    expect(JSON.parse(String(new FormData(map.form!).get('kaart')))).to.deep.equal(newer);
    expect(JSON.parse(await (await map.exportAs('json')).text())).to.deep.equal(newer);
    map.value = nadiaMap();
    await map.updateComplete;
    expect(map.editor.readonly).to.equal(false);
  });

  it('speak another language at once', async () => {
    const map = await mapOnPage(html`<network-map lang="en"></network-map>`);
    map.value = nadiaMap();
    await map.updateComplete;
    expect((await inside(map, 'h2')).textContent).to.equal('People around Nadia');
    map.lang = 'nl';
    await map.updateComplete;
    expect((await inside(map, 'h2')).textContent).to.equal('Mensen om Nadia heen');
  });

  it('speak the language of the page around them', async () => {
    const part = await fixture<HTMLElement>(html`<div lang="en-GB"><network-map></network-map></div>`);
    const map = part.querySelector('network-map')!;
    await map.updateComplete;
    expect((await inside(map, '.toolbar')).getAttribute('aria-label')).to.equal('Buttons for the map');
  });

  it('show the list, the map or both', async () => {
    const map = await mapOnPage(html`<network-map view="both"></network-map>`);
    map.value = nadiaMap();
    await inside(map, 'table.list');
    expect(map.view).to.equal('both');
    map.setAttribute('view', 'map');
    await map.updateComplete;
    expect(allInside(map, 'table.list')).to.have.length(0);
    map.setAttribute('view', 'iets');
    expect(map.view).to.equal('map');
  });

  it('say outside what is the matter inside', async () => {
    const map = await mapOnPage();
    const states = (): string[] => ['empty', 'readonly', 'dirty', 'has-selection'].filter((state) => map.matches(`:state(${state})`));
    expect(states()).to.deep.equal(['empty']);
    map.value = nadiaMap();
    map.editor.select(['els']);
    await map.updateComplete;
    expect(states()).to.deep.equal(['has-selection']);
    map.editor.run(setAlter('els', { age: 44 }));
    map.readonly = true;
    await map.updateComplete;
    expect(states()).to.deep.equal(['readonly', 'dirty', 'has-selection']);
    expect(map.hasAttribute('readonly')).to.equal(true);
    map.markSaved();
    map.readonly = false;
    await map.updateComplete;
    expect(states()).to.deep.equal(['has-selection']);
  });

  it('open a file as one edit, and report what was done', async () => {
    const map = await mapOnPage();
    map.value = nadiaMap();
    const other = { ...nadiaMap(), id: 'ander', title: 'Andere kaart' };
    const report = await map.importFrom(new File([JSON.stringify(other)], 'ander.json'));
    expect(report.format).to.equal('json');
    expect(map.value.title).to.equal('Andere kaart');
    map.undo();
    expect(map.value.id).to.equal('nadia');
  });

  it('refuse a file that holds no network', async () => {
    const map = await mapOnPage();
    map.value = nadiaMap();
    let code = '';
    map.addEventListener('network-map-error', ({ error }) => { code = error.code; });
    const why = await map.importFrom(new File(['zomaar tekst'], 'brief.txt')).catch((error: unknown) => error);
    expect(why).to.be.instanceOf(NetworkMapError);
    expect(code).to.equal((why as NetworkMapError).code);
    expect(map.value.id).to.equal('nadia');
  });

  it('asks for no update while it is being updated, the first time nor later', async () => {
    const place = document.createElement('div');
    document.body.append(place);
    const map = new NetworkMapElement();
    // Methods of the element itself, seen from outside.
    const watched = map as unknown as { performUpdate: () => unknown; requestUpdate: (...args: unknown[]) => void };
    const { performUpdate, requestUpdate } = watched;
    let [updating, asked, updates] = [false, 0, 0];
    watched.performUpdate = () => {
      [updating, updates] = [true, updates + 1];
      try { return performUpdate.call(map); } finally { updating = false; }
    };
    watched.requestUpdate = (...args) => {
      if (updating) asked += 1;
      requestUpdate.apply(map, args);
    };
    place.append(map);
    await map.updateComplete;
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    map.value = nadiaMap();
    await map.updateComplete;
    map.remove();
    place.append(map);
    await map.updateComplete;
    expect([updates > 2, asked]).to.deep.equal([true, 0]);
    expect(map.shadowRoot!.querySelectorAll('.map [role=option]').length).to.equal(4);
    place.remove();
  });

  it('tells the whole map in words for who does not see it, and again after an edit', async () => {
    const map = await mapOnPage();
    map.value = nadiaMap();
    const summary = (): string => map.shadowRoot!.querySelector('#summary')!.textContent;
    const people = /(\d+) mens/;
    await waitUntil(() => people.test(summary()), 'the map is told');
    const before = Number(people.exec(summary())![1]);
    map.editor.run(({ version }) => ({
      deed: 'alter-added', ids: ['joop'], about: { name: 'Joop' },
      steps: [{ type: 'insert', list: ['versions', version.id, 'alters'], index: version.alters.length, record: { id: 'joop', kind: 'person', name: 'Joop' } }],
    }));
    await waitUntil(() => Number(people.exec(summary())?.[1]) === before + 1, 'the newcomer is counted');
  });

  it('read a file in the encoding that is told', async () => {
    const map = await mapOnPage();
    const western = Uint8Array.from('{"ego":{"name":"Zo\u00eb"},"alteri":[],"connections":[]}', (char) => char.charCodeAt(0));
    const file = new File([western], 'kaart.json');
    expect(((await map.importFrom(file).catch((error: unknown) => error)) as NetworkMapError).code).to.equal('encoding');
    await map.importFrom(file, { encoding: 'windows-1252' });
    expect(map.editor.version.alters[0]!.name).to.equal('Zo\u00eb');
    const why = (await map.importFrom(file, { encoding: 'latin-9' as 'utf-8' }).catch((error: unknown) => error)) as NetworkMapError;
    expect([why.code, why.remedy]).to.deep.equal(['encoding', 'Choose one of utf-8, windows-1252.']);
  });

  it('give the map as files whose names tell nobody’s name', async () => {
    const map = await mapOnPage();
    map.value = nadiaMap();
    const files = await Promise.all((['json', 'easynwk', 'svg'] as const).map((format) => map.exportAs(format)));
    expect(files.map(({ type }) => type.split(';')[0])).to.deep.equal(['application/json', 'application/json', 'image/svg+xml']);
    for (const file of files) expect(file.name).to.match(/^netwerkkaart-\d{4}-\d\d-\d\d\./);
    expect(JSON.parse(await files[0]!.text()).id).to.equal('nadia');
    expect(await files[2]!.text()).to.contain('Oma Truus');
    // What a file has no room for comes with it, for programs and in words.
    expect(files[0]!.lost).to.deep.equal([]);
    expect(files[1]!.lost[0]).to.deep.include({ code: 'lost-quality', facts: { count: 2 }, text: 'Hoe 2 banden zijn. Alleen spanning met de bewoner gaat mee.' });
    expect(files[2]!.lost).to.deep.equal([]);
    expect(map.shadowRoot!.querySelector('dialog')).to.equal(null);
  });

  it('bring somebody into focus', async () => {
    const map = await mapOnPage();
    map.value = nadiaMap();
    await map.updateComplete;
    map.focusPerson('piet');
    expect(map.selection).to.deep.equal(['piet']);
    expect(document.activeElement).to.equal(map);
    expect(map.shadowRoot!.activeElement!.getAttribute('aria-label')).to.contain('Piet');
  });
});
