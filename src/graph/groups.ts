import type { AlterId } from '../model/document.js';

/** Groups of people connected through each other, without the resident: largest first, then in the order of the map. People who know nobody are not a group. */
export function groupsOf(known: Map<AlterId, Set<AlterId>>): AlterId[][] {
  const groups: AlterId[][] = [];
  const placed = new Set<AlterId>();
  for (const start of known.keys()) {
    if (placed.has(start)) continue;
    const group = [start];
    placed.add(start);
    for (const id of group) {
      for (const other of known.get(id)!) {
        if (placed.has(other)) continue;
        placed.add(other);
        group.push(other);
      }
    }
    if (group.length > 1) groups.push(group);
  }
  return groups.sort((a, b) => b.length - a.length);
}
