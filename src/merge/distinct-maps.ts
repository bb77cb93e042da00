import type { NetworkDocument } from '../model/document.js';
import { versionOf } from '../model/query.js';
import { saveDocument } from '../model/save.js';

/** The maps in an order of their own, each once: of several copies of one map the one with the latest moment. */
export function distinctMaps(documents: readonly NetworkDocument[]): NetworkDocument[] {
  const told = documents.map((document) => ({ document, date: versionOf(document).date ?? '', text: saveDocument(document) }));
  told.sort((a, b) => order(a.document.id, b.document.id) || order(b.date, a.date) || order(a.text, b.text));
  return told.filter(({ document: { id } }, at) => id !== told[at - 1]?.document.id).map(({ document }) => document);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
