import type { Version } from './document.js';

/** Two moments in one, for drawing what is different: everybody and everything of the later one, and who and what ended since the earlier. */
export function bothMoments(before: Version, after: Version): Version {
  const gone = <T extends { id: string }>(was: readonly T[], is: readonly T[]): T[] => was.filter(({ id }) => !is.some((each) => each.id === id));
  const alters = gone(before.alters, after.alters).filter(({ id }) => id !== before.resident);
  const people = new Set([...after.alters, ...alters].map(({ id }) => id));
  const households = after.households.map((home) => {
    const was = before.households.find(({ id }) => id === home.id)?.members ?? [];
    return { ...home, members: [...home.members, ...was.filter((id) => alters.some((alter) => alter.id === id))] };
  });
  return {
    ...after, households, alters: [...after.alters, ...alters],
    couples: [...after.couples, ...gone(before.couples, after.couples)],
    children: [...after.children, ...gone(before.children, after.children).filter(({ child, couple }) => !after.children.some((each) => each.child === child && each.couple === couple))],
    ties: [...after.ties, ...gone(before.ties, after.ties).filter(({ from, to }) => people.has(from) && people.has(to))],
  };
}
