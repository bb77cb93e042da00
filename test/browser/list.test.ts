import { expect, html, waitUntil } from '@open-wc/testing';
import { NetworkMapElement } from '../../src/define.js';
import { setAlter } from '../../src/editor/commands/set-alter.js';
import { emulateMedia } from './support/input.js';
import { alterIn, allInside, buttonNamed, commit, inside, mapOnPage, nadiaMap } from './support/network-map-page.js';

describe('the list', () => {
  let map: NetworkMapElement;

  const cellField = async <Kind extends HTMLInputElement | HTMLSelectElement>(label: string): Promise<Kind> => inside<Kind>(map, `.list [aria-label="${label}"]`) as Promise<Kind>;

  beforeEach(async () => {
    map = await mapOnPage(html`<network-map view="list"></network-map>`);
    map.value = nadiaMap();
    await inside(map, '.list tbody');
    await map.updateComplete;
  });

  it('is a table with a caption, headers and groups in reading order', () => {
    const table = map.shadowRoot!.querySelector<HTMLTableElement>('table')!;
    expect(table.caption!.textContent).to.equal('Iedereen op de kaart, per groep');
    expect([...table.tHead!.rows[0]!.cells].map((cell) => cell.textContent)).to.deep.equal(['Naam', 'Wie is het?', 'Band met Nadia', 'Groep', 'Hoe dichtbij', 'Meer']);
    expect(allInside(map, '.group-title').map((row) => row.textContent.trim())).to.deep.equal(['In huis', 'Familie', 'Vrienden', 'Buren']);
    const names = allInside<HTMLInputElement>(map, '.list tbody th[scope=row] input').map(({ value }) => value);
    expect(names).to.deep.equal(['Nadia', 'Oma Truus', 'Els', 'Piet']);
  });

  it('edits name, role, tie, group and ring in place', async () => {
    await commit(map, await cellField('Wie is het?: Els'), 'zus');
    await commit(map, await cellField('Band met Nadia: Els'), 'dubbel');
    await commit(map, await cellField('Band met Nadia: Piet'), 'verbroken');
    await commit(map, await cellField('Groep: Els'), 'familie');
    await commit(map, await cellField('Hoe dichtbij: Els'), 'verder-weg');
    expect(alterIn(map, 'Els')).to.deep.include({ role: 'zus', sector: 'familie', ring: 'verder-weg' });
    expect(map.editor.version.ties.find(({ id }) => id === 't-els')!.quality).to.equal('dubbel');
    expect(map.editor.version.ties.at(-1)).to.deep.include({ to: 'piet', quality: 'verbroken' });
    const names = allInside<HTMLInputElement>(map, '.list tbody th[scope=row] input');
    await commit(map, names.find(({ value }) => value === 'Els')!, 'Elsbeth');
    expect(alterIn(map, 'Elsbeth')!.id).to.equal('els');
  });

  it('unfolds everything else about a person, the ties included', async () => {
    (await buttonNamed(map, '2 banden, alles over Els', '.list')).click();
    await inside(map, '.unfolded .tie');
    expect((await buttonNamed(map, '2 banden, alles over Els', '.list')).getAttribute('aria-expanded')).to.equal('true');
    (await buttonNamed(map, 'gespannen', '.unfolded')).click();
    await map.updateComplete;
    expect(map.editor.version.ties.find(({ id }) => id === 't-els')!.quality).to.equal('gespannen');
    const others = allInside(map, '.unfolded .tie-list > details > summary').map((summary) => summary.textContent.trim());
    expect(others).to.deep.equal(['Oma Truusniet gevraagd']);
    (await buttonNamed(map, 'Els weghalen', '.unfolded')).click();
    await map.updateComplete;
    expect(alterIn(map, 'Els')).to.equal(undefined);
  });

  it('selects who is worked on, as the map does', async () => {
    (await cellField<HTMLInputElement>('Wie is het?: Piet')).focus();
    expect(map.selection).to.deep.equal(['piet']);
    await map.updateComplete;
    expect(allInside(map, 'tr.chosen')).to.have.length(1);
  });

  it('tells what the map shows: the age, or that somebody died, in both languages', async () => {
    map.editor.run(setAlter('truus', { deceased: true, deathYear: 2021 }));
    map.editor.run(setAlter('piet', { deceased: true, thinksAlong: true }));
    const signs = async (): Promise<string[]> => {
      await map.updateComplete;
      return allInside(map, '.list td .signs').map((each) => each.textContent);
    };
    expect(await signs()).to.deep.equal(['overleden in 2021', '43 jaar', 'overleden, denkt mee']);
    map.lang = 'en';
    await waitUntil(() => map.shadowRoot!.querySelector('table')!.caption!.textContent.startsWith('Every'));
    expect(await signs()).to.deep.equal(['died in 2021', 'aged 43', 'died, thinks along']);
  });

  it('is whole words on paper, without a column of buttons', async () => {
    expect(await cellField('Wie is het?: Els').then((field) => field.parentElement!.dataset.printed)).to.equal('vriendin');
    expect(await cellField('Band met Nadia: Els').then((field) => field.parentElement!.dataset.printed)).to.equal('sterke band');
    if (!navigator.userAgent.includes('Chrome')) return;
    await emulateMedia({ media: 'print' });
    try {
      const shown = allInside(map, '.list :is(th, td, input, select, button)').filter((each) => each.checkVisibility());
      expect(shown.filter((each) => each.matches('input, select, button'))).to.have.length(0);
      expect(shown.map((each) => each.textContent.trim())).not.to.include('Meer');
      const after = await cellField('Hoe dichtbij: Els').then((field) => getComputedStyle(field.parentElement!, '::after').content);
      expect(after).to.equal('"heel dichtbij"');
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('is text while the map is read only', async () => {
    map.readonly = true;
    await map.updateComplete;
    expect(allInside(map, '.list input, .list select')).to.have.length(0);
    const row = allInside(map, '.list tbody tr').find((each) => each.textContent.includes('Els'))!;
    expect([...row.children].slice(0, 5).map((cell) => cell.textContent.trim())).to.deep.equal(['Els', 'vriendin 43 jaar', 'sterke band', 'Vrienden', 'heel dichtbij']);
  });
});
