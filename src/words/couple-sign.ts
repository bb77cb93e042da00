import type { Couple } from '../model/document.js';

/** Words in front of a year, since when and until when: as short as they stand on a family tree. */
const SHORT: Readonly<Record<string, Readonly<Record<string, readonly [string, string]>>>> = {
  nl: { married: ['getr.', 'tot'], together: ['samen', 'tot'], lat: ['lat', 'tot'], separated: ['samen', 'uit elkaar'], divorced: ['getr.', 'gesch.'], widowed: ['getr.', 'tot'] },
  en: { married: ['m.', 'to'], together: ['tog.', 'to'], lat: ['LAT', 'to'], separated: ['tog.', 'sep.'], divorced: ['m.', 'div.'], widowed: ['m.', 'to'] },
};

const NO_WORDS: readonly [string, string] = ['', ''];

/** What stands at the line of a couple, line by line: "getr. 2008", "gesch. 2021". Without years only an end that the line itself cannot tell. */
export function coupleSign({ status, since, until }: Couple, language: string): string[] {
  const words = SHORT[language === 'en' ? 'en' : 'nl']?.[status ?? ''] ?? NO_WORDS;
  return [[words[0], since], [words[1], until]].flatMap(([word, date]) => (date ? [[word, date.slice(0, 4)].filter(Boolean).join(' ')] : []));
}
