import type { AlterId } from '../model/document.js';

/** Cliques are listed up to this many; a map of people never comes near, a hostile file can ask for millions. */
const MOST_CLIQUES = 1000;

/**
 * Groups in which everybody knows everybody, of three people or more, that are in no larger such group: largest first,
 * then by their members' ids (Bron and Kerbosch 1973, with a pivot, which finds the same groups in fewer steps).
 */
export function cliquesOf(known: Map<AlterId, Set<AlterId>>): AlterId[][] {
  const found: AlterId[][] = [];
  extend([], new Set(known.keys()), new Set());
  return found.map((ids) => ids.sort()).sort((a, b) => b.length - a.length || (a.join() < b.join() ? -1 : 1));

  function extend(clique: AlterId[], candidates: Set<AlterId>, seen: Set<AlterId>): void {
    if (found.length >= MOST_CLIQUES) return;
    if (candidates.size === 0) {
      if (seen.size === 0 && clique.length >= 3) found.push([...clique]);
      return;
    }
    const beside = known.get(pivotOf(candidates, seen))!;
    for (const id of [...candidates]) {
      if (beside.has(id)) continue;
      const others = known.get(id)!;
      extend([...clique, id], overlap(candidates, others), overlap(seen, others));
      candidates.delete(id);
      seen.add(id);
    }
  }

  /** Who knows most of the candidates: their acquaintances need no branch of their own. */
  function pivotOf(candidates: Set<AlterId>, seen: Set<AlterId>): AlterId {
    let best: { id: AlterId; known: number } | undefined;
    for (const id of [...candidates, ...seen]) {
      const count = overlap(candidates, known.get(id)!).size;
      if (!best || count > best.known) best = { id, known: count };
    }
    return best!.id;
  }
}

function overlap(a: Set<AlterId>, b: Set<AlterId>): Set<AlterId> {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  return new Set([...few].filter((id) => many.has(id)));
}
