import type { AlterId, Child, Couple } from './document.js';

/**
 * Which child records make somebody their own ancestor, as indices into `children`.
 * Records are taken in order and the one that closes a circle is named, so that leaving out
 * exactly these breaks every circle and keeps what was said first.
 */
export function circularChildren(couples: readonly Couple[], children: readonly Child[]): number[] {
  const partners = new Map(couples.map((couple) => [couple.id, couple.partners]));
  const parents = new Map<AlterId, AlterId[]>();
  const circular: number[] = [];
  children.forEach((record, index) => {
    const named = partners.get(record.couple) ?? [];
    if (isAbove(parents, record.child, named)) { circular.push(index); return; }
    const known = parents.get(record.child);
    if (known) known.push(...named);
    else parents.set(record.child, [...named]);
  });
  return circular;
}

/** Whether `who` is one of `from` or stands above one of them. */
function isAbove(parents: ReadonlyMap<AlterId, readonly AlterId[]>, who: AlterId, from: readonly AlterId[]): boolean {
  const seen = new Set<AlterId>(from);
  for (const id of seen) {
    if (id === who) return true;
    // A set grows while it is walked: whoever is added here is visited later in this same loop.
    for (const parent of parents.get(id) ?? []) seen.add(parent);
  }
  return false;
}
