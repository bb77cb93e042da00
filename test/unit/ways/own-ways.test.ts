import { describe, expect, it } from 'vitest';
import type { Question, WayOfWorking, Wording } from '../../../src/model/way.js';
import { SENSITIVE_QUALITY } from '../../../src/model/vocabulary.js';
import { openWays } from '../../../src/ways/open-ways.js';
import { ownWays } from '../../../src/ways/own-ways.js';
import { standardFollowUp } from '../../../src/ways/standard-follow-up.js';
import { standardQuestions } from '../../../src/ways/standard-questions.js';
import { wholeQuestions } from '../../../src/ways/whole-questions.js';

const idsOf = (way: WayOfWorking, followUp = false): string[] => wholeQuestions(way, followUp).map(({ question }) => question.id);
const wayOf = (id: string): WayOfWorking => ownWays.find((way) => way.id === id)!;

/** Every wording in a pack, with where it stands. */
function wordings(value: unknown, place: string): [string, Wording][] {
  if (typeof value !== 'object' || value === null) return [];
  if (typeof (value as Wording).nl === 'string') return [[place, value as Wording]];
  return Object.entries(value).flatMap(([key, each]) => wordings(each, `${place}.${key}`));
}

describe('the ways of working of the package', () => {
  it('are seven, and come through the door that others come through', () => {
    expect(ownWays.map(({ id }) => id)).toEqual(['ecogram', 'sonestra', 'krachtwerk', 'meedoen', 'kompas', 'tracy-whittaker', 'lensink']);
    expect(openWays(JSON.parse(JSON.stringify(ownWays)))).toEqual(ownWays);
  });

  it('say everything in Dutch and in English, each in its own words', () => {
    const all = [...wordings(ownWays, 'ways'), ...wordings(standardQuestions, 'questions'), ...wordings(standardFollowUp, 'followUp')];
    expect(all.length).toBeGreaterThan(150);
    for (const [place, { nl, en }] of all) {
      expect([place, nl.trim() === nl && nl.length > 1, Boolean(en) && en!.trim() === en]).toEqual([place, true, true]);
    }
    const questions = [...ownWays.flatMap((way) => wholeQuestions(way)), ...ownWays.flatMap((way) => wholeQuestions(way, true))].map(({ question }) => question);
    for (const { id, text } of questions) expect([id, text.nl !== text.en, text.nl.includes('?') || text.nl.includes(':') || text.nl.endsWith('.')]).toEqual([id, true, true]);
  });

  it('use the words of the field and keep questions short', () => {
    const avoided = /\b(cli[ëe]nt|node|edge|knooppunt|problematiek|interventie|competenties|indicatie|diagnose|zelfredzaamheid)\b/iu;
    for (const [place, { nl, en = '' }] of [...wordings(ownWays, 'ways'), ...wordings(standardQuestions, 'questions')]) {
      expect([place, avoided.test(nl), avoided.test(en)]).toEqual([place, false, false]);
      expect([place, nl.split(/\s+/).length <= 25]).toEqual([place, true]);
    }
  });

  it('ask about people and what is going on before there is a plan', () => {
    for (const way of ownWays) {
      const asks = wholeQuestions(way).map(({ question }) => question.asks);
      const plan = asks.findIndex((ask) => ['goal', 'step', 'decision', 'ask'].includes(ask));
      expect([way.id, asks.indexOf('people') >= 0 && asks.indexOf('people') < plan]).toEqual([way.id, true]);
      expect([way.id, asks.includes('place') && asks.indexOf('place') < plan]).toEqual([way.id, true]);
    }
  });

  it('have the usual questions in the usual order', () => {
    expect(idsOf(wayOf('ecogram'))).toEqual([
      'think-along', 'story', 'question', 'home', 'elsewhere', 'long-list', 'care', 'day', 'work', 'place', 'support-got', 'support-given', 'contact', 'quality',
      'critical', 'knows', 'dormant', 'safety', 'themes', 'strengths', 'joy', 'dream', 'look', 'goal', 'step', 'ask', 'decision', 'review', 'sharing',
    ]);
    expect(wayOf('sonestra').parts.map(({ id }) => id)).toEqual(['story', 'compass', 'council', 'team']);
    const order = ['strengths', 'long-list', 'dream', 'goal', 'ideas', 'step', 'right-thing'].map((id) => idsOf(wayOf('krachtwerk')).indexOf(id));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order[0]).toBeGreaterThan(0);
    expect(wayOf('meedoen').parts.find(({ id }) => id === 'elements')!.questions).toHaveLength(5);
    expect(wayOf('kompas').parts.map(({ id }) => id)).toEqual(['map', 'professional', 'team', 'organisation']);
    expect(wayOf('tracy-whittaker').sectors).toHaveLength(6);
    expect([wayOf('lensink').sectors, wayOf('lensink').rings].map((list) => list!.length)).toEqual([4, 4]);
    expect(idsOf(wayOf('lensink'))[0]).toBe('long-list');
  });

  it('ask only what changed when there is an earlier moment', () => {
    for (const way of ownWays) expect([way.id, idsOf(way, true).slice(0, 2)]).toEqual([way.id, ['present', 'changes']]);
  });

  it('keep questions for the worker out of shared copies, and the question about safety for when nobody else is there', () => {
    const all = ownWays.flatMap((way) => wholeQuestions(way)).map(({ question }) => question as Question);
    expect(all.filter(({ worker }) => worker)).toHaveLength(12);
    for (const { facts, alone } of all) if (facts?.quality === SENSITIVE_QUALITY) expect(alone).toBe(true);
    expect(all.some(({ alone }) => alone)).toBe(true);
  });
});

describe('a way of working of another', () => {
  const own = { format: 'network-map-way', version: 1, id: 'ons', name: { nl: 'Op onze manier' }, parts: [{ id: 'een', name: { nl: 'Een' }, questions: [{ id: 'home' }] }] };

  /** What is said of a pack that was spoilt. */
  const refusalOf = (spoilt: unknown): { place?: string | undefined; message: string; remedy?: string | undefined } => {
    try { openWays([own, spoilt]); } catch (error) { return error as { message: string }; }
    throw new Error('it was taken');
  };
  const withQuestion = (question: object): object => ({ ...own, id: 'anders', parts: [{ ...own.parts[0]!, questions: [{ id: 'home' }, question] }] });

  it('is taken with what it does not say from the standard questions', () => {
    const [way] = openWays([{ ...own, parts: [{ ...own.parts[0]!, questions: [{ id: 'home', text: { nl: 'Wie slapen hier?' } }] }] }]);
    expect(wholeQuestions(way!)[0]!.question).toMatchObject({ asks: 'people', facts: { home: true }, text: { nl: 'Wie slapen hier?' } });
    expect(Object.isFrozen(way!.parts[0]!.questions[0]!.text)).toBe(true);
  });

  it('is refused in plain words that say where', () => {
    const cases: [unknown, string, RegExp][] = [
      [{ ...own, id: 'anders', name: 'Anders' }, 'ways[1].name', /"Anders" stands where an object is needed/],
      [withQuestion({ id: 'eigen' }), 'ways[1].parts[0].questions[1].asks', /no standard question "eigen"/],
      [withQuestion({ id: 'eigen', asks: 'text' }), 'ways[1].parts[0].questions[1].text', /needs words of its own/],
      [withQuestion({ id: 'eigen', asks: 'zingen', text: { nl: 'Zing eens' } }), 'ways[1].parts[0].questions[1].asks', /"zingen" is no choice/],
      [withQuestion({ id: 'eigen', asks: 'text', text: { nl: '' } }), 'ways[1].parts[0].questions[1].text.nl', /empty/],
      [withQuestion({ id: 'home' }), 'ways[1].parts[0].questions[1].id', /asked twice/],
      [withQuestion({ id: 'work', facts: { sector: 'maan' } }), 'ways[1].parts[0].questions[1].facts.sector', /"maan" is no choice/],
      [{ ...own, id: 'anders', layout: 'ster' }, 'ways[1].layout', /"ster"/],
      [{ ...own, id: 'anders', words: { knop: { nl: 'x' } } }, 'ways[1].words.knop', /cannot be replaced/],
      [{ ...own, id: 'anders', parts: [] }, 'ways[1].parts', /no question/],
      [{ ...own, id: 'anders', rings: [{ id: 'a' }, { id: 'a' }] }, 'ways[1].rings[1].id', /twice/],
      [own, 'ways[1].id', /Two ways of working have the id "ons"/],
      ['{', 'ways', /./],
    ];
    for (const [spoilt, place, message] of cases) {
      const refusal = refusalOf(spoilt);
      if (spoilt !== '{') expect(refusal.place).toBe(place);
      expect(refusal.message).toMatch(message);
      expect(refusal.remedy).toBeTruthy();
    }
    expect(() => openWays({})).toThrow('not a list');
  });
});
