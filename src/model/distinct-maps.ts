import type { NetworkDocument } from './document.js';
import { saveDocument } from './save.js';

/**
 * Each map once: of several copies of one map the latest, so that copies do not make a small number look large. A copy is known by
 * its id or, where it was given another one, by what it says. A neighbourhood made of many maps is none of them. Sorted, so that the order of files does not matter.
 */
export function distinctMaps(documents: readonly NetworkDocument[]): NetworkDocument[] {
  const byId = new Map<string, Ranked>();
  for (const document of documents.filter(({ neighbourhood }) => neighbourhood === undefined)) {
    const ranked = rank(document);
    const other = byId.get(document.id);
    if (!other || isLater(ranked, other)) byId.set(document.id, ranked);
  }
  const byContents = new Map<string, Ranked>();
  for (const ranked of [...byId.values()].sort((a, b) => (a.text < b.text ? -1 : 1))) {
    const { document, contents } = ranked;
    // Maps that nobody was drawn on yet are alike without being copies.
    const key = document.versions.some(({ alters }) => alters.length > 1) ? contents : `${contents} ${document.id}`;
    if (!byContents.has(key)) byContents.set(key, ranked);
  }
  return [...byContents.values()].map(({ document }) => document);
}

interface Ranked { document: NetworkDocument; date: string; moments: number; contents: string; text: string }

function rank(document: NetworkDocument): Ranked {
  const { versions } = document;
  const date = versions.map((version) => version.date ?? '').sort().at(-1) ?? '';
  // The canonical text: the same fields in another order are no other map.
  return { document, date, moments: versions.length, contents: saveDocument({ versions } as NetworkDocument), text: saveDocument(document) };
}

function isLater(one: Ranked, other: Ranked): boolean {
  if (one.date !== other.date) return one.date > other.date;
  if (one.moments !== other.moments) return one.moments > other.moments;
  return one.text > other.text;
}
