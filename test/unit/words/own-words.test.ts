import { describe, expect, it } from 'vitest';
import { residentOf, versionOf } from '../../../src/model/query.js';
import { ownWays } from '../../../src/ways/own-ways.js';
import { wordedWays } from '../../../src/ways/worded-ways.js';
import { lookOf } from '../../../src/scene/map-look.js';
import { wayLook } from '../../../src/scene/way-look.js';
import { legendOf } from '../../../src/scene/legend.js';
import { closingWordsFor } from '../../../src/words/closing-words.js';
import { describeAlter } from '../../../src/words/describe-alter.js';
import { describeBlocks } from '../../../src/words/describe-blocks.js';
import { en } from '../../../src/words/en.js';
import { inOwnWords } from '../../../src/words/in-own-words.js';
import { nl } from '../../../src/words/nl.js';
import { numberWordsFor } from '../../../src/words/number-words.js';
import { OwnWords } from '../../../src/words/own-words.js';
import { planWordsFor } from '../../../src/words/plan-words-for.js';
import { uiEn } from '../../../src/words/ui-en.js';
import { uiWholeNl } from '../../../src/words/ui-whole-nl.js';
import { storyDocument } from '../../fixture.js';

const words = { resident: { nl: 'deelnemer', en: 'the participant' }, trouble: { nl: 'uitdaging', en: 'challenge' }, dream: { nl: 'het verlangen' } };
const [dutch, english] = [new OwnWords(words, 'nl'), new OwnWords(words, 'en')];
const [ownNl, ownEn] = [dutch.messages(nl), english.messages(en)];

/** Every text in words of the interface, with where it stands. */
function textsOf(value: unknown, place = ''): [string, string][] {
  if (typeof value === 'string') return [[place, value]];
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, each]) => textsOf(each, `${place}.${key}`)) : [];
}

describe('the words of a way of working', () => {
  it('stand for themes and the resident in all that is said of people, in both languages', () => {
    expect(ownNl.themeKinds).toEqual({ trouble: 'uitdaging', strength: 'kracht', dream: 'verlangen' });
    expect(ownEn.themeKinds).toEqual({ trouble: 'challenge', strength: 'strength', dream: 'verlangen' });
    expect([ownNl.signs.resident, ownNl.sentences.namelessResident, ownEn.signs.resident, ownEn.sentences.namelessResident]).toEqual(['deelnemer', 'de deelnemer', 'participant', 'the participant']);
    expect(ownNl.sentences.whole.themes).toBe('Uitdaging, kracht en verlangen');
    expect(ownEn.sentences.whole.themes).toBe('Challenge, strength and verlangen');
    const story = storyDocument('S01');
    const version = versionOf(story);
    expect(describeAlter(story, version, residentOf(version).id, ownNl)).toContain('deelnemer');
    expect(JSON.stringify(describeBlocks(story, version, ownNl))).toContain('uitdaging: ');
  });

  it('stand in everything round the map, in the plan, the numbers and how it went, with the article that they have', () => {
    for (const [own, parts] of [
      [ownNl, [dutch.in(uiWholeNl), ...[planWordsFor, numberWordsFor, closingWordsFor].map((each) => inOwnWords<object>(ownNl, each('nl')))]],
      [ownEn, [english.in(uiEn), ...[planWordsFor, numberWordsFor, closingWordsFor].map((each) => inOwnWords<object>(ownEn, each('en')))]],
    ] as const) {
      const texts = [own, ...parts].flatMap((part) => textsOf(part));
      expect(texts.length).toBeGreaterThan(300);
      expect(texts.filter(([, text]) => /\b(bewoner|resident|droom|dream)\b/iu.test(text))).toEqual([]);
    }
    expect(inOwnWords(ownNl, closingWordsFor('nl')).experiencesHint).toBe('Van de deelnemer, en van mensen eromheen. In eigen woorden.');
    expect(inOwnWords(ownNl, closingWordsFor('nl')).reachedHint).toBe('De deelnemer zegt het zelf');
    const plan = inOwnWords(ownNl, planWordsFor('nl'));
    expect([plan.dream, plan.dreamWords, plan.newDream, plan.noDream]).toEqual(['Stap naar het verlangen', 'Het verlangen hierachter', 'Welk verlangen zit hierachter?', 'geen verlangen gekozen']);
    expect(plan.shares).toBe(planWordsFor('nl').shares);
    expect(inOwnWords(nl, plan)).toBe(plan);
  });

  it('are the same each time they are asked for, and leave the rest as it was', () => {
    expect([dutch.messages(nl) === ownNl, dutch.in(uiWholeNl) === dutch.in(uiWholeNl)]).toEqual([true, true]);
    expect(ownNl.qualities).toEqual(nl.qualities);
    expect(new OwnWords({ strength: { nl: 'talent' } }, 'nl').messages(nl).signs.resident).toBe('bewoner');
  });

  it('stand in the legend, in which what a theme is called itself stays', () => {
    const version = versionOf(storyDocument('S01'));
    const look = wayLook(lookOf({ notation: 'mcgoldrick', support: true, themes: true }), (language) => (language === 'en' ? english : dutch));
    const labels = (language: string): string[] => legendOf(version, language, look).map(({ label }) => label);
    expect(labels('nl')).toEqual(expect.arrayContaining(['deelnemer', 'uitdaging: Schulden na de scheiding', 'kracht: Doorzetter, kan goed organiseren', 'nauwe band']));
    expect(labels('en')).toEqual(expect.arrayContaining(['participant', 'challenge: Schulden na de scheiding', 'close']));
    expect(labels('nl').filter((label) => label.startsWith('wat er speelt') || label === 'bewoner')).toEqual([]);
    const quoted = { ...version, themes: [{ ...version.themes[0]!, label: 'Wat er speelt op school' }] };
    expect(legendOf(quoted, 'nl', look).map(({ label }) => label)).toContain('Wat er speelt op school');
    expect(legendOf(version, 'nl', wayLook({}, () => dutch)).map(({ label }) => label)).toContain('deelnemer');
  });

  it('are known of the ways of the package without fetching them', () => {
    expect(ownWays.filter((way) => way.words).map(({ id }) => id)).toEqual(wordedWays);
  });
});
