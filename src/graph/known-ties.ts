import type { AlterId, NetworkDocument, Version } from '../model/document.js';
import { isLiveTie } from './active.js';
import { toGraph } from './to-graph.js';

/**
 * Who of these people know each other: for each of them, those of the others they have a live tie with.
 * A pair with several ties is one acquaintance. The resident is never part of it.
 */
export function knownTies(document: NetworkDocument, version: Version, people: Iterable<AlterId>): Map<AlterId, Set<AlterId>> {
  const graph = toGraph(document, version);
  const known = new Map<AlterId, Set<AlterId>>();
  for (const id of people) known.set(id, new Set());
  for (const [id, others] of known) {
    graph.forEachEdge(id, (_edge, tie, from, to) => {
      const other = from === id ? to : from;
      if (known.has(other) && isLiveTie(tie)) others.add(other);
    });
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
