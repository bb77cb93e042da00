import { describe, expect, it } from 'vitest';
import { versionChanges } from '../../../src/graph/version-changes.js';
import type { NetworkDocument, Version } from '../../../src/model/document.js';
import { describeBetween } from '../../../src/words/describe-between.js';
import { describeChanges } from '../../../src/words/describe-changes.js';
import { en } from '../../../src/words/en.js';
import { nl } from '../../../src/words/nl.js';
import { fixtureJson, STORY_IDS, storyDocument } from '../../fixture.js';
import type { Story } from '../../story.js';
import { plain } from './plain.js';

const told = (document: NetworkDocument, messages = nl, [before, after] = document.versions as [Version, Version]) =>
  describeChanges(document, before, after, versionChanges(before, after), messages).map((change) => ({ ...change, text: plain(change.text) }));
const sentences = (id: string, messages = nl): string[] => told(storyDocument(id), messages).map(({ text }) => text);

/** The follow-up of a story with one thing made different. */
const with1 = (id: string, change: (version: Version) => Version): NetworkDocument => {
  const document = storyDocument(id);
  const [t0] = document.versions;
  return { ...document, versions: [t0!, change({ ...t0!, id: 't1' })] };
};

describe('what changed', () => {
  it('in S01, word for word', () => {
    expect(sentences('S01')).toEqual([
      'Wim (vrijwillige budgetcoach) is erbij gekomen: vrijwilligers, verder weg.',
      'Nieuw tussen Nadia Hamers en Wim: gewone band. Wim geeft: raad en uitleg, helpen met dingen.',
      'Nieuw tussen Nadia Hamers en Jos: losse band. Jos geeft: raad en uitleg.',
      'Tussen Nadia Hamers en Ilias: eerst gespannen band, nu gewone band. Ilias geeft nu: helpen met dingen.',
      'Tussen Nadia Hamers en Karim: eerst verbroken band, nu losse band. Karim geeft nu: samen zijn.',
    ]);
    expect(sentences('S01', en)[3]).toBe('Between Nadia Hamers and Ilias: first tense tie, now ordinary tie. Ilias now gives: practical help.');
  });

  it('in S02 and S03: support that grew and support that ended are told apart, and a tie that broke is told once', () => {
    expect(sentences('S02')).toContain('Tussen Joyce Verwey en Mira: eerst steun en spanning, nu sterke band. Joyce Verwey geeft nu ook: helpen met dingen. Mira geeft niet meer: geld of spullen.');
    expect(sentences('S03').filter((text) => text.includes('verbroken band'))).toEqual(['Tussen Gerrit van Ginkel en wijkverpleging: eerst gespannen band, nu verbroken band. wijkverpleging geeft niet meer: helpen met dingen.']);
  });

  it.each(STORY_IDS)('in %s names exactly the people and ties of the follow-up, each once, in both languages', (id) => {
    const { t1 } = fixtureJson<Story>(`stories/${id}.json`);
    const document = storyDocument(id);
    const pair = (a: string, b: string): string => [a, b].sort().join(' ');
    const [t0] = document.versions;
    const same = ({ a, b, k, ab, ba }: Story['banden'][number]): boolean => t0!.ties.some((tie) => tie.from === a && tie.to === b && tie.quality === k
      && [...tie.gives!].sort().join() === [...ab].sort().join() && [...tie.gets!].sort().join() === [...ba].sort().join());
    const ties = [...t1.banden.filter((band) => !same(band)).map(({ a, b }) => pair(a, b)), ...t1.weg.map((who) => pair('r', who))];
    const expected = { people: t1.erbij.map((person) => person.id).sort(), ties: [...new Set(ties)].sort(), died: (t1.overleden ?? []).sort() };
    for (const messages of [nl, en]) {
      const changes = told(document, messages);
      const about = (kind: (change: (typeof changes)[number]) => boolean, say: (ids: string[]) => string): string[] => changes.filter(kind).map(({ ids }) => say(ids)).sort();
      expect(about(({ ids, mark }) => ids.length === 1 && mark !== 'died', ([one]) => one!)).toEqual(expected.people);
      expect(about(({ ids }) => ids.length === 3, ([, a, b]) => pair(a!, b!))).toEqual(expected.ties);
      expect(about(({ mark }) => mark === 'died', ([one]) => one!)).toEqual(expected.died);
      for (const { text } of changes) expect(text).not.toMatch(/undefined|null|\bNaN\b|\.\./);
    }
  });

  it('is nothing where nothing is different, also of ties drawn the other way round', () => {
    const document = with1('S01', (version) => ({ ...version, title: 'later', ties: version.ties.map(({ from, to, gives, gets, ...tie }) => ({ ...tie, from: to, to: from, gives: gets!, gets: gives! })) }));
    expect(told(document)).toEqual([]);
  });

  it('also in where people stand, whom they live with, couples and what is going on', () => {
    const document = with1('S01', (version) => ({
      ...version,
      alters: version.alters.filter(({ id }) => id !== 'mentor').map((alter) => (alter.id === 'piet' ? { ...alter, ring: 'heel-dichtbij' } : alter.id === 'els' ? { ...alter, ring: 'verder-weg', sector: 'buren' } : alter.id === 'ma' ? { ...alter, deceased: true } : alter)),
      ties: version.ties.filter(({ from, to }) => from !== 'mentor' && to !== 'mentor'),
      households: [{ id: 'household-1', members: ['r', 'sofie', 'karim'] }],
      couples: [{ ...version.couples[0]!, status: 'together' as const }, { id: 'new', partners: ['els', 'piet'] }],
      themes: [...version.themes.slice(1), { id: 'werk', kind: 'strength' as const, label: 'Nieuw werk', touches: ['r'] }],
    }));
    expect(told(document).map(({ mark, text }) => `${mark}: ${text}`)).toEqual([
      'ended: mevr. Dols staat niet meer op de kaart.',
      'died: Oma Truus is overleden.',
      'ended: Tussen Nadia Hamers en mevr. Dols is geen band meer. Het was: losse band.',
      'ended: Tussen Ilias en mevr. Dols is geen band meer. Het was: losse band.',
      'changed: Nadia Hamers en Rob: eerst gescheiden, nu samen.',
      'new: Els en Piet zijn nu een paar.',
      'ended: Oma Truus en Opa Ali staan niet meer als paar op de kaart.',
      'new: Erbij gekomen (kracht): Nieuw werk.',
      'ended: Niet meer (wat er speelt): Schulden na de scheiding.',
      'closer: Karim woont nu in huis bij Nadia Hamers.',
      'further: Ilias woont niet meer in huis bij Nadia Hamers.',
      'further: Els staat verder weg: eerst heel dichtbij, nu verder weg.',
      'closer: Piet staat dichterbij: eerst dichtbij, nu heel dichtbij.',
      'moved: Els hoort nu bij buren, eerst bij vrienden.',
    ]);
  });

  it('also who came into the action team and who left it, and what became of help that was asked for', () => {
    const document = storyDocument('S01');
    const [plain] = document.versions;
    const [one, other, third] = plain!.ties.filter(({ quality }) => quality === 'gewoon' || quality === 'sterk').slice(0, 3);
    const was: Version = {
      ...plain!, alters: plain!.alters.map((alter) => (alter.id === 'els' ? { ...alter, actionTeam: true } : alter)),
      ties: plain!.ties.map((tie) => (tie === other ? { ...tie, status: 'asked' } : tie)),
    };
    const is: Version = {
      ...plain!, id: 't1',
      alters: [...plain!.alters.map((alter) => (alter.id === 'piet' ? { ...alter, actionTeam: true } : alter)), { id: 'bo', kind: 'person', name: 'Bo', actionTeam: true }],
      ties: plain!.ties.map((tie) => (tie === one ? { ...tie, status: 'asked' } : tie === other ? { ...tie, status: 'accepted' } : tie === third ? { ...tie, status: 'ended' } : tie)),
    };
    const texts = told(document, nl, [was, is]).map(({ mark, text }) => `${mark}: ${text}`);
    expect(texts[0]).toBe('new: Bo is erbij gekomen. Bo zit nu in het actieteam.');
    expect(texts.slice(-2)).toEqual(['changed: Piet zit nu in het actieteam.', 'changed: Els zit niet meer in het actieteam.']);
    expect(texts.filter((text) => text.endsWith(': er is om hulp gevraagd.'))).toHaveLength(1);
    expect(texts.filter((text) => text.startsWith('changed') && text.endsWith(': op de vraag om hulp is ja gezegd.'))).toHaveLength(1);
    expect(texts.filter((text) => text.startsWith('ended') && text.endsWith('(gestopt).'))).toHaveLength(1);
    expect(texts).toHaveLength(6);
    const english = told(document, en, [was, is]).map(({ text }) => text);
    expect(english).toContain('Piet is now in the action team.');
    expect(english.join()).toContain('help was asked for');
  });

  it('beside decisions about help and actions of the time in between, by date', () => {
    const document = storyDocument('S01');
    const [was, is] = [{ ...document.versions[0]!, date: '2025-02-03' }, { ...document.versions[1]!, date: '2025-06-02' }];
    const planned: NetworkDocument = { ...document, plan: {
      goals: [], actions: [{ id: 'a', what: 'Post openen', who: 'els', due: '2025-03', state: 'done' }, { id: 'b', what: 'Later', due: '2025-09' }, { id: 'c', what: 'Ooit' }],
      decisions: [{ id: 'd', about: 'schulden', answer: 'yes', by: ['els'], date: '2025-04-01' }, { id: 'e', about: 'eerder', by: [], date: '2025-02-03' }],
    } };
    expect(describeBetween(planned, was, is, nl).map(({ title, lines }) => [title, ...lines.map(plain)])).toEqual([
      ['Besluiten over hulp', 'schulden: ja. Beslist door Els, 1 april 2025.'], ['Acties uit het plan voor deze tijd', 'Els: Post openen, voor maart 2025, klaar'],
    ]);
    expect(describeBetween(planned, { ...was, date: undefined } as unknown as Version, is, nl)).toEqual([]);
  });
});
