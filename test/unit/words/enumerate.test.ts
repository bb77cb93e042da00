import { expect, it } from 'vitest';
import { enumerate } from '../../../src/words/enumerate.js';
import type { Messages } from '../../../src/words/messages.js';

const names = ['Ali', 'Els', 'Fatma', 'Jan'];

for (const [lang, locale] of [['nl', 'nl'], ['en', 'en-GB'], ['fr', 'fr']] as const) {
  it(`lists words in ${lang} as the language's own format does`, () => {
    const format = new Intl.ListFormat(locale, { type: 'conjunction' });
    for (let n = 0; n <= names.length; n++) {
      expect(enumerate({ lang } as Messages, names.slice(0, n))).toBe(format.format(names.slice(0, n)));
    }
  });
}
