import { expect, it } from 'vitest';
import { insight } from '../../../src/element/panel/insight.js';
import { insightNumbers } from '../../../src/element/panel/insight-numbers.js';
import { supportIndicatorsOf } from '../../../src/graph/support-indicators.js';
import { supportersOf } from '../../../src/graph/supporters-of.js';
import { SUPPORT_KINDS } from '../../../src/model/vocabulary.js';
import { enumerate } from '../../../src/words/enumerate.js';
import { createDocument } from '../../../src/model/create.js';
import { en } from '../../../src/words/en.js';
import { nl } from '../../../src/words/nl.js';
import { insightTitle } from '../../../src/words/insight-title.js';
import { numberWordsFor } from '../../../src/words/number-words.js';
import { fixtureJson, STORY_IDS, storyDocument } from '../../fixture.js';
import { plain } from '../words/plain.js';

const said = (story: string, at = 0, messages = nl): string[] => {
  const document = storyDocument(story);
  return insight(document, document.versions[at]!, messages).map(plain);
};

/** How many names are in a sentence. */
const named = (sentence: string): number => sentence.split('\u2068').length - 1;

it('names who gives what, who holds groups together and who knows nobody, without a score', () => {
  expect(said('S01').slice(0, 2)).toEqual(['Er is contact met 7 mensen. 6 van hen zijn geen hulpverlener.', 'Zonder hulpverleners blijven 6 van de 7 mensen over.']);
  expect(said('S01')).toContain('Samen zijn: Sofie.');
  expect(said('S02')).toContain('Helpen met dingen: niemand uit het eigen netwerk.');
  expect(insight(createDocument(), createDocument().versions[0]!, nl)).toEqual([]);
});

it.each(STORY_IDS)('says of %s the numbers that are expected of it, at both moments and in both languages', (story) => {
  const expected = fixtureJson<Record<string, Record<string, { active: number; informalShare: number; isolates: number; cover: Record<string, number> }>>>('stories/expected.json')[story]!;
  for (const [at, moment] of [expected.t0!, expected.t1!].entries()) {
    const [inTouch] = said(story, at);
    const raw = insight(storyDocument(story), storyDocument(story).versions[at]!, nl);
    expect(inTouch).toBe(`Er is contact met ${moment.active} mensen. ${Math.round(moment.informalShare * moment.active)} van hen zijn geen hulpverlener.`);
    for (const [kind, givers] of Object.entries(moment.cover)) {
      const label = nl.support[kind as 'P'].label;
      expect(named(raw.find((each) => each.toLowerCase().startsWith(`${label}: `))!), `${story} ${kind}`).toBe(givers);
    }
    expect(named(raw.find((each) => /ken(t|nen) niemand anders/.test(each)) ?? '')).toBe(moment.isolates);
    for (const sentence of [...said(story, at), ...said(story, at, en)]) expect(sentence).not.toMatch(/undefined|NaN|\d[.,]\d/);
  }
});

it('names who is gone without professionals, and what then nobody gives', () => {
  const gone = said('S03').find((sentence) => sentence.startsWith('Dan is er geen contact meer met: '))!;
  for (const name of ['wijkverpleging', 'Lotte', 'dr. Smeets']) expect(gone).toContain(name);
  for (const story of STORY_IDS) {
    for (const at of [0, 1]) {
      const { versions } = storyDocument(story);
      const without = { ...versions[at]!, alters: versions[at]!.alters.filter(({ sector }) => sector !== 'hulp') };
      const left = supportIndicatorsOf({ ...without, ties: without.ties.filter(({ from, to }) => [from, to].every((id) => without.alters.some((alter) => alter.id === id))) }).givers;
      const before = supportIndicatorsOf(versions[at]!);
      const paidKinds = SUPPORT_KINDS.filter((kind) => !left[kind]!.length && before.liveTies > 0 && said(story, at).some((sentence) => sentence.toLowerCase().startsWith(`${nl.support[kind].label} komt van hulpverleners: `)));
      const then = said(story, at).find((sentence) => sentence.startsWith('Dan geeft niemand nog: '));
      expect(then ?? '').toBe(paidKinds.length ? `Dan geeft niemand nog: ${plain(enumerate(nl, paidKinds.map((kind) => nl.support[kind].label)))}.` : '');
    }
  }
  const told = STORY_IDS.flatMap((story) => [...said(story), ...said(story, 1)]);
  expect(told.some((sentence) => / komt van hulpverleners: /.test(sentence))).toBe(true);
});

it('tells the load on one carer, and who supports the carer', () => {
  const document = storyDocument('S03');
  const [version] = document.versions;
  const burdened = { ...version!, ties: version!.ties.filter((tie) => ![tie.from, tie.to].includes(version!.resident) || [tie.from, tie.to].includes('wil')).map((tie) => ([tie.from, tie.to].includes(version!.resident) ? { ...tie, from: 'wil', to: version!.resident, quality: 'dubbel' as const, gives: ['P', 'G', 'E'] as ('P' | 'G' | 'E')[], gets: [] } : tie)) };
  const sentences = insight({ ...document, versions: [burdened] }, burdened, nl).map(plain);
  expect(sentences).toContain('Wil geeft 3 van de 3 dingen die iemand geeft.');
  const supporters = supportersOf(burdened, 'wil');
  expect(supporters.length).toBeGreaterThan(0);
  expect(supporters).not.toContain(version!.resident);
  expect(sentences.some((sentence) => sentence.startsWith('Wil krijgt zelf steun van '))).toBe(true);
  const lonely = { ...burdened, ties: burdened.ties.filter(({ from, to }) => [from, to].includes(version!.resident)) };
  expect(insight({ ...document, versions: [lonely] }, lonely, nl).map(plain)).toContain('Op de kaart staat niemand die Wil steun geeft.');
});

it('says who alone connects two groups, in words for those groups', () => {
  const base = createDocument();
  const [version] = base.versions;
  const people = [['joke', 'Joke', 'familie'], ['rie', 'Rie', 'meedoen'], ['bo', 'Bo', 'meedoen'], ['an', 'An', 'familie']] as const;
  const alters = [...version!.alters, ...people.map(([id, name, sector]) => ({ id, kind: 'person' as const, name, sector }))];
  const tie = (from: string, to: string): { id: string; from: string; to: string } => ({ id: `${from}-${to}`, from, to });
  const drawn = { ...version!, alters, ties: [...people.map(([id]) => tie(version!.resident, id)), tie('joke', 'rie'), tie('joke', 'bo')] };
  const document = { ...base, versions: [drawn] };
  expect(insight(document, drawn, nl).map(plain)).toContain('Joke is de enige die de familie met school, werk of club verbindt.');
  expect(insight(document, drawn, en).map(plain)).toContain('Joke is the only one who connects the family with school, work or club.');
  const own = { ...document, sectors: [{ id: 'familie' }, { id: 'meedoen', label: 'Koor De Vink' }] };
  expect(insight(own, drawn, nl).map(plain)).toContain('Joke is de enige die de familie met Koor De Vink verbindt.');
});

it('says once that two people are the only ones between two groups', () => {
  expect(said('S01').filter((sentence) => /buren met de familie/.test(sentence))).toEqual(['Alleen Ilias en Piet verbinden de buren met de familie.']);
  expect(said('S03')).toContain('Wil geeft 3 van de 11 dingen die iemand geeft.');
});

/** Numbers as the screen gives them, from what comes with the stories. */
const two = (value: number): string => new Intl.NumberFormat('nl', { maximumFractionDigits: 2 }).format(Math.round(value * 100) / 100);

it.each(STORY_IDS)('shows every number of %s as it is expected, with what it is out of and how it is counted', (story) => {
  interface Expected { counted: number; active: number; perSector: Record<string, number>; knownTies: number; density: number; isolates: number; bridgePersons: string[]; informalShare: number; meanRing: number; tense: number; twoWay: [number, number]; placesAndAnimals: number }
  const moments = fixtureJson<Record<string, Record<string, Expected>>>('stories/expected.json')[story]!;
  for (const [at, is] of [moments.t0!, moments.t1!].entries()) {
    const document = storyDocument(story);
    const rows = insightNumbers(document, document.versions[at]!, nl);
    const value = (key: string): string => rows.find((row) => row.key === key)!.value;
    const pairs = (is.active * (is.active - 1)) / 2;
    expect([value('size'), value('known'), value('places'), value('meanRing')]).toEqual([String(is.active), String(is.counted), String(is.placesAndAnimals), two(is.meanRing)]);
    expect(value('informal')).toBe(`${Math.round(is.informalShare * is.active)} van ${is.active} (${two(is.informalShare)})`);
    expect(value('density')).toBe(`${is.knownTies} van ${pairs} (${two(is.density)})`);
    expect(value('isolates')).toBe(`${is.isolates} van ${is.active}`);
    expect(value('bridges')).toBe(`${is.bridgePersons.length} van ${is.active}`);
    expect(value('twoWay')).toBe(is.twoWay[1] ? `${is.twoWay[0]} van ${is.twoWay[1]}` : 'geen');
    expect(value('tense')).toMatch(new RegExp(`^${is.tense} van \\d+$`));
    for (const [sector, count] of Object.entries(is.perSector)) expect(value(`sector ${sector}`)).toBe(`${count} van ${is.active}`);
    expect(['heel-dichtbij', 'dichtbij', 'verder-weg', 'outside'].reduce((sum, ring) => sum + Number((rows.find(({ key }) => key === `ring ${ring}`)?.value ?? '0').split(' ')[0]), 0)).toBeLessThanOrEqual(is.active);
    for (const row of rows) for (const text of Object.values(row)) expect(text).not.toMatch(/NaN|undefined|Infinity|^$/);
  }
});

it('says "none" of an empty map and of one person, never NaN', () => {
  const empty = createDocument();
  for (const [messages, none] of [[nl, 'geen'], [en, 'none']] as const) {
    const rows = insightNumbers(empty, empty.versions[0]!, messages);
    expect(rows.find(({ key }) => key === 'density')!.value).toBe(none);
    expect(rows.find(({ key }) => key === 'meanRing')!.value).toBe(none);
    for (const { value } of rows) expect(value).not.toMatch(/NaN|undefined|\bof 0|van 0/);
  }
});

/** Words that judge: a map is not good or bad, and there is no measure that it should meet. */
const JUDGING = /\b(goede?|slechte?r?|beter|best|te weinig|te veel|voldoende|onvoldoende|genoeg|te kort|tekort|gezonde?|ongezonde?|normaal|norm|score|risico|gevaar|zorgelijk|zorgwekkend|kwetsbaar|probleem|alarm|helaas|gelukkig|ideaal|optimaal|overbelast|eenzaam|zou moeten|moet|slechts|maar|good|bad|better|worse|enough|insufficient|sufficient|healthy|unhealthy|normal|norm|score|risk|danger|worrying|vulnerable|problem|unfortunately|ideal|optimal|overloaded|lonely|should(?! be\.)|must|only (?!one who)|poor|weak network|strong network)\b/i;

it.each(STORY_IDS)('judges nothing and nobody of %s, in either language', (story) => {
  const document = storyDocument(story);
  for (const version of document.versions) {
    for (const messages of [nl, en]) {
      const texts = [...insight(document, version, messages).map(plain), ...insightNumbers(document, version, messages).flatMap(({ label, how }) => [label, how]), insightTitle(messages.lang), numberWordsFor(messages.lang).title, numberWordsFor(messages.lang).hint];
      // The one sentence that speaks of a measure says that there is none.
      for (const text of texts) if (!/zegt niet hoe het moet zijn|does not say how it should be/.test(text)) expect(text).not.toMatch(JUDGING);
    }
  }
  expect('Dit netwerk is te weinig.').toMatch(JUDGING);
});
