import type { AlterId, Child, Couple } from './document.js';

/**
 * Which child records make somebody their own ancestor, as indices into `children`.
 * Records are taken in order and the one that closes a circle is named, so that leaving out
 * exactly these breaks every circle and keeps what was said first.
 */
export function circularChildren(couples: readonly Couple[], children: readonly Child[]): number[] {
  if (children.length === 0) return [];
  // People by number: a hostile file makes this climb through everybody for every record.
  const numbers = new Map<AlterId, number>();
  const numberOf = (id: AlterId): number => {
    const number = numbers.get(id) ?? numbers.size;
    numbers.set(id, number);
    return number;
  };
  const partners = new Map(couples.map((couple) => [couple.id, couple.partners.map(numberOf)]));
  const parents: number[][] = [];
  const seenFor: number[] = [];
  const circular: number[] = [];
  children.forEach((record, index) => {
    const child = numberOf(record.child);
    const named = partners.get(record.couple) ?? [];
    if (isAbove(child, named, index)) circular.push(index);
    else (parents[child] ??= []).push(...named);
  });
  return circular;

  /** Whether somebody is one of these or stands above one of them; `turn` marks who was seen. */
  function isAbove(who: number, from: readonly number[], turn: number): boolean {
    const climbing = [...from];
    for (let next = climbing.pop(); next !== undefined; next = climbing.pop()) {
      if (next === who) return true;
      if (seenFor[next] === turn) continue;
      seenFor[next] = turn;
      const above = parents[next];
      if (above) for (const parent of above) climbing.push(parent);
    }
    return false;
  }
}
