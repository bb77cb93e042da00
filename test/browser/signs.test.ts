import { expect, html, waitUntil } from '@open-wc/testing';
import { NetworkMapElement } from '../../src/define.js';
import { allInside, buttonNamed, inside, mapOnPage, nadiaMap } from './support/network-map-page.js';

describe('signs and notations on the map', () => {
  const withSigns = (): ReturnType<typeof nadiaMap> => {
    const document = nadiaMap();
    const [version] = document.versions;
    const ties = version!.ties.map((tie, i) => (i === 0 ? { ...tie, quality: 'gespannen' as const, gives: ['P' as const], gets: ['E' as const] } : tie));
    return { ...document, versions: [{ ...version!, ties, themes: [{ id: 'droom', kind: 'dream', label: 'Weer werken', touches: [version!.resident] }] }] };
  };
  const legend = (map: NetworkMapElement): string[] => allInside(map, '.legend li').map((line) => line.lastChild!.textContent!.trim());
  const drawn = async (map: NetworkMapElement): Promise<void> => {
    map.value = withSigns();
    await waitUntil(() => allInside(map, '.signs > .themes').length > 0, 'signs', { timeout: 5000 });
    await map.updateComplete;
  };

  it('come by themselves, with the letters and themes in the legend', async () => {
    const map = await mapOnPage();
    await drawn(map);
    expect(allInside(map, '.supports .support')).to.have.length(2);
    expect(allInside(map, '.themes .theme-dream')).to.have.length(1);
    await waitUntil(() => legend(map).includes('luisteren en troost'), legend(map).join());
    expect(legend(map)).to.include('helpen met dingen').and.to.include('droom: Weer werken');
    expect(legend(map)).not.to.include('raad en uitleg');
  });

  it('are drawn in the notation of the page from the first time a map is seen', async () => {
    const map = await mapOnPage(html`<network-map notation="mcgoldrick"></network-map>`);
    await drawn(map);
    expect(allInside(map, '.ties .tie-gespannen .line')).to.have.length(0);
    expect(allInside(map, '.ties .tie-gespannen .ticks')).to.have.length(1);
    map.notation = 'standard';
    await waitUntil(() => allInside(map, '.ties .tie-gespannen .line').length === 1);
    expect(map.editor.canUndo).to.equal(false);
  });

  it('of themes are added, named and taken off by hand in the details of somebody', async () => {
    const map = await mapOnPage();
    await drawn(map);
    map.editor.select(['els']);
    const part = async (): Promise<HTMLElement> => {
      await inside(map, '.panel details');
      return allInside(map, '.panel details').find((each) => each.querySelector('summary')!.textContent.includes('Thema’s'))!;
    };
    (await part()).setAttribute('open', '');
    const pick = [...(await part()).querySelectorAll('.pick')].at(-1)!;
    pick.querySelector('select')!.value = '+strength';
    pick.querySelector('button')!.click();
    await waitUntil(() => map.editor.version.themes.length === 2);
    await waitUntil(() => map.shadowRoot!.activeElement?.matches('.record input[type=text]'));
    const input = map.shadowRoot!.activeElement as HTMLInputElement;
    input.value = 'Kan goed luisteren';
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await waitUntil(() => allInside(map, '.themes .theme-strength').length === 1);
    await waitUntil(() => legend(map).includes('kracht: Kan goed luisteren'));
    expect(map.editor.version.themes.at(-1)).to.include({ kind: 'strength', label: 'Kan goed luisteren' });
    (await buttonNamed(map, 'Thema weghalen', '.panel')).click();
    await waitUntil(() => allInside(map, '.themes .theme-strength').length === 0);
    map.undo();
    await waitUntil(() => allInside(map, '.themes .theme-strength').length === 1);
  });

  it('are chosen in the dialog, seen at once, kept in the document and undone', async () => {
    const map = await mapOnPage();
    await drawn(map);
    (await buttonNamed(map, 'Meer', '.toolbar')).click();
    (await buttonNamed(map, 'Weergave …', '.menu')).click();
    await inside(map, 'dialog[open]');
    allInside<HTMLInputElement>(map, 'dialog input[name=notation]').find(({ value }) => value === 'mcgoldrick')!.click();
    await waitUntil(() => allInside(map, '.ties .tie-gespannen .line').length === 0);
    await waitUntil(() => legend(map).some((line) => line === 'gespannen'));
    expect(map.value!.look).to.deep.equal({ notation: 'mcgoldrick' });
    const check = (name: string): HTMLInputElement => allInside<HTMLLabelElement>(map, 'dialog label.check').find((label) => label.textContent.includes(name))!.querySelector('input')!;
    check('Thema’s').click();
    await waitUntil(() => allInside(map, '.themes').length === 0);
    check('Steun').click();
    await waitUntil(() => allInside(map, '.supports').length === 0);
    await waitUntil(() => !legend(map).includes('helpen met dingen'));
    expect(map.value!.look).to.deep.equal({ notation: 'mcgoldrick', themes: false, support: false });
    while (map.editor.canUndo) map.undo();
    await waitUntil(() => allInside(map, '.supports').length === 1 && allInside(map, '.ties .tie-gespannen .line').length === 1);
    expect(map.value!.look).to.equal(undefined);
  });
});
