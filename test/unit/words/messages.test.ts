import { describe, expect, it } from 'vitest';
import { ALTER_KINDS, CHILD_KINDS, COUPLE_STATUSES, DEFAULT_RINGS, DEFAULT_SECTORS, FREQUENCIES, GENDERS, ROLE_TIMES, SUPPORT_KINDS, THEME_KINDS, TIE_QUALITIES } from '../../../src/model/vocabulary.js';
import { capitalise } from '../../../src/words/capitalise.js';
import { count } from '../../../src/words/count.js';
import { en } from '../../../src/words/en.js';
import { enumerate } from '../../../src/words/enumerate.js';
import { messagesFor } from '../../../src/words/messages-for.js';
import { signWordsFor } from '../../../src/words/sign-words.js';
import { nl } from '../../../src/words/nl.js';
import { partialDate } from '../../../src/words/partial-date.js';
import { reportEn } from '../../../src/words/report-en.js';
import { reportNl } from '../../../src/words/report-nl.js';

/** Every text of a dictionary, functions called with words that show. */
function texts(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String((value as (...args: unknown[]) => unknown)(path.includes('deeds') || path.includes('refusals') ? new Proxy({}, { get: (_, key) => `‹${String(key)}›` }) : '‹1›', '‹2›', '‹3›'))]];
  return Object.entries(value as object).flatMap(([key, each]) => texts(each, path ? `${path}.${key}` : key));
}

describe('the dictionaries', () => {
  it('have a word for every id of the vocabulary, each its own', () => {
    for (const messages of [nl, en]) {
      const lists: [Readonly<Record<string, unknown>>, readonly string[]][] = [
        [messages.qualities, TIE_QUALITIES], [messages.support, SUPPORT_KINDS], [messages.sectors, [...DEFAULT_SECTORS, '']],
        [messages.rings, [...DEFAULT_RINGS, 'outside']], [messages.kinds, ALTER_KINDS], [messages.genders, GENDERS], [messages.frequencies, FREQUENCIES],
        [messages.coupleStatuses, COUPLE_STATUSES], [messages.childKinds, CHILD_KINDS], [messages.themeKinds, THEME_KINDS], [messages.roleTimes, ROLE_TIMES],
      ];
      for (const [words, ids] of lists) {
        expect(Object.keys(words).sort()).toEqual([...ids].sort());
        expect(new Set(Object.values(words).map((word) => JSON.stringify(word))).size).toBe(ids.length);
      }
      expect(new Set(SUPPORT_KINDS.map((kind) => signWordsFor(messages.lang).letters[kind])).size).toBe(SUPPORT_KINDS.length);
    }
  });

  it('say the same things in the same places', () => {
    expect(texts(en, '').map(([path]) => path).sort()).toEqual(texts(nl, '').map(([path]) => path).filter((path) => !/counted\.one$/.test(path)).concat(texts(nl, '').map(([path]) => path).filter((path) => /counted\.one$/.test(path)), 'qualities.hersteld.counted.one').sort());
  });

  it('use the words of the field and none of the tool-maker', () => {
    const avoided = /\b(node|edge|vertex|graph|entity|attribute|knooppunt|attribuut|entiteit|cli[ëe]nt|problematiek|professional netwerk|undefined|object)\b/iu;
    for (const messages of [nl, en]) for (const [path, text] of texts(messages, '')) {
      expect([path, text, avoided.test(text)]).toEqual([path, text, false]);
      expect([path, text.trim() === text || path.includes('placed')]).toEqual([path, true]);
    }
  });

  it('agree with what a note calls an age that is text', () => {
    expect([reportNl.age, reportEn.age]).toEqual([capitalise(nl.fields.age, 'nl'), capitalise(en.fields.age, 'en')]);
  });

  it('are chosen by language tag', () => {
    expect([messagesFor('en-GB'), messagesFor('EN'), messagesFor('nl-BE'), messagesFor(undefined), messagesFor('fr')]).toEqual([en, en, nl, nl, nl]);
  });
});

describe('small words', () => {
  it('count in the plural of the language', () => {
    expect([0, 1, 2, 1234].map((n) => count(nl, nl.sentences.people, n))).toEqual(['0 mensen', '1 mens', '2 mensen', '1.234 mensen']);
    expect(count(en, en.sentences.people, 1234)).toBe('1,234 people');
  });

  it('enumerate and capitalise', () => {
    expect(enumerate(nl, ['Ali', 'Els', 'Bo'])).toBe('Ali, Els en Bo');
    expect(enumerate(en, ['Ali', 'Els', 'Bo'])).toBe('Ali, Els and Bo');
    expect([capitalise('band', 'nl'), capitalise('\u2068ali\u2069 weg', 'nl'), capitalise('', 'nl')]).toEqual(['Band', '\u2068ali\u2069 weg', '']);
  });

  it('write dates no more precisely than they are known', () => {
    expect(['2025-02-03', '2025-02', '2025', '0987', 'ooit'].map((date) => partialDate('nl', date))).toEqual(['3 februari 2025', 'februari 2025', '2025', '987', 'ooit']);
    expect(partialDate('en', '2025-02-03')).toBe('3 February 2025');
  });
});
