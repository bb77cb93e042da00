import { expect, html, waitUntil } from '@open-wc/testing';
import { addAlter } from '../../src/editor/commands/add-alter.js';
import type { NetworkMapElement } from '../../src/define.js';
import { pressKeys, typeText } from './support/input.js';
import { mapOnPage, nadiaMap } from './support/network-map-page.js';

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
});
