import type { Change, VersionChanges } from '../model/change-list.js';
import type { Couple, Tie, Version } from '../model/document.js';
import { onMap } from '../model/on-map.js';
import { homeOf } from '../model/query.js';
import { isLiveTie } from './active.js';

export type { Change, VersionChanges };

/** What changed from one version to a later one: people and ties that came and went, moves between rings and sectors, other qualities, other support. */
export function versionChanges(wholeBefore: Version, wholeAfter: Version): VersionChanges {
  const [before, after] = [onMap(wholeBefore), onMap(wholeAfter)];
  const alters = pairs(before.alters, after.alters);
  const ties = pairs(before.ties, after.ties);
  const [wasHome, isHome] = [homeOf(before), homeOf(after)];
  return {
    newAlters: added(before.alters, after.alters),
    goneAlters: added(after.alters, before.alters),
    died: alters.filter(([a, b]) => !a.deceased && b.deceased).map(([, b]) => b.id),
    movedRing: changes(alters, (alter) => alter.ring),
    movedSector: changes(alters, (alter) => alter.sector),
    joinedHome: alters.filter(([a]) => !wasHome.has(a.id) && isHome.has(a.id)).map(([, b]) => b.id),
    leftHome: alters.filter(([a, b]) => wasHome.has(a.id) && !isHome.has(a.id) && !b.deceased).map(([, b]) => b.id),
    joinedTeam: after.alters.filter(({ id, actionTeam }) => actionTeam && !before.alters.some((was) => was.id === id && was.actionTeam)).map(({ id }) => id),
    leftTeam: alters.filter(([a, b]) => a.actionTeam && !b.actionTeam && !b.deceased).map(([, b]) => b.id),
    newTies: added(before.ties, after.ties),
    endedTies: [...added(after.ties, before.ties), ...ties.filter(([a, b]) => isLiveTie(a) && isOver(b)).map(([, b]) => b.id)],
    changedQuality: changes(ties, (tie) => tie.quality),
    changedSupport: ties.filter(([a, b]) => flowOf(a, a) !== flowOf(b, a)).map(([, b]) => b.id),
    changedStatus: changes(ties, (tie) => tie.status),
    changedCouples: coupleChanges(before.couples, after.couples),
    newThemes: added(before.themes, after.themes),
    goneThemes: added(after.themes, before.themes),
  };
}

function pairs<T extends { id: string }>(before: T[], after: T[]): [T, T][] {
  const earlier = new Map(before.map((record) => [record.id, record]));
  return after.filter(({ id }) => earlier.has(id)).map((record) => [earlier.get(record.id)!, record]);
}

function added(before: { id: string }[], after: { id: string }[]): string[] {
  const earlier = new Set(before.map(({ id }) => id));
  return after.map(({ id }) => id).filter((id) => !earlier.has(id));
}

function changes<T extends { id: string }>(both: [T, T][], read: (record: T) => string | undefined): Change<string>[] {
  return both.filter(([a, b]) => read(a) !== read(b)).map(([a, b]) => ({ id: b.id, before: read(a), after: read(b) }));
}

/** Couples that came or went, and those who are together in another way. */
function coupleChanges(before: Couple[], after: Couple[]): Change<string>[] {
  const both = pairs(before, after);
  return [
    ...changes(both, (couple) => couple.status),
    ...after.filter(({ id }) => !before.some((each) => each.id === id)).map(({ id, status }) => ({ id, after: status ?? '' })),
    ...before.filter(({ id }) => !after.some((each) => each.id === id)).map(({ id, status }) => ({ id, before: status ?? '' })),
  ];
}

function isOver(tie: Tie): boolean {
  return tie.quality === 'verbroken' || tie.status === 'ended';
}

/** What goes each way along a tie, read from the side from which another tie was drawn; an absent list differs from an empty one. */
function flowOf(tie: Tie, like: Tie): string {
  const turned = tie.from !== like.from;
  const kinds = (list: string[] | undefined) => (list ? [...new Set(list)].sort().join() : '?');
  return `${kinds(turned ? tie.gets : tie.gives)}/${kinds(turned ? tie.gives : tie.gets)}`;
}
