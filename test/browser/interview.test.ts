import { expect, html, waitUntil } from '@open-wc/testing';
import type { NetworkMapElement } from '../../src/define.js';
import type { WayOfWorking } from '../../src/model/way.js';
import { allSaid } from './support/all-said.js';
import { pressKeys, typeText } from './support/input.js';
import { allInside, alterIn, buttonNamed, commit, inside, mapOnPage, nadiaMap, said } from './support/network-map-page.js';

const asked = (map: NetworkMapElement): string => map.shadowRoot!.querySelector('.interview h3')?.textContent ?? '';
const isAsked = (map: NetworkMapElement, words: string): Promise<void> => waitUntil(() => asked(map).includes(words), `it should ask "${words}"`, { timeout: 5000 }) as Promise<void>;
const press = async (map: NetworkMapElement, words: string): Promise<void> => {
  (await buttonNamed(map, words, '.interview')).click();
  await map.updateComplete;
};
const opened = async (page = html`<network-map></network-map>`): Promise<NetworkMapElement> => {
  const map = await mapOnPage(page);
  map.view = 'interview';
  await inside(map, '.interview');
  return map;
};
/** Goes to a question by the list of all questions. */
const goTo = async (map: NetworkMapElement, words: string): Promise<void> => {
  allInside(map, '.asked-all .asked-row').find((row) => row.textContent.includes(words))!.click();
  await isAsked(map, words);
};
/** Names somebody by keyboard, as a person does: typing and Enter. */
const name = async (map: NetworkMapElement, line: string): Promise<void> => {
  const people = map.editor.version.alters.length;
  await typeText(line);
  await waitUntil(() => map.shadowRoot!.querySelector('.interview .understood'), `"${line}" should be understood`);
  await pressKeys('Enter');
  await waitUntil(() => map.editor.version.alters.length > people, `"${line}" should be on the map`);
  await map.updateComplete;
};

describe('the interview', () => {
  it('goes by keyboard from the empty map to people, themes and a plan', async () => {
    const map = await opened();
    (await buttonNamed(map, 'Beginnen', '.interview')).focus();
    await pressKeys('Enter');
    await isAsked(map, 'meegenomen');
    await waitUntil(() => map.shadowRoot!.activeElement?.matches('.asked input'), 'the field has the keyboard');
    await name(map, 'Els, vriendin, sterk');
    expect(alterIn(map, 'Els')).to.include({ thinksAlong: true, sector: 'vrienden' });
    const next = async (words: string): Promise<void> => {
      (await buttonNamed(map, 'Verder', '.interview')).focus();
      await pressKeys('Enter');
      await isAsked(map, words);
      await waitUntil(() => map.shadowRoot!.activeElement?.matches('.asked input, .asked textarea'), `the keyboard is where "${words}" is answered`);
    };
    await next('wat is er aan de hand');
    await typeText('Ruzie thuis');
    await pressKeys('Tab');
    await waitUntil(() => map.editor.document.story === 'Ruzie thuis', 'the story');
    await next('Waar wil je antwoord op');
    await typeText('Kan hij hulp krijgen?');
    await pressKeys('Tab');
    await waitUntil(() => map.editor.document.question !== undefined, 'step 1');
    await next('bij jou in huis');
    await name(map, 'Ilias zoon 15');
    await name(map, 'Sofie dochter 9');
    expect(map.editor.version.households[0]!.members).to.have.length(3);
    await next('woont ergens anders');
    await name(map, 'Rob ex-partner 44');
    expect(alterIn(map, 'Rob')!.sector).to.equal('familie');
    await next('Noem iedereen');
    await name(map, 'Piet buurman');
    expect(alterIn(map, 'Piet')).to.include({ waiting: true });
    const streets = await buttonNamed(map, 'de straat', '.asked');
    streets.focus();
    await pressKeys('Enter');
    await waitUntil(() => streets.getAttribute('aria-pressed') === 'true', 'the street is ticked off');
    expect(map.editor.version.answers!.find(({ question }) => question === 'long-list')).to.deep.include({ ticked: ['de straat'] });
    map.lang = 'en';
    await waitUntil(() => allInside(map, '.asked .chip[aria-pressed="true"]').some(({ textContent }) => textContent.trim() === 'your street'), 'and in the other language');
    map.lang = 'nl';
    await waitUntil(() => asked(map).includes('Noem iedereen'), 'back in Dutch');
    await goTo(map, 'Wat speelt er nog meer');
    await waitUntil(() => map.shadowRoot!.activeElement?.matches('.asked input'), 'step 2');
    await typeText('Schulden');
    await pressKeys('Enter');
    await waitUntil(() => map.editor.version.themes.length === 1, 'step 3');
    await goTo(map, 'Wat is het eerste doel');
    await waitUntil(() => map.shadowRoot!.activeElement?.matches('.asked input'), 'step 4');
    await typeText('Rust in huis');
    await pressKeys('Enter');
    await waitUntil(() => map.editor.document.plan.goals.length === 1, 'step 5');
    await next('kleine stap');
    await waitUntil(() => map.shadowRoot!.activeElement?.matches('.asked input'), 'step 6');
    await typeText('Post openen');
    const [who, others] = allInside<HTMLSelectElement>(map, '.asked-form select');
    await commit(map, who!, 'resident');
    await commit(map, others!, alterIn(map, 'Els')!.id);
    allInside<HTMLInputElement>(map, '.asked-form [data-answer]')[0]!.focus();
    await pressKeys('Enter');
    await waitUntil(() => map.editor.document.plan.actions.length === 1, 'step 7');
    const { plan } = map.editor.document;
    expect(plan.actions[0]).to.include({ what: 'Post openen', who: 'resident', goal: plan.goals[0]!.id }).and.to.deep.include({ with: [alterIn(map, 'Els')!.id] });
    await goTo(map, 'beroepskracht');
    await press(map, 'nee');
    await press(map, 'Els');
    await press(map, 'Verder');
    await waitUntil(() => map.editor.document.plan.decisions.length === 1, 'the decision is kept when one goes on');
    expect(map.editor.document.plan.decisions[0]).to.include({ answer: 'no' }).and.to.deep.include({ by: [alterIn(map, 'Els')!.id] });
  });

  it('keeps the goal that was chosen for ideas and for one step after another, and knows help by name', async () => {
    const map = await opened();
    const [version] = nadiaMap().versions;
    map.value = {
      ...nadiaMap(), plan: { goals: [{ id: 'rust', text: 'Rust' }, { id: 'werk', text: 'Werk' }], actions: [], decisions: [] }, current: 'v2',
      versions: [{ ...version!, alters: [...version!.alters, { id: 'wim', kind: 'person', name: 'Wim' }] }, { ...version!, id: 'v2' }],
    };
    const parts = [{ id: 'p', name: { nl: 'Plan' }, questions: [{ id: 'ideas' }, { id: 'step' }, { id: 'decision' }] }];
    map.ways = [{ format: 'network-map-way', version: 1, id: 'plan', name: { nl: 'Plan' }, parts, followUp: parts }];
    map.way = 'plan';
    await waitUntil(() => (map.shadowRoot!.querySelector('.interview')?.textContent ?? '').includes('3 vragen'), 'the questions');
    await press(map, 'Beginnen');
    await commit(map, await inside<HTMLSelectElement>(map, '.asked select'), 'rust');
    await press(map, 'Overslaan');
    for (const [at, words] of ['Bellen', 'Schrijven'].entries()) {
      const what = await inside<HTMLInputElement>(map, '.asked-form [data-answer]');
      what.focus();
      await typeText(words);
      await pressKeys('Enter');
      await waitUntil(() => map.editor.document.plan.actions.length === at + 1, words);
    }
    expect(map.editor.document.plan.actions.map(({ what, goal }) => [what, goal])).to.deep.equal([['Bellen', 'rust'], ['Schrijven', 'rust']]);
    await press(map, 'Verder');
    await waitUntil(() => map.shadowRoot!.activeElement?.id === 'panel-title', 'the keyboard has come along');
    await press(map, 'ja');
    const help = allInside<HTMLInputElement>(map, '.asked-form input').find(({ labels }) => labels![0]!.textContent.includes('Welke hulp?'))!;
    help.focus();
    await typeText('Wim, de bibliotheek');
    await press(map, 'Verder');
    await waitUntil(() => map.editor.document.plan.decisions.length === 1, 'the decision');
    expect(map.editor.document.plan.decisions[0]!.help).to.deep.equal(['wim', 'de bibliotheek']);
  });

  it('leaves the keyboard on the next when one is taken away, and on the question after the last', async () => {
    const map = await opened();
    map.way = 'krachtwerk';
    map.value = { ...nadiaMap(), plan: { goals: [{ id: 'g', text: 'Rust', mindMap: { centre: 'Rust', branches: ['Wandelen', 'Zingen', 'Slapen'] } }], actions: [], decisions: [] } };
    await press(map, 'Beginnen');
    await goTo(map, 'bij dit doel');
    (await buttonNamed(map, 'Zingen weghalen', '.asked')).focus();
    for (const next of ['Slapen weghalen', 'Wandelen weghalen', 'panel-title']) {
      await pressKeys('Enter');
      await waitUntil(() => [map.shadowRoot!.activeElement?.id, map.shadowRoot!.activeElement?.ariaLabel].includes(next), next);
    }
    expect(map.editor.document.plan.goals[0]!.mindMap).to.equal(undefined);
  });

  it('says of somebody who is named again where they are: on the map, or on the long list only', async () => {
    const map = await opened();
    map.value = nadiaMap({ alters: [{ id: 'ali', kind: 'person', name: 'Ali', sector: 'hulp', waiting: true }, { id: 'bo', kind: 'person', name: 'Bo', sector: 'hulp', ring: 'dichtbij' }] });
    await press(map, 'Beginnen');
    await goTo(map, 'voor zijn werk');
    expect(allInside(map, '.asked .asked-part:not(:has(.chips))').map(({ textContent }) => textContent.replace(/\s+/gu, ' ').trim())).to.deep.equal(['Op de kaart Bo', 'Op de lange lijst Ali']);
    for (const [who, where] of [['Ali', 'de lange lijst'], ['Bo', 'de kaart']] as const) {
      (await inside(map, '.names-field input')).focus();
      await typeText(who);
      await waitUntil(() => map.shadowRoot!.querySelector('.interview .understood'));
      await pressKeys('Enter');
      await waitUntil(() => said(map).includes(`${who} staat al op ${where}.`), who);
    }
  });

  it('places people with a tap, person by person, and says how the ties are', async () => {
    const map = await opened();
    map.value = nadiaMap({ alters: [{ id: 'ali', kind: 'person', name: 'Ali', sector: 'buren', waiting: true }] });
    await press(map, 'Beginnen');
    await goTo(map, 'Zet ze op de kaart');
    await waitUntil(() => allInside(map, '.asked .about')[0]?.textContent === 'Hoe dichtbij is Ali?');
    await press(map, 'Verder weg');
    await waitUntil(() => map.editor.version.alters.find(({ id }) => id === 'ali')!.ring === 'verder-weg');
    expect(alterIn(map, 'Ali')!.waiting).to.equal(undefined);
    await goTo(map, 'Hoe is de band');
    map.editor.select(['piet']);
    await waitUntil(() => allInside(map, '.asked .about')[0]?.textContent === 'Hoe is de band met Piet?', 'who is chosen on the map is asked about');
    await press(map, 'gespannen');
    expect(map.editor.version.ties.find(({ to }) => to === 'piet')).to.include({ from: 'resident', quality: 'gespannen' });
    await waitUntil(() => allInside(map, '.asked .about')[0]?.textContent === 'Hoe is de band met Ali?', 'the next of whom nothing was said');
    await goTo(map, 'Bij wie kun je uithuilen');
    await press(map, 'Piet');
    await press(map, 'samen zijn');
    expect(map.editor.version.ties.find(({ to }) => to === 'piet')!.gets).to.deep.equal(['G']);
    await goTo(map, 'Wie kennen elkaar');
    await press(map, 'Ali');
    await waitUntil(() => allInside(map, '.asked .about')[0]?.textContent === 'Wie kent Ali?');
    allInside(map, '.asked-part .chip').find((chip) => chip.textContent.trim() === 'Els')!.click();
    await waitUntil(() => map.editor.version.ties.some(({ from, to }) => [from, to].includes('ali') && [from, to].includes('els')));
  });

  it('lets every question be skipped and keeps answers when one goes back; all of it can be undone', async () => {
    const map = await opened();
    map.value = nadiaMap();
    const before = map.editor.document;
    await press(map, 'Beginnen');
    await press(map, 'Els');
    expect(alterIn(map, 'Els')!.thinksAlong).to.equal(true);
    await press(map, 'Verder');
    await isAsked(map, 'wat is er aan de hand');
    const count = Number(/van (\d+)/.exec((await inside(map, '.asked-head')).textContent)![1]);
    for (let at = 2; at <= count; at += 1) {
      expect((await inside(map, '.asked-head')).textContent).to.contain(`vraag ${String(at)} van`);
      const leave = allInside<HTMLButtonElement>(map, '.asked-foot button').find((button) => ['Overslaan', 'Verder'].includes(button.textContent.trim()))!;
      leave.click();
      await map.updateComplete;
    }
    await isAsked(map, 'Dat waren de vragen');
    expect(map.editor.version.answers!.filter(({ skipped }) => skipped).length).to.be.greaterThan(15);
    expect(allInside(map, '.asked-row[data-state="skipped"]').length).to.be.greaterThan(15);
    await press(map, 'Terug');
    await isAsked(map, 'Wie mag deze kaart zien');
    await goTo(map, 'Kijk samen');
    await commit(map, await inside<HTMLTextAreaElement>(map, '.asked textarea'), 'Weinig buren');
    expect(map.editor.version.answers!.find(({ question }) => question === 'look')).to.deep.equal({ question: 'look', asked: 'Kijk samen naar de kaart. Wat valt op? Wat mist er?', text: 'Weinig buren' });
    map.view = 'list';
    expect((await inside(map, '.answers')).textContent).to.contain('Wat mist er?').and.to.contain('Weinig buren');
    map.view = 'interview';
    await isAsked(map, 'Kijk samen');
    await press(map, 'Terug');
    await press(map, 'Overslaan');
    await isAsked(map, 'Kijk samen');
    expect((await inside<HTMLTextAreaElement>(map, '.asked textarea')).value).to.equal('Weinig buren');
    await goTo(map, 'meegenomen');
    expect((await buttonNamed(map, 'Els', '.asked')).getAttribute('aria-pressed')).to.equal('true');
    while (map.undo()) { /* all of it */ }
    expect(map.editor.document.versions[0]!.alters).to.deep.equal(before.versions[0]!.alters);
    expect(map.editor.version.answers).to.equal(undefined);
  });

  it('asks about safety only where the page wants it, and only once nobody else is there', async () => {
    const map = await opened();
    map.value = nadiaMap();
    await press(map, 'Beginnen');
    expect(allInside(map, '.asked-all .asked-row').some((row) => row.textContent.includes('niet veilig'))).to.equal(false);
    map.unsafeTies = true;
    await map.updateComplete;
    await goTo(map, 'niet veilig');
    expect(allInside(map, '.asked')).to.have.length(0);
    await press(map, 'Er is niemand anders bij');
    await press(map, 'Els');
    const ties = (): (string | undefined)[] => map.editor.version.ties.filter(({ from, to }) => [from, to].includes('els') && [from, to].includes('resident')).map(({ quality }) => quality);
    expect(ties()).to.deep.equal(['sterk', 'onveilig']);
    await press(map, 'Els');
    expect(ties()).to.deep.equal(['sterk']);
  });

  it('asks at a follow-up only what changed, and nobody who did not change moves', async () => {
    const map = await opened();
    const document = nadiaMap();
    map.value = { ...document, versions: [document.versions[0]!, { ...document.versions[0]!, id: 'v2', date: '2025-06-01' }], current: 'v2' };
    await waitUntil(() => (map.shadowRoot!.querySelector('.interview .lead')?.textContent ?? '').includes('alleen wat er veranderd is'), 'follow-up');
    await press(map, 'Beginnen');
    await goTo(map, 'Wat is veranderd');
    const places = { ...map.editor.picture.at };
    await waitUntil(() => allInside(map, '.asked .about')[0]?.textContent === 'Els: nog steeds zo?', 'els');
    await press(map, 'Nog steeds zo');
    await waitUntil(() => allInside(map, '.asked .about')[0]?.textContent === 'Piet: nog steeds zo?', 'piet');
    await press(map, 'Veranderd');
    await press(map, 'gespannen');
    await press(map, 'Verder weg');
    expect(map.editor.version.alters.find(({ id }) => id === 'piet')!.ring).to.equal('verder-weg');
    expect(map.editor.document.versions[0]!.alters.find(({ id }) => id === 'piet')!.ring).to.equal('dichtbij');
    map.editor.select(['truus']);
    await waitUntil(() => allInside(map, '.asked .about')[0]?.textContent === 'Oma Truus: nog steeds zo?', 'truus');
    await press(map, 'Weg');
    await press(map, 'geen contact meer');
    expect(map.editor.version.ties.find(({ id }) => id === 't-truus')!.quality).to.equal('verbroken');
    for (const id of ['resident', 'els', 'truus']) expect([id, map.editor.picture.at[id]!.x, map.editor.picture.at[id]!.y]).to.deep.equal([id, places[id]!.x, places[id]!.y]);
    expect(map.editor.version.answers![0]!.people).to.deep.equal(['els', 'piet', 'truus']);
  });

  it('never takes the place of a tie that is called unsafe with what is said of the tie besides', async () => {
    const map = await opened();
    const document = nadiaMap();
    // Of Truus the unsafe tie stands first, of Piet it is the only one.
    const ties = [{ id: 'u-truus', from: 'resident', to: 'truus', quality: 'onveilig' as const }, { id: 'u-piet', from: 'piet', to: 'resident', quality: 'onveilig' as const }, ...document.versions[0]!.ties];
    const first = { ...document.versions[0]!, ties };
    map.value = { ...document, versions: [first, { ...first, id: 'v2', date: '2025-06-01' }], current: 'v2' };
    await press(map, 'Beginnen');
    await goTo(map, 'Wat is veranderd');
    for (const id of ['truus', 'piet']) {
      map.editor.select([id]);
      await waitUntil(() => allInside(map, '.asked .about')[0]?.textContent === `${id === 'piet' ? 'Piet' : 'Oma Truus'}: nog steeds zo?`, id);
      await press(map, 'Weg');
      await press(map, 'geen contact meer');
    }
    const said = (id: string): unknown[] => map.editor.version.ties.filter(({ from, to }) => [from, to].includes(id) && [from, to].includes('resident')).map(({ quality }) => quality);
    expect([said('truus'), said('piet')]).to.deep.equal([['onveilig', 'verbroken'], ['onveilig', 'verbroken']]);
    expect((await buttonNamed(map, 'geen contact meer', '.asked')).getAttribute('aria-pressed')).to.equal('true');
  });

  it('works in the way that the page or the map chose, with packs of the page; a pack with a fault is told and nothing of it is taken', async () => {
    const own: WayOfWorking = {
      format: 'network-map-way', version: 1, id: 'ons-dorp', name: { nl: 'Ons dorp' }, about: { nl: 'Drie vragen.' },
      parts: [{ id: 'een', name: { nl: 'Begin' }, questions: [{ id: 'home' }, { id: 'dorp', asks: 'text', text: { nl: 'Wat mist er in het dorp?' } }] }],
    };
    const map = await opened(html`<network-map way="ons-dorp"></network-map>`);
    expect((await inside<HTMLSelectElement>(map, '.interview select')).value).to.equal('ecogram');
    map.ways = [own];
    await waitUntil(() => map.shadowRoot!.querySelector('.interview .lead:not(:empty)')?.textContent === 'Drie vragen.', 'the pack of the page');
    const errors: string[] = [];
    map.addEventListener('network-map-error', ({ error }) => { errors.push(`${error.place!}: ${error.message}`); });
    map.ways = [{ ...own, about: { nl: 'Half' } }, { ...own, id: 'stuk', parts: [{ id: 'p', name: { nl: 'P' }, questions: [{ id: 'mist' }] }] }];
    await waitUntil(() => errors.length === 1);
    expect(errors[0]).to.contain('ways[1].parts[0].questions[0].asks').and.to.contain('no standard question "mist"');
    await map.updateComplete;
    expect((await inside(map, '.interview .lead')).textContent).to.equal('Drie vragen.');
    const select = await inside<HTMLSelectElement>(map, '.interview select');
    await commit(map, select, 'lensink');
    expect(map.editor.document).to.include({ wayOfWorking: 'lensink' });
    expect(map.editor.document.rings).to.have.length(4);
    await waitUntil(() => said(map).includes('Werkwijze veranderd'), 'it is said');
    map.undo();
    expect(map.editor.document.rings).to.equal(undefined);
  });

  it('tells a pack with a fault also where no interview is shown', async () => {
    const map = await mapOnPage();
    const errors: string[] = [];
    map.addEventListener('network-map-error', ({ error }) => { errors.push(error.code); });
    map.ways = 'geen lijst' as never;
    await waitUntil(() => errors.length === 1);
    expect(errors).to.deep.equal(['invalid']);
    expect(map.view).to.equal('map');
  });

  it('has nothing that axe finds, on every kind of question', async () => {
    const map = await opened(html`<main lang="nl"><h1>Intake</h1><network-map unsafe-ties></network-map></main>`);
    map.value = { ...nadiaMap(), plan: { goals: [{ id: 'g', text: 'Rust' }, { id: 'h', text: 'Werk' }], actions: [{ id: 'a', what: 'Bellen', who: 'els', goal: 'g' }], decisions: [] } };
    await expect(map).to.be.accessible();
    await press(map, 'Beginnen');
    for (const words of ['meegenomen', 'aan de hand', 'Noem iedereen', 'Zet ze op', 'uithuilen', 'Hoe vaak', 'Hoe is de band', 'kennen elkaar', 'niet veilig', 'speelt er nog meer', 'Kijk samen', 'eerste doel', 'kleine stap', 'kunnen vragen', 'beroepskracht', 'kijken we weer', 'mag deze kaart zien']) {
      await goTo(map, words);
      for (const details of allInside<HTMLDetailsElement>(map, '.interview details')) details.open = true;
      await expect(map).to.be.accessible();
    }
  }).timeout(60_000);

  it('asks in a room nothing that is for the worker or for the resident alone, and shows nothing of what was being filled in outside', async () => {
    const map = await opened(html`<network-map way="krachtwerk" unsafe-ties></network-map>`);
    map.value = { ...nadiaMap(), plan: { goals: [{ id: 'g', text: 'Rust' }], actions: [], decisions: [] } };
    await press(map, 'Beginnen');
    const rows = (): string => allInside(map, '.asked-all .asked-row').map((row) => row.textContent).join();
    expect(rows()).to.contain('Doe ik wat hier nodig is').and.to.contain('niet veilig');
    await goTo(map, 'kleine stap');
    const what = await inside<HTMLInputElement>(map, '.asked-form [data-answer]');
    what.value = 'De begeleider bellen';
    what.dispatchEvent(new Event('input', { bubbles: true }));
    map.room = 'beraad';
    await inside(map, '.room-bar');
    await press(map, 'Beginnen');
    expect(rows()).to.contain('kleine stap').and.not.to.contain('Doe ik').and.not.to.contain('niet veilig');
    await goTo(map, 'kleine stap');
    expect((await inside<HTMLInputElement>(map, '.asked-form [data-answer]')).value).to.equal('');
    expect(allSaid(map)).not.to.contain('begeleider');
    map.room = '';
    await waitUntil(() => rows().includes('Doe ik'));
    expect((await inside<HTMLInputElement>(map, '.asked-form [data-answer]')).value).to.equal('De begeleider bellen');
  });

  it('has the names of groups that a page’s way of working brings on the map and in the list from the first question on', async () => {
    const map = await mapOnPage(html`<network-map way="ons-dorp"></network-map>`);
    map.ways = [{
      format: 'network-map-way', version: 1, id: 'ons-dorp', name: { nl: 'Ons dorp' },
      sectors: [{ id: 'familie', label: { nl: 'Eigen huis' } }, { id: 'vrienden' }, { id: 'buren', label: { nl: 'Het dorp' } }, { id: 'vrijwilligers' }, { id: 'meedoen' }, { id: 'hulp' }],
      parts: [{ id: 'een', name: { nl: 'Begin' }, questions: [{ id: 'home' }] }],
    }];
    map.value = nadiaMap();
    const text = (selector: string): string => allInside(map, selector).map((each) => each.textContent).join('\n');
    map.view = 'interview';
    await press(map, 'Beginnen');
    await waitUntil(() => text('.map .title').includes('Het dorp'), 'the map');
    map.view = 'both';
    await waitUntil(() => text('.list').includes('Het dorp'), 'the list');
    map.undo();
    await waitUntil(() => text('.map .title').includes('Buren'), 'it is one edit');
  });

  it('has the words of a way of working on the map, in the legend, the details and the list, for as long as it is worked in', async () => {
    const own: WayOfWorking = {
      format: 'network-map-way', version: 1, id: 'ons-dorp', name: { nl: 'Ons dorp' }, words: { resident: { nl: 'dorpsgenoot' }, trouble: { nl: 'hobbel' } },
      sectors: [{ id: 'familie', label: { nl: 'Eigen huis' } }, { id: 'vrienden' }, { id: 'buren', label: { nl: 'Het dorp' } }, { id: 'vrijwilligers' }, { id: 'meedoen' }, { id: 'hulp' }],
      parts: [{ id: 'een', name: { nl: 'Begin' }, questions: [{ id: 'home' }] }],
    };
    const map = await mapOnPage(html`<network-map way="ons-dorp"></network-map>`);
    map.ways = [own];
    const document = nadiaMap();
    map.value = { ...document, versions: [{ ...document.versions[0]!, themes: [{ id: 'th', kind: 'trouble', label: '', touches: ['els'] }] }] };
    const text = (selector: string): string => allInside(map, selector).map((each) => each.textContent).join('\n');
    await waitUntil(() => text('.legend').includes('dorpsgenoot') && text('.legend').includes('hobbel'), 'the legend');
    await waitUntil(() => allInside(map, '.map [role="option"]')[0]!.getAttribute('aria-label')!.includes('dorpsgenoot'), 'what is heard of the map');
    map.view = 'interview';
    await press(map, 'Beginnen');
    await waitUntil(() => text('.map .title').includes('Het dorp'), 'the map');
    expect(map.editor.document.sectors!.map(({ id }) => id)).to.deep.equal(own.sectors!.map(({ id }) => id));
    map.view = 'both';
    await waitUntil(() => text('.list').includes('Het dorp'), 'the list');
    map.editor.select(['els']);
    await waitUntil(() => text('.panel').includes('hobbel'), 'the details');
    expect(await (await map.exportAs('svg')).text()).to.contain('dorpsgenoot');
    const away = await map.print({ open: false });
    const paper = globalThis.document.querySelector('[data-network-map-paper]')!.shadowRoot!.textContent;
    expect(paper).to.contain('dorpsgenoot');
    expect(paper).to.contain('hobbel');
    away();
    map.lang = 'en';
    await waitUntil(() => text('.legend').includes('dorpsgenoot') && text('.legend').includes('hobbel'), 'English where the way has no English');
    map.lang = 'nl';
    map.editor.undo();
    map.ways = null;
    map.way = '';
    await waitUntil(() => text('.legend').includes('wat er speelt') && text('.legend').includes('bewoner'), 'the usual words are back');
    expect(text('.panel')).not.to.contain('hobbel');
  });

  it('first asks whose map it is and of which day, and lets both be passed over', async () => {
    const map = await opened();
    await inside(map, '.asked-start');
    const [who, day] = allInside<HTMLInputElement>(map, '.asked-start input');
    await commit(map, who!, 'Nadia');
    expect(map.editor.version.alters[0]!.name).to.equal('Nadia');
    await commit(map, who!, '');
    expect([map.editor.version.alters[0]!.name, who!.value], 'an empty field takes no name away').to.deep.equal(['Nadia', 'Nadia']);
    await commit(map, day!, '3 februari 2025');
    expect(map.editor.version.date).to.equal('2025-02-03');
    map.undo();
    await press(map, 'Vandaag');
    expect(map.editor.version.date).to.match(/^\d{4}-\d\d-\d\d$/);
    await waitUntil(() => day!.value !== '', 'the day stands in its field');
    await press(map, 'Beginnen');
    await isAsked(map, 'meegenomen');
  });

  it('on a narrow page gives the map the room of the question at a tap, and back', async () => {
    const map = await mapOnPage();
    map.style.cssText = 'display: block; width: 390px; height: 700px';
    map.view = 'interview';
    await press(map, 'Beginnen');
    await isAsked(map, 'meegenomen');
    const high = (): number => map.shadowRoot!.querySelector('.map')!.clientHeight;
    const before = high();
    await press(map, 'Kaart groot');
    await waitUntil(() => high() > before + 100, 'the map is larger');
    expect(allInside(map, '.asked').every((each) => !each.checkVisibility())).to.equal(true);
    await press(map, 'Terug naar de vraag');
    await waitUntil(() => high() === before, 'the map is as it was');
    await press(map, 'Kaart groot');
    await press(map, 'Overslaan');
    await isAsked(map, 'aan de hand');
    expect(high()).to.equal(before);
  });

  it('asks nothing where nothing can be changed, and follows the language', async () => {
    const map = await opened(html`<network-map lang="en" readonly></network-map>`);
    map.value = nadiaMap();
    await waitUntil(() => (map.shadowRoot!.querySelector('.interview .lead')?.textContent ?? '').includes('only be looked at'));
    await press(map, 'Begin');
    await isAsked(map, 'Whom did you bring');
    expect(allInside(map, '.interview input, .interview .chip')).to.have.length(0);
    await press(map, 'Skip');
    expect(map.editor.version.answers).to.equal(undefined);
  });
});
