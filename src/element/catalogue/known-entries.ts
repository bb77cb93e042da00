import type { CatalogueEntry } from './catalogue-entry.js';
import { readCatalogue } from './read-catalogue.js';

/** What came of reading each list that a page handed over; a list that is wrong is told once and offers nothing. */
const read = new WeakMap<object, readonly CatalogueEntry[]>();

/** The entries of a catalogue, or none where it is wrong. */
export function knownEntries(catalogue: unknown): readonly CatalogueEntry[] {
  if (typeof catalogue !== 'object' || catalogue === null) return [];
  let entries = read.get(catalogue);
  if (!entries) {
    try { entries = readCatalogue(catalogue); } catch { entries = []; }
    read.set(catalogue, entries);
  }
  return entries;
}
