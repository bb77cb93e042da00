import { describe, expect, it } from 'vitest';
import { filesBelow, textOf } from '../support/checkout.js';

const isSource = (place: string): boolean => /\.(ts|js|mjs)$/.test(place);
const sources = filesBelow('src').filter(isSource);
const texts = new Map(
  [...sources, ...filesBelow('demo'), ...filesBelow('test')].filter(isSource).map((place) => [place, textOf(place)]),
);

const wordsOf = (text: string): Set<string> => new Set(text.match(/[A-Za-z_$][\w$]*/g));
const words = new Map([...texts].map(([place, text]) => [place, wordsOf(text)]));
const exported = /^export (?:abstract )?(?:async )?(?:const|let|function\*?|class) (\w+)/gm;

/** Files whose every export an entry hands on to whoever uses the package. */
const handedOn = new Set(
  sources
    .filter((place) => /^src\/[^/]+$/.test(place))
    .flatMap((place) =>
      [...textOf(place).matchAll(/^export \* from '\.\/(.+)\.js'/gm)].map(([, file]) => `src/${file}.ts`),
    ),
);

describe('what a source file exports', () => {
  it('is used by another file, as far as it is not a type', () => {
    const unused = sources
      .filter((place) => !handedOn.has(place))
      .flatMap((place) =>
        [...textOf(place).matchAll(exported)]
          .map(([, name]) => name ?? '')
          .filter((name) => ![...words].some(([other, used]) => other !== place && used.has(name)))
          .map((name) => `${place}: ${name}`),
      );
    expect(unused).toEqual([]);
  });

  it('is never a default', () => {
    expect(sources.filter((place) => /^export default /m.test(textOf(place)))).toEqual([]);
  });
});
