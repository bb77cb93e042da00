import type { AlterId, NetworkDocument, Version } from '../model/document.js';
import { isLiveTie } from './active.js';

/**
 * Who of these people know each other: for each of them, those of the others they have a live tie with.
 * A pair with several ties is one acquaintance. The resident is never part of it.
 */
export function knownTies(_document: NetworkDocument, version: Version, people: Iterable<AlterId>): Map<AlterId, Set<AlterId>> {
  const known = new Map<AlterId, Set<AlterId>>();
  for (const id of people) known.set(id, new Set());
  for (const tie of version.ties) {
    if (!isLiveTie(tie) || !known.has(tie.from) || !known.has(tie.to)) continue;
    known.get(tie.from)!.add(tie.to);
    known.get(tie.to)!.add(tie.from);
  }
  return known;
}

/** Number of pairs that know each other. */
export function pairCount(known: Map<AlterId, Set<AlterId>>): number {
  let ends = 0;
  for (const others of known.values()) ends += others.size;
  return ends / 2;
}

/** Share of all possible pairs that know each other: ties / (n(n-1)/2); 0 for fewer than two people. */
export function densityOf(people: number, ties: number): number {
  return people < 2 ? 0 : ties / ((people * (people - 1)) / 2);
}
