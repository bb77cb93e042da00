import type { NeighbourhoodWords } from './neighbourhood-words.js';

const nl: NeighbourhoodWords = {
  title: 'De buurt',
  maps: { one: 'op # kaart', other: 'op # kaarten' },
  people: { one: '# mens', other: '# mensen' },
  resident: (number) => `Bewoner ${number}`,
  other: (number) => `Persoon ${number}`,
  rings: ['Op veel kaarten', 'Op meer kaarten', 'Op een paar kaarten'],
};

const en: NeighbourhoodWords = {
  title: 'The neighbourhood',
  maps: { one: 'on # map', other: 'on # maps' },
  people: { one: '# person', other: '# people' },
  resident: (number) => `Resident ${number}`,
  other: (number) => `Person ${number}`,
  rings: ['On many maps', 'On several maps', 'On a few maps'],
};

/** The words of a neighbourhood for a language tag; Dutch if we do not speak it. */
export function neighbourhoodWordsFor(lang: string | undefined): NeighbourhoodWords {
  return lang?.toLowerCase().split('-')[0] === 'en' ? en : nl;
}
