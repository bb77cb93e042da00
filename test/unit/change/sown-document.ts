import type { NetworkDocument } from '../../../src/model/document.js';
import type { Dice } from './dice.js';

const SEEDS = [0, false, null, '', 'grown elsewhere', [], [1, { deep: ['x'] }], { b: 1, a: { '10': 'ten', '9': 'nine' } }];

/** The document with fields of another program sown at random levels, names that hurt included. */
export function sownDocument(document: NetworkDocument, dice: Dice): NetworkDocument {
  return sown(document, dice) as NetworkDocument;
}

function sown(value: unknown, dice: Dice): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => sown(item, dice));
  const entries = Object.entries(value).map(([key, field]) => [key, sown(field, dice)] as const);
  if (!dice.chance(0.2)) return Object.fromEntries(entries);
  const name = dice.pick(['x-sown', '__proto__', 'toString', '12', 'émigré']);
  return Object.fromEntries([...entries.filter(([key]) => key !== name), [name, dice.pick(SEEDS)]]);
}
