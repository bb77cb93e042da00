import { plainWords } from '../../model/plain-words.js';
import { LEAST } from './shown-cells.js';

/** A label that several maps share, and on how many of them it stands. */
export interface SharedLabel {
  label: string;
  /** Null where so few maps of the same kind lack it that these could be told. */
  maps: number | null;
}

/**
 * Labels in anybody's own words, as far as at least five maps share them; the others are never told, and neither is one that
 * holds a word of a name. `each` are the labels of every map, `wholes` totals that are published beside these counts.
 */
export function sharedLabels(each: readonly (readonly string[])[], names: ReadonlySet<string>, wholes: readonly (number | null)[], normal: (label: string) => string = normalLabel): SharedLabel[] {
  const maps = new Map<string, number>();
  for (const labels of each) for (const label of new Set(labels.map(normal))) maps.set(label, (maps.get(label) ?? 0) + 1);
  return [...maps]
    .filter(([label, count]) => label !== '' && count >= LEAST && !plainWords(label).some((word) => names.has(word)))
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .map(([label, count]) => ({ label, maps: wholes.every((whole) => whole === null || whole - count >= LEAST) ? count : null }));
}

/** A label without what people write in different ways: capitals, spaces and points at the end. */
function normalLabel(label: string): string {
  return label.normalize('NFKC').replace(/\p{Cf}/gu, '').replace(/\s+/gu, ' ').trim().replace(/[.!?,;:…]+$/u, '').toLowerCase();
}
