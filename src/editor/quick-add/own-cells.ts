import type { NetworkDocument } from '../../model/document.js';
import { keyOf } from './tokens.js';

/** Finds the sector or ring of a document whose own label was typed. */
export function ownCells(document: NetworkDocument | undefined): (text: string) => { sector: string } | { ring: string } | undefined {
  const sectors = labelled(document?.sectors);
  const rings = labelled(document?.rings);
  return (text) => {
    const key = keyOf(text);
    const sector = sectors.get(key);
    const ring = rings.get(key);
    return sector !== undefined ? { sector } : ring !== undefined ? { ring } : undefined;
  };
}

function labelled(own: NetworkDocument['sectors']): Map<string, string> {
  return new Map((own ?? []).filter(({ label }) => label).map(({ id, label }) => [keyOf(label!), id]));
}
