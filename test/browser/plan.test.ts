import { expect, waitUntil } from '@open-wc/testing';
import type { NetworkMapElement } from '../../src/define.js';
import { pressKeys, typeText } from './support/input.js';
import { allInside, buttonNamed, commit, inside, mapOnPage, nadiaMap, said } from './support/network-map-page.js';

const opened = async (): Promise<NetworkMapElement> => {
  const map = await mapOnPage();
  const document = nadiaMap();
  map.value = {
    ...document,
    plan: {
      goals: [{ id: 'g1', text: 'Rust in huis' }],
      actions: [
        { id: 'a1', goal: 'g1', what: 'Post openen', who: 'resident', with: ['els'], due: '2025-02-17', state: 'done' },
        { id: 'a2', goal: 'g1', what: 'Sleutelen', who: 'piet' },
      ],
      decisions: [{ id: 'd1', about: 'Hulp bij schulden', answer: 'yes', help: ['budgetcoach'], by: ['resident', 'els'] }],
    },
  };
  map.view = 'plan';
  await inside(map, '.plan');
  return map;
};

const row = (map: NetworkMapElement, words: string): HTMLElement => allInside(map, '.plan-said').find((each) => each.textContent.includes(words))!;

describe('the plan', () => {
  it('stands beside the map and says who carries it', async () => {
    const map = await opened();
    expect((await inside(map, '.plan .lead')).textContent.replace(/[\u2068\u2069]/g, '')).to.equal('Er zijn 2 acties. Nadia doet er 1 zelf, mensen uit het eigen netwerk doen er 1. Hulpverleners doen er geen.');
    expect(row(map, 'Post openen').textContent).to.contain('Nadia met Els · voor 17 februari 2025').and.to.contain('klaar');
    expect(row(map, 'Hulp bij schulden').textContent).to.contain('budgetcoach').and.to.contain('beslist door Nadia en Els');
    expect(map.shadowRoot!.querySelector('#quick')).to.equal(null);
    expect(allInside(map, '.people > *')).to.have.length(4);
  });

  it('lights the people of an action on the map, and the actions of who is chosen there', async () => {
    const map = await opened();
    row(map, 'Post openen').focus();
    await pressKeys('Enter');
    expect(map.selection).to.deep.equal(['resident', 'els']);
    await waitUntil(() => row(map, 'Post openen').getAttribute('aria-pressed') === 'true');
    expect(row(map, 'Sleutelen').getAttribute('aria-pressed')).to.equal('false');
    map.editor.select(['piet']);
    await waitUntil(() => row(map, 'Sleutelen').getAttribute('aria-pressed') === 'true');
    expect((await inside(map, '.plan [role="status"]')).textContent).to.contain('doet mee in 1 actie');
  });

  it('grows by typing and Enter, changes in place, and is taken back', async () => {
    const map = await opened();
    allInside<HTMLInputElement>(map, '.plan .goal .new-record input')[0]!.focus();
    await typeText('Karim een kaartje sturen');
    await pressKeys('Enter');
    await waitUntil(() => map.editor.document.plan.actions.length === 3);
    expect(map.editor.document.plan.actions[2]).to.include({ what: 'Karim een kaartje sturen', goal: 'g1', state: 'open' });
    await waitUntil(() => said(map).includes('In het plan gezet: Karim een kaartje sturen'), 'it is said');
    const details = await waitUntil(() => row(map, 'Karim een kaartje')?.closest('.plan-row')?.querySelector('details'), 'its row') as unknown as HTMLDetailsElement | undefined;
    const own = details ?? row(map, 'Karim een kaartje').closest('.plan-row')!.querySelector('details')!;
    own.open = true;
    const [who, state] = own.querySelectorAll('select');
    await commit(map, who!, 'truus');
    await commit(map, state!, 'not-done');
    expect(map.editor.document.plan.actions[2]).to.include({ who: 'truus', state: 'not-done' });
    expect(row(map, 'Karim een kaartje').textContent).to.contain('Oma Truus').and.to.contain('niet gelukt');
    map.undo();
    map.undo();
    map.undo();
    expect(map.editor.document.plan.actions).to.have.length(2);
  });

  it('understands a date as it is typed, and keeps what is no date with why below it', async () => {
    const map = await opened();
    const plain = (element: Element): string => element.textContent.replace(/[\u2068\u2069]/g, '');
    const own = row(map, 'Sleutelen').closest('.plan-row')!.querySelector('details')!;
    own.open = true;
    const label = [...own.querySelectorAll('label')].find((each) => each.textContent.includes('2-6-2025'))!;
    const field = label.querySelector('input')!;
    const due = (): string | undefined => map.editor.document.plan.actions[1]!.due;
    const typed = async (text: string): Promise<void> => {
      field.focus();
      field.select();
      await typeText(text);
      await pressKeys('Enter');
      await map.updateComplete;
    };
    for (const [text, stored, shown] of [
      ['2 juni 2025', '2025-06-02', '2-6-2025'], ['03/02/2025', '2025-02-03', '3-2-2025'], ['3.2.2025', '2025-02-03', '3-2-2025'], ['juni 2025', '2025-06', '6-2025'],
      ['2025', '2025', '2025'], ['2025-02-03', '2025-02-03', '3-2-2025'], ['17 september 2025', '2025-09-17', '17-9-2025'],
    ] as const) {
      await typed(text);
      expect([text, due(), field.value]).to.deep.equal([text, stored, shown]);
      expect(field.hasAttribute('aria-invalid'), text).to.equal(false);
    }
    const before = plain(label);
    await typed('vrijdag 19 september');
    expect(due()).to.equal('2025-09-17');
    expect(field.value).to.equal('vrijdag 19 september');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(plain(label)).to.contain('vrijdag 19 september is geen datum');
    await waitUntil(() => said(map, 'assertive').includes('vrijdag 19 september is geen datum'), 'it is said');
    map.editor.select(['els']);
    await map.updateComplete;
    expect(field.value, 'it stays when the plan is drawn again').to.equal('vrijdag 19 september');
    map.undo();
    await waitUntil(() => field.value === '3-2-2025', 'an undo shows the date there was');
    expect(field.hasAttribute('aria-invalid')).to.equal(false);
    expect(plain(label)).to.equal(before);
    await typed('morgen');
    await pressKeys('Escape');
    expect(field.value).to.equal('3-2-2025');
    expect(plain(label)).to.equal(before);
    await typed('2025-13');
    await typed('12-2025');
    expect(due()).to.equal('2025-12');
    expect(plain(label)).to.equal(before);
  });

  it('shows a date in English with the name of its month, and reads it back', async () => {
    const map = await opened();
    map.lang = 'en';
    const fieldOf = (): HTMLInputElement | undefined => allInside(map, '.plan-row label').find((each) => each.textContent.includes('E.g. June 2025'))?.querySelector('input') ?? undefined;
    await waitUntil(() => fieldOf()?.value === '17 February 2025', 'the date in English');
    await commit(map, fieldOf()!, 'March 3, 2025');
    expect(map.editor.document.plan.actions[0]!.due).to.equal('2025-03-03');
    expect(fieldOf()!.value).to.equal('3 March 2025');
  });

  it('has an action team that is marked by hand, lights on the map, and is taken back', async () => {
    const map = await opened();
    (await inside(map, '.team p > .button')).click();
    await waitUntil(() => allInside(map, '.team-list li').length === 2);
    expect(map.editor.version.alters.filter(({ actionTeam }) => actionTeam).map(({ id }) => id)).to.have.members(['els', 'piet']);
    await waitUntil(() => allInside(map, '.people [class="badge"]').length >= 2, 'flags on the map');
    allInside(map, '.team-list .plan-said')[0]!.click();
    expect(map.selection).to.deep.equal(['els']);
    map.undo();
    expect(map.editor.version.alters.some(({ actionTeam }) => actionTeam)).to.equal(false);
  });

  it('puts the dream behind a goal into words, as a chain and as a theme on the map', async () => {
    const map = await opened();
    const details = allInside<HTMLDetailsElement>(map, '.links details')[0]!;
    details.open = true;
    const field = [...details.querySelectorAll('label')].find((label) => label.textContent.includes('Welke droom'))!.querySelector('input')!;
    await commit(map, field, 'Een rustig huis');
    await waitUntil(() => allInside(map, '.link-row.dream').some((each) => each.textContent.includes('Een rustig huis')));
    expect(map.editor.document.plan.goals[0]!.dream).to.equal(map.editor.version.themes.find(({ kind }) => kind === 'dream')!.id);
    map.undo();
    await waitUntil(() => allInside(map, '.link-row.dream').length === 0);
  });

  it('draws a mind map by keyboard alone: branches, twigs, other words, gone, undone', async () => {
    const map = await opened();
    (await buttonNamed(map, 'Mindmap')).click();
    const tree = await inside(map, '.mind-tree');
    await waitUntil(() => map.shadowRoot!.activeElement === tree, 'the drawing has the keyboard');
    const said = (): unknown => map.editor.document.plan.goals[0]!.mindMap && { branches: map.editor.document.plan.goals[0]!.mindMap.branches, levels: map.editor.document.plan.goals[0]!.mindMap.levels };
    const type = async (words: string, end: string): Promise<void> => {
      await waitUntil(() => map.shadowRoot!.activeElement?.tagName === 'INPUT', 'the field has the keyboard');
      await typeText(words);
      await pressKeys(end);
    };
    const back = (): Promise<void> => waitUntil(() => map.shadowRoot!.activeElement === tree, 'back in the drawing');
    await pressKeys('Tab');
    await type('wandelen', 'Tab');
    await type('met Els', 'Enter');
    await back();
    await pressKeys('ArrowLeft');
    await pressKeys('Enter');
    await type('vroeg naar bed', 'Enter');
    await back();
    expect(said()).to.deep.equal({ branches: ['wandelen', 'met Els', 'vroeg naar bed'], levels: [1, 2, 1] });
    expect(allInside(map, '.mind-tree [role="treeitem"]').map((item) => `${item.getAttribute('aria-level')} ${item.textContent}`)).to.deep.equal(['1 Rust in huis, in het midden', '2 wandelen', '3 met Els', '2 vroeg naar bed']);
    await pressKeys('F2');
    await type('op tijd naar bed', 'Enter');
    await back();
    expect(map.editor.document.plan.goals[0]!.mindMap!.branches[2]).to.equal('op tijd naar bed');
    await pressKeys('Home');
    await pressKeys('ArrowRight');
    await pressKeys('Delete');
    await waitUntil(() => map.editor.document.plan.goals[0]!.mindMap!.branches.length === 1);
    await pressKeys('Control+z');
    expect(map.editor.document.plan.goals[0]!.mindMap!.branches).to.have.length(3);
    await pressKeys('Enter');
    await waitUntil(() => map.shadowRoot!.activeElement?.tagName === 'INPUT');
    await pressKeys('Escape');
    await back();
    expect(map.shadowRoot!.querySelector('dialog[open]'), 'Escape leaves the words, not the mind map').to.not.equal(null);
    expect(map.editor.document.plan.goals[0]!.mindMap!.branches).to.have.length(3);
    await pressKeys('Escape');
    await waitUntil(() => map.shadowRoot!.querySelector('dialog[open]') === null);
  });

  it('is words alone where nothing can be changed', async () => {
    const map = await opened();
    map.toggleAttribute('readonly', true);
    await map.updateComplete;
    await waitUntil(() => allInside(map, '.plan input, .plan select, .plan .alarm').length === 0, 'no fields');
    expect(row(map, 'Post openen').textContent).to.contain('klaar');
    (await buttonNamed(map, 'Kaart')).click();
    await map.updateComplete;
    expect(map.view).to.equal('map');
    await waitUntil(() => !map.shadowRoot!.querySelector('.plan'));
  });

  it('takes a decision in one line, goes from a goal to its steps, and from row to row in the same field', async () => {
    const map = await opened();
    const fieldOf = (name: string): HTMLInputElement => allInside(map, '.new-record').filter((form) => form.textContent.includes(name)).at(-1)!.querySelector('input')!;
    const focused = (): Element | null => map.shadowRoot!.activeElement;
    fieldOf('Nieuw besluit').focus();
    await typeText('Hulp bij opvoeden: nee, door Nadia en Els, omdat het vanzelf gaat');
    await pressKeys('Enter');
    await waitUntil(() => map.editor.document.plan.decisions.length === 2);
    expect(map.editor.document.plan.decisions[1]).to.deep.include({ about: 'Hulp bij opvoeden', answer: 'no', by: ['resident', 'els'], reason: 'het vanzelf gaat' });

    fieldOf('Nieuw doel').focus();
    await typeText('Samen eten');
    await pressKeys('Enter');
    await waitUntil(() => allInside(map, '.link-row.steps').length === 2);
    await waitUntil(() => focused() === allInside(map, '.link-row.steps .new-record input')[1], 'the steps of the new goal');

    const summaries = allInside(map, '.plan-row summary');
    summaries[0]!.focus();
    await pressKeys('Enter');
    await waitUntil(() => focused()?.localName === 'select', 'how it stands is what is still asked of a whole action');
    expect((focused() as HTMLSelectElement).value).to.equal('done');
    await pressKeys('PageDown');
    expect((focused() as HTMLSelectElement).value, 'how the next one stands').to.equal('open');
    expect(focused()!.closest('.plan-row')!.textContent).to.contain('Sleutelen');
    await pressKeys('PageUp');
    expect(focused()!.closest('.plan-row')!.textContent).to.contain('Post openen');
    expect(map.editor.document.plan.actions.map(({ state }) => state), 'no key changed what it passed').to.deep.equal(['done', undefined]);
  });
});
