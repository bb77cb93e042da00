import { expect, html, waitUntil } from '@open-wc/testing';
import type { NetworkMapElement } from '../../src/define.js';
import type { NetworkDocument } from '../../src/model/document.js';
import { alterIn, mapOnPage, nadiaMap } from './support/network-map-page.js';

const names = (map: NetworkMapElement): string[] => map.editor.version.alters.map(({ name }) => name);
const submitted = (map: NetworkMapElement): string | null => new FormData(map.form!).get('kaart') as string | null;
const fileOf = (document: object): File => new File([JSON.stringify(document)], 'kaart.json', { type: 'application/json' });
const newer = (id = 'newer'): object => ({ ...nadiaMap(), id, version: 2, laterField: [1, 2] });

const inForm = (): Promise<NetworkMapElement> => mapOnPage(html`<form><network-map name="kaart" lang="nl"></network-map></form>`);

/** Types a line and presses Enter as fast as a machine can, before anything else can come. */
const enter = (map: NetworkMapElement, line: string): void => {
  const field = map.shadowRoot!.querySelector<HTMLInputElement>('#quick')!;
  field.value = line;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  press(map);
};

const press = (map: NetworkMapElement): void => {
  map.shadowRoot!.querySelector('#quick')!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
};

describe('what is entered before its part is there', () => {
  it('is added once and in order', async () => {
    const map = await inForm();
    enter(map, 'Els, vriendin');
    press(map);
    expect(map.checkValidity()).to.equal(false);
    enter(map, 'Jan, broer');
    await waitUntil(() => names(map).includes('Jan'), 'Jan is on the map', { timeout: 10_000 });
    expect(names(map)).to.deep.equal(['', 'Els', 'Jan']);
    expect(map.form!.checkValidity()).to.equal(true);
  });
});

describe('a document of a newer version', () => {
  it('is still one after a reset of its form, and submitted as it came', async () => {
    const map = await inForm();
    const text = JSON.stringify(newer());
    map.defaultValue = text as unknown as NetworkDocument;
    map.form!.reset();
    await map.updateComplete;
    expect(map.editor.readonly).to.equal(true);
    expect(submitted(map)).to.equal(text);
  });

  it('goes to others as a picture alone: its marks may be others than ours', async () => {
    const map = await inForm();
    map.value = newer() as NetworkDocument;
    await map.updateComplete;
    for (const format of ['json', 'easynwk'] as const) {
      expect(await map.exportAs(format, { everything: false }).then(() => 'a file', (error: unknown) => (error as { code: string }).code)).to.equal('unshareable');
    }
    expect(await (await map.exportAs('svg')).text()).to.contain('Els');
    expect(await (await map.exportAs('json')).text()).to.equal(JSON.stringify(newer()));
  });

  it('makes room for a file of our own version, which can be edited and is what is submitted', async () => {
    const map = await inForm();
    map.value = newer() as NetworkDocument;
    const changes: Event[] = [];
    map.addEventListener('network-map-change', (event) => changes.push(event));
    await map.importFrom(fileOf({ ...nadiaMap(), id: 'other' }));
    await map.updateComplete;
    expect(map.value!.id).to.equal('other');
    expect((JSON.parse(submitted(map)!) as NetworkDocument).id).to.equal('other');
    expect(map.editor.readonly).to.equal(false);
    expect(map.saveState).to.equal('unsaved');
    expect(changes).to.have.length(1);
  });

  it('does not take the place of unsaved edits', async () => {
    const map = await inForm();
    map.value = nadiaMap();
    await map.importFrom(fileOf({ ...nadiaMap(), id: 'other' }));
    const error = await map.importFrom(fileOf(newer())).then(() => undefined, (reason: unknown) => reason as { code: string });
    expect(error!.code).to.equal('unsaved');
    expect(map.value!.id).to.equal('other');
    expect(map.undo()).to.equal(true);
    map.markSaved();
    await map.importFrom(fileOf(newer('third')));
    expect(map.value!.id).to.equal('third');
  });
});

describe('a neighbourhood made of many maps', () => {
  const merged = (id: string): object => ({ ...nadiaMap(), id, neighbourhood: { maps: 3, people: 'apart', least: 2 } });

  it('does not take the place of unsaved edits, since it cannot be undone', async () => {
    const map = await inForm();
    map.value = nadiaMap();
    await map.importFrom(fileOf({ ...nadiaMap(), id: 'other' }));
    const error = await map.importFrom(fileOf(merged('street'))).then(() => undefined, (reason: unknown) => reason as { code: string });
    expect(error!.code).to.equal('unsaved');
    expect(map.value!.id).to.equal('other');
    expect(map.undo()).to.equal(true);
    expect(map.value!.id).to.equal('nadia');
  });

  it('is shown when all is saved, and makes room for a map that can be edited', async () => {
    const map = await inForm();
    map.value = nadiaMap();
    await map.importFrom(fileOf(merged('street')));
    expect([map.value!.id, map.editor.readonly, map.editor.canUndo]).to.deep.equal(['street', true, false]);
    await map.importFrom(fileOf({ ...nadiaMap(), id: 'other' }));
    expect([map.value!.id, map.editor.readonly]).to.deep.equal(['other', false]);
  });
});

describe('a page that', () => {
  it('locks the map while a file is read keeps its map', async () => {
    const map = await inForm();
    map.value = nadiaMap();
    const opening = map.importFrom(fileOf({ ...nadiaMap(), id: 'other' })).then(() => 'opened', (error: unknown) => (error as { code: string }).code);
    map.readonly = true;
    expect(await opening).to.equal('readonly');
    expect(map.value!.id).to.equal('nadia');
    map.readonly = false;
    map.disabled = true;
    expect(await map.importFrom(fileOf(newer())).catch((error: unknown) => (error as { code: string }).code)).to.equal('readonly');
  });

  it('loads a document into the editor has it as its value', async () => {
    const map = await inForm();
    map.editor.load(nadiaMap());
    expect(map.value!.id).to.equal('nadia');
    expect(alterIn(map, 'Els')!.role).to.equal('vriendin');
    expect((JSON.parse(submitted(map)!) as NetworkDocument).id).to.equal('nadia');
    expect(map.saveState).to.equal('unchanged');
  });
});

describe('a document that contradicts itself', () => {
  const damaged = (): NetworkDocument => {
    const map = nadiaMap();
    const [version] = map.versions;
    return { ...map, versions: [{ ...version!, ties: [...version!.ties, { id: 'to-nobody', from: 'resident', to: 'nobody' }] }] };
  };
  const ties = (document: NetworkDocument | null): string[] => document!.versions[0]!.ties.map(({ id }) => id);

  it('is the value at once, locked and submitted as it came, and is repaired before it is shown', async () => {
    const map = await inForm();
    map.value = damaged();
    expect(ties(map.value)).to.include('to-nobody');
    expect(JSON.parse(submitted(map)!)).to.deep.equal(damaged());
    await map.updateComplete;
    expect(ties(map.value)).to.not.include('to-nobody');
    expect(ties(JSON.parse(submitted(map)!) as NetworkDocument)).to.not.include('to-nobody');
    expect(map.editor.readonly).to.equal(false);
    expect(map.saveState).to.equal('unchanged');
    expect(alterIn(map, 'Els')!.role).to.equal('vriendin');
  });

  it('gives way to one that comes after it', async () => {
    const map = await inForm();
    map.value = { ...damaged(), id: 'first' };
    map.value = { ...nadiaMap(), id: 'second' };
    await map.updateComplete;
    expect(map.value!.id).to.equal('second');
  });

  it('is what a reset goes back to, repaired', async () => {
    const map = await inForm();
    map.defaultValue = damaged();
    await map.updateComplete;
    expect(ties(map.defaultValue)).to.not.include('to-nobody');
    map.value = null;
    map.form!.reset();
    expect(ties(map.value)).to.not.include('to-nobody');
  });
});
