import type { Indicators } from './indicators.js';

/** By how much each number of a network changed; a number that was or is "none" has no difference and is left out. */
export function indicatorDifferences(before: Indicators, after: Indicators): { [indicator: string]: number } {
  const earlier = new Map(numbersOf(before));
  return Object.fromEntries(numbersOf(after).filter(([name]) => earlier.has(name)).map(([name, value]) => [name, value - earlier.get(name)!]));
}

function numbersOf({ perSector, cover, twoWay, bridgePersons, ...plain }: Indicators): [string, number][] {
  const named = (prefix: string, values: { [key: string]: number }) => Object.entries(values).map(([key, value]) => [`${prefix}.${key}`, value] as const);
  const all: (readonly [string, number | null])[] = [
    ...Object.entries(plain), ...named('perSector', perSector), ...named('cover', cover),
    ['bridgePersons', bridgePersons.length], ['twoWay.both', twoWay[0]], ['twoWay.any', twoWay[1]],
  ];
  return all.filter((entry): entry is [string, number] => entry[1] !== null);
}
