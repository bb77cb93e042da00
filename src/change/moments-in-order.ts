import type { Version } from '../model/document.js';

/** Moments of two copies by date, since the last is the one that reports count; one without a date stays behind the one that it came after. */
export function momentsInOrder(joined: readonly Version[], first: readonly Version[], second: readonly Version[]): Version[] {
  const isIn = (versions: readonly Version[], id: string): boolean => versions.some((each) => each.id === id);
  const listed = joined.filter(({ id }) => isIn(first, id));
  for (const [at, { id }] of second.entries()) {
    const moment = joined.find((each) => each.id === id);
    if (!moment || isIn(first, id)) continue;
    const before = second.slice(0, at).findLast((each) => isIn(listed, each.id));
    listed.splice(before ? listed.findIndex((each) => each.id === before.id) + 1 : 0, 0, moment);
  }
  const groups: Version[][] = [];
  for (const moment of listed) {
    if (moment.date === undefined && groups.length > 0) groups.at(-1)!.push(moment);
    else groups.push([moment]);
  }
  const dateOf = ([moment]: Version[]): string => moment!.date ?? '';
  return groups.sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : 0)).flat();
}
