import { expect, waitUntil } from '@open-wc/testing';
import { setAlter } from '../../src/editor/commands/set-alter.js';
import '../../src/define.js';
import { Drafts, keepDraft, NetworkMapElement } from '../../src/element.js';
import { inside, mapOnPage, nadiaMap } from './support/network-map-page.js';

/** Whether the page would ask before it is left now. */
const asksToStay = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

describe('saving', () => {
  let map: NetworkMapElement;
  const shown = async (): Promise<string> => {
    await map.updateComplete;
    return (await inside(map, '.save')).textContent;
  };

  beforeEach(async () => {
    map = await mapOnPage();
    map.value = nadiaMap();
  });

  it('is told at any time', async () => {
    expect(await shown()).to.equal('Geen wijzigingen');
    map.editor.run(setAlter('els', { age: 44 }));
    expect(await shown()).to.equal('Nog niet opgeslagen');
    map.markSaved({ where: 'device' });
    expect(await shown()).to.equal('Alleen op dit apparaat bewaard');
    map.editor.run(setAlter('els', { age: 45 }));
    map.markSaved();
    expect(await shown()).to.equal('Opgeslagen');
    map.markSaved({ where: 'device' });
    expect(await shown()).to.equal('Opgeslagen');
  });

  it('of an earlier document does not make a later one saved', async () => {
    map.editor.run(setAlter('els', { age: 44 }));
    const document = map.value;
    map.editor.run(setAlter('els', { age: 45 }));
    map.markSaved({ document });
    expect(map.saveState).to.equal('unsaved');
  });

  it('is asked for when the page is left with edits, unless the page sees to that itself', async () => {
    expect(asksToStay()).to.equal(false);
    map.editor.run(setAlter('els', { age: 44 }));
    expect(asksToStay()).to.equal(true);
    map.noLeaveWarning = true;
    expect(asksToStay()).to.equal(false);
    map.noLeaveWarning = false;
    map.markSaved();
    expect(asksToStay()).to.equal(false);
    map.editor.run(setAlter('els', { age: 45 }));
    map.remove();
    expect(asksToStay()).to.equal(false);
  });

  it('on this device happens only where it is switched on, shortly after an edit', async () => {
    const drafts = new Drafts({ database: `test-${Math.random()}` });
    expect(await drafts.find('intake')).to.equal(undefined);
    const stop = keepDraft(map, drafts, 'intake', (error) => { throw error; });
    map.editor.run(setAlter('els', { age: 44 }));
    await waitUntil(() => map.saveState === 'device', 'kept within a second', { timeout: 1000 });
    expect((await drafts.find('intake'))!.document).to.deep.equal(map.value);
    stop();
    const again = await mapOnPage();
    again.value = (await drafts.find('intake'))!.document;
    again.markSaved({ where: 'device' });
    expect(again.saveState).to.equal('device');
    map.editor.run(setAlter('els', { age: 45 }));
    await new Promise((resolve) => { setTimeout(resolve, 700); });
    expect((await drafts.find('intake'))!.document.versions[0]!.alters[1]!.age).to.equal(44);
    await drafts.forget('intake');
    expect(await drafts.find('intake')).to.equal(undefined);
  });

  it('on this device is forgotten after some days', async () => {
    const drafts = new Drafts({ database: `test-${Math.random()}`, keepDays: 2 });
    const day = 24 * 60 * 60 * 1000;
    await drafts.keep('oud', map.value!, 0);
    await drafts.keep('jong', map.value!, 2 * day);
    expect(await drafts.find('oud', 3 * day)).to.equal(undefined);
    expect((await drafts.find('jong', 3 * day))!.keptAt).to.equal(2 * day);
    await drafts.forgetAll();
    expect(await drafts.find('jong', 3 * day)).to.equal(undefined);
  });
});
