import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { setAlter } from '../../src/editor/commands/set-alter.js';
import { NetworkMapElement } from '../../src/define.js';
import { allInside, mapOnPage, nadiaMap } from './support/network-map-page.js';

const formOf = (map: NetworkMapElement): HTMLFormElement => map.form!;
const sent = (map: NetworkMapElement): FormDataEntryValue | null => new FormData(formOf(map)).get('kaart');

describe('the element as a form field', () => {
  const onForm = async (): Promise<NetworkMapElement> => mapOnPage(html`<form><network-map name="kaart"></network-map></form>`);

  it('sends nothing while there is no map, and the document once there is', async () => {
    const map = await onForm();
    expect(sent(map)).to.equal(null);
    map.value = nadiaMap();
    expect(JSON.parse(String(sent(map)))).to.deep.equal(map.value);
  });

  it('sends nothing without a name', async () => {
    const map = await mapOnPage(html`<form><network-map></network-map></form>`);
    map.value = nadiaMap();
    expect([...new FormData(formOf(map))]).to.deep.equal([]);
    map.name = 'kaart';
    expect(sent(map)).to.be.a('string');
    expect(map.getAttribute('name')).to.equal('kaart');
  });

  it('has its new value in the form when the page hears of an edit', async () => {
    const map = await onForm();
    map.value = nadiaMap();
    const seen: string[] = [];
    map.addEventListener('input', () => { seen.push(JSON.parse(String(sent(map))).versions[0].alters[1].role); });
    map.editor.run(setAlter('els', { role: 'hartsvriendin' }));
    expect(seen).to.deep.equal(['hartsvriendin']);
  });

  it('goes back to its default on reset', async () => {
    const map = await onForm();
    map.defaultValue = nadiaMap();
    expect(map.value!.id).to.equal('nadia');
    map.editor.run(setAlter('els', { role: 'oud-buurvrouw' }));
    formOf(map).reset();
    expect(map.editor.version.alters[1]!.role).to.equal('vriendin');
    expect(map.editor.canUndo).to.equal(false);
    expect(map.saveState).to.equal('unchanged');
  });

  it('becomes empty on reset without a default', async () => {
    const map = await onForm();
    map.value = nadiaMap();
    formOf(map).reset();
    expect(map.value).to.equal(null);
    expect(sent(map)).to.equal(null);
  });

  it('is locked and not sent while it or its fieldset is disabled', async () => {
    const form = await fixture<HTMLFormElement>(html`<form><fieldset disabled><network-map name="kaart"></network-map></fieldset></form>`);
    const map = form.querySelector('network-map')!;
    map.value = nadiaMap();
    await map.updateComplete;
    expect(map.matches(':disabled')).to.equal(true);
    expect(map.disabled).to.equal(false);
    expect(sent(map)).to.equal(null);
    expect(map.editor.run(setAlter('els', { role: 'x' }))).to.deep.equal({ refused: 'readonly' });
    form.querySelector('fieldset')!.disabled = false;
    await map.updateComplete;
    expect(map.editor.readonly).to.equal(false);
    map.disabled = true;
    await map.updateComplete;
    expect(map.editor.readonly).to.equal(true);
    expect(sent(map)).to.equal(null);
  });

  it('is missing a value while only the resident is there and it is required', async () => {
    const map = await mapOnPage(html`<form><network-map name="kaart" required></network-map></form>`);
    expect(map.willValidate).to.equal(true);
    expect(map.validity.valueMissing).to.equal(true);
    expect(map.validationMessage).to.equal('Zet minstens één persoon op de kaart.');
    expect(formOf(map).checkValidity()).to.equal(false);
    map.value = nadiaMap();
    expect(map.validity.valid).to.equal(true);
    map.value = null;
    expect(map.checkValidity()).to.equal(false);
    map.required = false;
    expect(map.checkValidity()).to.equal(true);
  });

  it('brings the keyboard to the field for people when the page wants it filled', async () => {
    const map = await mapOnPage(html`<form><network-map name="kaart" required></network-map></form>`);
    expect(map.reportValidity()).to.equal(false);
    formOf(map).requestSubmit();
    expect(formOf(map).matches(':invalid')).to.equal(true);
  });

  it('keeps a problem of the page until the page takes it away', async () => {
    const map = await mapOnPage(html`<form><network-map name="kaart" required></network-map></form>`);
    map.setCustomValidity('Nog even overleggen.');
    map.value = nadiaMap();
    await map.updateComplete;
    expect(map.validity.customError).to.equal(true);
    expect(map.validity.valueMissing).to.equal(false);
    expect(map.validationMessage).to.equal('Nog even overleggen.');
    map.setCustomValidity('');
    expect(map.checkValidity()).to.equal(true);
  });

  it('is left out of validation while it is read only', async () => {
    const map = await mapOnPage(html`<form><network-map name="kaart" required readonly></network-map></form>`);
    expect(map.willValidate).to.equal(false);
    expect(formOf(map).checkValidity()).to.equal(true);
  });

  it('takes back what the browser kept, without telling of an edit', async () => {
    const map = await onForm();
    map.value = nadiaMap();
    map.editor.select(['els']);
    const kept = JSON.stringify({ text: JSON.stringify(map.value), version: map.editor.version.id, selection: ['els'] });
    const other = await onForm();
    let edits = 0;
    other.addEventListener('input', () => { edits += 1; });
    (other as unknown as { formStateRestoreCallback: (state: string) => void }).formStateRestoreCallback(kept);
    expect(other.value).to.deep.equal(map.value);
    expect(other.selection).to.deep.equal(['els']);
    expect(edits).to.equal(0);
  });

  it('comes into focus by its label', async () => {
    const form = await fixture<HTMLFormElement>(html`<form><label for="kaart">Wie zijn er?</label><network-map id="kaart" name="kaart"></network-map></form>`);
    const map = form.querySelector('network-map')!;
    await map.updateComplete;
    expect([...map.labels].map((label) => label.textContent)).to.deep.equal(['Wie zijn er?']);
    form.querySelector('label')!.click();
    expect(document.activeElement).to.equal(map);
    expect(map.shadowRoot!.activeElement).to.equal(allInside(map, '#quick')[0]);
  });

  it('submits with the form', async () => {
    const map = await onForm();
    map.value = nadiaMap();
    const form = formOf(map);
    form.addEventListener('submit', (event) => { event.preventDefault(); });
    setTimeout(() => { form.requestSubmit(); });
    const { target } = await oneEvent(form, 'submit');
    expect(new FormData(target as HTMLFormElement).get('kaart')).to.be.a('string');
  });
});
