import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { NetworkMapElement } from '../../src/define.js';
import { alterIn, allInside, buttonNamed, commit, inside, mapOnPage, nadiaMap, said } from './support/network-map-page.js';
import { pressKeys } from './support/input.js';

const tie = (map: NetworkMapElement, id: string) => map.editor.version.ties.find((each) => each.id === id);

describe('the details panel', () => {
  let map: NetworkMapElement;

  const press = async (words: string, within = '.panel'): Promise<void> => {
    (await buttonNamed(map, words, within)).click();
    await map.updateComplete;
  };
  const field = async <Kind extends HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement = HTMLInputElement>(label: string, nth = 0): Promise<Kind> => {
    await inside(map, '.panel .field');
    const all = allInside(map, '.panel label.field, .panel .field label').filter((each) => each.querySelector('.name')?.textContent === label);
    expect(all[nth], `a field "${label}"`).not.to.equal(undefined);
    return all[nth]!.querySelector<Kind>('input, select, textarea')!;
  };
  const check = async (label: string): Promise<void> => {
    const box = allInside(map, '.panel .check').find((each) => each.textContent.trim().startsWith(label))!.querySelector('input')!;
    box.click();
    await map.updateComplete;
  };
  const pick = async (label: string, choice: string): Promise<void> => {
    const select = await field<HTMLSelectElement>(label);
    select.value = [...select.options].find((option) => option.textContent === choice)!.value;
    select.closest('.pick')!.querySelector('button')!.click();
    await map.updateComplete;
  };

  beforeEach(async () => {
    map = await mapOnPage();
    map.value = nadiaMap();
    map.editor.select(['els']);
    await inside(map, '#panel-title');
    await map.updateComplete;
  });

  it('has what the resident asks and tells over the map and in the list, changed in the details of the resident', async () => {
    map.editor.select(['resident']);
    await waitUntil(() => allInside(map, '.panel details summary').some(({ textContent }) => textContent.includes('Vraag, verhaal')), 'the part of the details');
    expect(allInside(map, '.told')).to.have.length(0);
    for (const [at, text] of ['Hoe krijg ik rust in huis?', 'Na de scheiding werd het stil.'].entries()) {
      const field = allInside<HTMLTextAreaElement>(map, '.panel textarea').filter((each) => ['Vraag', 'Verhaal'].includes(each.closest('label')!.querySelector('.name')!.textContent))[at]!;
      await commit(map, field, text);
    }
    expect([map.editor.document.question, map.editor.document.story]).to.deep.equal(['Hoe krijg ik rust in huis?', 'Na de scheiding werd het stil.']);
    const told = (await inside(map, '.told:not([hidden])')) as HTMLDetailsElement;
    expect(allInside(map, '.told summary').map(({ textContent }) => textContent)).to.deep.equal(['Hoe krijg ik rust in huis?', 'Vraag']);
    const seen = allInside<HTMLDetailsElement>(map, '.told').find((each) => each.checkVisibility())!;
    seen.querySelector('summary')!.click();
    expect(seen.querySelector('.told-all')!.checkVisibility()).to.equal(true);
    expect(seen.textContent).to.contain('Na de scheiding werd het stil.');
    await expect(map).to.be.accessible();
    seen.querySelector('summary')!.focus();
    await pressKeys('Escape');
    expect(seen.open).to.equal(false);
    map.view = 'list';
    await waitUntil(() => told.checkVisibility() || seen.checkVisibility(), 'over the list too');
    map.undo();
    map.undo();
    await waitUntil(() => allInside(map, '.told').length === 0, 'nothing told, nothing there');
  });

  it('says who is chosen', async () => {
    expect((await inside(map, '#panel-title')).textContent).to.equal('Els');
    expect((await inside(map, '.who')).textContent).to.contain('vriendin, 43');
  });

  it('changes how a tie is with one tap, and takes it back with another', async () => {
    await press('gespannen');
    expect(tie(map, 't-els')!.quality).to.equal('gespannen');
    expect((await buttonNamed(map, 'gespannen', '.panel')).getAttribute('aria-pressed')).to.equal('true');
    await press('gespannen');
    expect('quality' in tie(map, 't-els')!).to.equal(false);
    await press('anders …');
    await press('slapend');
    expect(tie(map, 't-els')!.quality).to.equal('slapend');
  });

  it('tells "not asked" from "nothing" in what is given each way', async () => {
    const groups = (): HTMLElement[] => allInside(map, '.both-ways [role=group]').slice(0, 2);
    expect(groups().map((group) => group.getAttribute('aria-label'))).to.deep.equal(['Els geeft', 'Nadia geeft']);
    const tap = async (nth: number, words: string): Promise<void> => {
      [...groups()[nth]!.querySelectorAll('button')].find((button) => button.textContent.trim() === words)!.click();
      await map.updateComplete;
    };
    expect(tie(map, 't-els')).to.deep.include({ gives: ['E'], gets: [] });
    await tap(1, 'niets');
    expect('gets' in tie(map, 't-els')!).to.equal(false);
    await tap(1, 'samen zijn');
    await tap(1, 'helpen met dingen');
    expect(tie(map, 't-els')!.gets).to.deep.equal(['P', 'G']);
    await tap(0, 'luisteren en troost');
    expect('gives' in tie(map, 't-els')!).to.equal(false);
    await tap(0, 'niets');
    expect(tie(map, 't-els')!.gives).to.deep.equal([]);
  });

  it('gives support the right way round on a tie drawn from the resident', async () => {
    map.editor.select(['truus']);
    await map.updateComplete;
    const [first] = allInside(map, '.both-ways [role=group]');
    expect(first!.getAttribute('aria-label')).to.equal('Oma Truus geeft');
    [...first!.querySelectorAll('button')].find((button) => button.textContent.trim() === 'raad en uitleg')!.click();
    await map.updateComplete;
    expect(tie(map, 't-truus')!.gets).to.deep.equal(['A']);
  });

  it('makes a tie with the resident where there was none', async () => {
    map.editor.select(['piet']);
    await map.updateComplete;
    await press('los');
    expect(map.editor.version.ties.at(-1)).to.deep.include({ from: 'resident', to: 'piet', quality: 'zwak' });
    await press('Nog een band met Nadia');
    const chips = allInside(map, '.tie > .chips');
    [...chips.at(-1)!.querySelectorAll('button')].find((button) => button.textContent.trim() === 'gespannen')!.click();
    await map.updateComplete;
    expect(map.editor.version.ties.filter(({ to }) => to === 'piet').map(({ quality }) => quality)).to.deep.equal(['zwak', 'gespannen']);
  });

  it('sets frequency, dates and note of a tie, and says why a date will not do', async () => {
    await commit(map, await field('Hoe vaak contact'), 'weekly');
    await commit(map, await field('Sinds'), '2019-05');
    expect(tie(map, 't-els')).to.deep.include({ frequency: 'weekly', since: '2019-05' });
    const until = await field('Tot');
    await commit(map, until, 'vorige week');
    expect(said(map, 'assertive')).to.contain('vorige week is geen datum');
    expect((await inside(map, '.toast')).textContent.replace(/[\u2068\u2069]/g, '')).to.contain('vorige week is geen datum');
    expect(until.value).to.equal('vorige week');
    expect(until.closest('label')!.textContent.replace(/[\u2068\u2069]/g, '')).to.contain('vorige week is geen datum');
    await commit(map, await field('Notitie'), 'Belt elke zondag.');
    expect(tie(map, 't-els')!.note).to.equal('Belt elke zondag.');
  });

  it('sets the facts about a person', async () => {
    await commit(map, await field('Leeftijd'), '44');
    await commit(map, await field('Geboortejaar'), '1980');
    await commit(map, await field('Geslacht'), 'x');
    await commit(map, await field('Relatie'), 'hartsvriendin');
    await commit(map, await field('Soort'), 'animal');
    expect(alterIn(map, 'Els')).to.deep.include({ age: 44, birthYear: 1980, gender: 'x', role: 'hartsvriendin', kind: 'animal' });
    await commit(map, await field('Soort'), 'person');
    for (const statement of ['Mantelzorger', 'Denkt mee', 'Maakte hetzelfde mee', 'Overleden']) await check(statement);
    await commit(map, await field('Jaar van overlijden'), '2024');
    expect(alterIn(map, 'Els')).to.deep.include({ informalCarer: true, thinksAlong: true, livedExperience: true, deceased: true, deathYear: 2024 });
    await check('Overleden');
    expect(alterIn(map, 'Els')).not.to.have.any.keys('deceased', 'deathYear');
    await commit(map, await field('Leeftijd'), '');
    expect(alterIn(map, 'Els')).not.to.have.property('age');
    await commit(map, await field('Leeftijd'), 'oud');
    expect(alterIn(map, 'Els')).not.to.have.property('age');
    await commit(map, await field('Naam'), 'Elsbeth');
    expect(alterIn(map, 'Elsbeth')!.id).to.equal('els');
  });

  it('moves somebody to another group or ring, outside, and into the home', async () => {
    await commit(map, await field('Groep'), 'buren');
    await commit(map, await field('Afstand'), 'outside');
    expect(alterIn(map, 'Els')).to.deep.include({ sector: 'buren', ring: 'outside' });
    await commit(map, await field('Afstand'), '');
    expect(alterIn(map, 'Els')).not.to.have.property('ring');
    await check('Woont in huis bij Nadia');
    expect(map.editor.version.households[0]!.members).to.deep.equal(['resident', 'els']);
    await check('Woont in huis bij Nadia');
    expect(map.editor.version.households.every(({ members }) => !members.includes('els'))).to.equal(true);
  });

  it('makes a couple with children, twins among them', async () => {
    map.value = nadiaMap({ alters: [{ id: 'bo', kind: 'person', name: 'Bo' }, { id: 'mo', kind: 'person', name: 'Mo' }] });
    map.editor.select(['resident']);
    await map.updateComplete;
    await pick('Partner toevoegen', 'Piet');
    await commit(map, await field('Zijn ze samen?'), 'divorced');
    await commit(map, await field('Samen tot'), '2020');
    await pick('Kind toevoegen', 'Bo');
    await pick('Kind toevoegen', 'Mo');
    const { couples: [couple], children } = map.editor.version;
    expect(couple).to.deep.include({ partners: ['resident', 'piet'], status: 'divorced', until: '2020' });
    expect(children.map(({ child }) => child)).to.deep.equal(['bo', 'mo']);
    await commit(map, await field('Bo'), 'foster');
    await commit(map, await field('Tweeling met'), children[1]!.id);
    const [bo, mo] = map.editor.version.children;
    expect(bo!.kind).to.equal('foster');
    expect(bo!.twins).to.be.a('string').and.to.equal(mo!.twins);
    await press('eruit halen: Bo is geen kind van dit paar');
    expect(map.editor.version.children.map(({ child }) => child)).to.deep.equal(['mo']);
    await press('Paar weghalen');
    expect(map.editor.version.couples).to.deep.equal([]);
  });

  it('keeps homes: a child may have two', async () => {
    await pick('Woont in een ander huis', 'Nieuw huis');
    await commit(map, await field('Naam van het huis'), 'Huis van Els');
    await pick('Wie woont hier nog meer?', 'Piet');
    expect(map.editor.version.households[0]).to.deep.include({ label: 'Huis van Els', members: ['els', 'piet'] });
    await press('eruit halen: Piet woont hier niet meer');
    expect(map.editor.version.households[0]!.members).to.deep.equal(['els']);
    await press('Huis weghalen');
    expect(map.editor.version.households).to.deep.equal([]);
  });

  it('shows a tie and what is between two others', async () => {
    map.editor.select(['t-both']);
    await map.updateComplete;
    expect((await inside(map, '#panel-title')).textContent).to.equal('Els en Oma Truus');
    await press('sterk');
    expect(tie(map, 't-both')!.quality).to.equal('sterk');
    await press('Geven en krijgen omdraaien');
    expect(tie(map, 't-both')).to.deep.include({ from: 'truus', to: 'els' });
    await press('Band weghalen');
    expect(tie(map, 't-both')).to.equal(undefined);
  });

  it('does things to several people at once', async () => {
    map.editor.select(['els', 'piet']);
    await map.updateComplete;
    expect((await inside(map, '#panel-title')).textContent).to.equal('2 gekozen');
    await press('Verbind deze twee');
    await press('Zijn een paar');
    await pick('Groep', 'Familie');
    expect(map.editor.version.ties.some(({ from, to }) => from === 'els' && to === 'piet')).to.equal(true);
    expect(map.editor.version.couples[0]!.partners).to.deep.equal(['els', 'piet']);
    expect(['Els', 'Piet'].map((name) => alterIn(map, name)!.sector)).to.deep.equal(['familie', 'familie']);
    await press('Allemaal weghalen');
    expect(map.editor.version.alters.map(({ id }) => id)).to.deep.equal(['resident', 'truus']);
  });

  it('sets who was there and when', async () => {
    map.editor.select(['resident']);
    await map.updateComplete;
    await commit(map, await field('Datum'), '2025-02-03');
    await commit(map, await field('Wie was erbij?'), 'Els, mevrouw Bakker');
    expect(map.editor.version).to.deep.include({ date: '2025-02-03', present: ['els', 'mevrouw Bakker'] });
    expect((await inside(map, '.heading')).textContent).to.contain('3 februari 2025').and.to.contain('samen met Els en mevrouw Bakker');
  });

  it('removes somebody, says so, and takes it back', async () => {
    await press('Els weghalen');
    expect(alterIn(map, 'Els')).to.equal(undefined);
    await aTimeout(400);
    expect(said(map)).to.match(/^Els verwijderd\. 2 mensen\. Ongedaan maken met .+Z\.$/);
    expect((await inside(map, '.toast')).textContent).to.contain('verwijderd');
    (await buttonNamed(map, 'Ongedaan', '.toast')).click();
    await map.updateComplete;
    expect(allInside(map, '.toast')).to.have.length(0);
    await aTimeout(400);
    expect(said(map)).to.match(/^Ongedaan gemaakt: Els verwijderd\./);
    expect(alterIn(map, 'Els')).not.to.equal(undefined);
  });

  it('goes through a group of chips with arrow keys, as one tab stop', async () => {
    const chips = allInside<HTMLButtonElement>(map, '.tie .chips')[0]!;
    const stops = (): number => [...chips.querySelectorAll('button')].filter((button) => button.tabIndex === 0).length;
    await waitUntil(() => stops() === 1, 'the group becomes one stop');
    (await buttonNamed(map, 'sterk', '.panel')).focus();
    await pressKeys('ArrowRight');
    expect(map.shadowRoot!.activeElement!.textContent).to.equal('gewoon');
    expect(stops()).to.equal(1);
    await pressKeys('End');
    expect(map.shadowRoot!.activeElement!.textContent).to.equal('anders …');
    await pressKeys('ArrowRight');
    expect(map.shadowRoot!.activeElement!.textContent).to.equal('sterk');
  });

  it('tells of no field to type in while there is none', async () => {
    map.editor.select([]);
    const lead = async (): Promise<string> => {
      await map.updateComplete;
      return allInside(map, '.panel p').map((each) => each.textContent).join(' ');
    };
    expect(await lead()).to.contain('of te veranderen');
    map.readonly = true;
    expect(await lead()).to.contain('Kies iemand om meer te zien.');
    map.readonly = false;
    map.value = null;
    expect(await lead()).to.contain('Of typ hierboven');
    map.readonly = true;
    expect(await lead()).to.contain('Er staat nog niemand op de kaart.').and.not.to.contain('typ');
  });

  it('holds no fields while the map is read only, and still tells everything', async () => {
    map.readonly = true;
    await map.updateComplete;
    expect(allInside(map, '.panel input, .panel select, .panel textarea')).to.have.length(0);
    expect(allInside(map, '.panel [data-chosen]').map((chip) => chip.textContent)).to.include.members(['sterk', 'luisteren en troost', 'niets']);
    expect(allInside(map, '#quick')).to.have.length(0);
  });

  it('says of a tie that was not rated that it was not, while the map is read only', async () => {
    const unrated = nadiaMap({ alters: [{ id: 'bo', kind: 'person', name: 'Bo' }], ties: [{ id: 't-bo', from: 'resident', to: 'bo' }] });
    map.value = unrated;
    map.readonly = true;
    map.focusPerson('bo');
    await waitUntil(() => allInside(map, '.panel .tie').some((tie) => tie.textContent.includes('Hoe de band is: nog niet gekozen.')));
    map.lang = 'en';
    await waitUntil(() => allInside(map, '.panel .tie').some((tie) => tie.textContent.includes('How the tie is: not rated yet.')));
    map.editor.select(['t-bo']);
    await waitUntil(() => allInside(map, '.panel section.tie').length === 1 && allInside(map, '.panel')[0]!.textContent.includes('not rated yet'));
    map.focusPerson('els');
    await waitUntil(() => allInside(map, '.panel')[0]!.textContent.includes('strong'));
    expect(allInside(map, '.panel .tie')[0]!.textContent).not.to.contain('not rated yet');
  });

  it('tells what stands out, and under it the numbers, once each is unfolded', async () => {
    const map = await mapOnPage();
    map.value = nadiaMap();
    const details = await inside<HTMLDetailsElement>(map, '[data-insight="insight"]');
    expect(details.querySelector('li')).to.equal(null);
    details.open = true;
    await waitUntil(() => details.querySelectorAll('.stands-out li').length > 3, 'sentences');
    const numbers = details.querySelector<HTMLDetailsElement>('[data-insight="numbers"]')!;
    expect(numbers.querySelector('dl')).to.equal(null);
    numbers.open = true;
    await waitUntil(() => numbers.querySelectorAll('dt').length > 15, 'numbers');
    expect(details.open).to.equal(true);
    details.open = false;
    await waitUntil(() => !details.querySelector('li'), 'nothing of it stays');
  });
});
