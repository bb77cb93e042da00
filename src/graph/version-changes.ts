import type { AlterId, Tie, TieId, Version } from '../model/document.js';
import { isLiveTie } from './active.js';

/** What differs between two versions of a network, by the ids they share. */
export interface VersionChanges {
  newAlters: AlterId[];
  goneAlters: AlterId[];
  died: AlterId[];
  movedRing: Change<AlterId>[];
  movedSector: Change<AlterId>[];
  newTies: TieId[];
  /** Ties that are gone, or that broke or ended. */
  endedTies: TieId[];
  changedQuality: Change<TieId>[];
  changedSupport: TieId[];
}

/** One thing and what it was and became; absent means it was not asked. */
export interface Change<Id> {
  id: Id;
  before?: string;
  after?: string;
}

/** What changed from one version to a later one: people and ties that came and went, moves between rings and sectors, other qualities, other support. */
export function versionChanges(before: Version, after: Version): VersionChanges {
  const alters = pairs(before.alters, after.alters);
  const ties = pairs(before.ties, after.ties);
  return {
    newAlters: added(before.alters, after.alters),
    goneAlters: added(after.alters, before.alters),
    died: alters.filter(([a, b]) => !a.deceased && b.deceased).map(([, b]) => b.id),
    movedRing: changes(alters, (alter) => alter.ring),
    movedSector: changes(alters, (alter) => alter.sector),
    newTies: added(before.ties, after.ties),
    endedTies: [...added(after.ties, before.ties), ...ties.filter(([a, b]) => isLiveTie(a) && isOver(b)).map(([, b]) => b.id)],
    changedQuality: changes(ties, (tie) => tie.quality),
    changedSupport: ties.filter(([a, b]) => flowOf(a, a) !== flowOf(b, a)).map(([, b]) => b.id),
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

function isOver(tie: Tie): boolean {
  return tie.quality === 'verbroken' || tie.status === 'ended';
}

/** What goes each way along a tie, read from the side from which another tie was drawn; an absent list differs from an empty one. */
function flowOf(tie: Tie, like: Tie): string {
  const turned = tie.from !== like.from;
  const kinds = (list: string[] | undefined) => (list ? [...new Set(list)].sort().join() : '?');
  return `${kinds(turned ? tie.gets : tie.gives)}/${kinds(turned ? tie.gives : tie.gets)}`;
}
