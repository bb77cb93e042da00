import type { AlterId, TieId } from './document.js';

/** What differs between two versions of a network, by the ids they share. */
export interface VersionChanges {
  newAlters: AlterId[];
  goneAlters: AlterId[];
  died: AlterId[];
  movedRing: Change<AlterId>[];
  movedSector: Change<AlterId>[];
  /** People who came to live in the resident's home. */
  joinedHome: AlterId[];
  leftHome: AlterId[];
  /** Who came into the action team, and who left it and is still on the map. */
  joinedTeam: AlterId[];
  leftTeam: AlterId[];
  newTies: TieId[];
  /** Ties that are gone, or that broke or ended. */
  endedTies: TieId[];
  changedQuality: Change<TieId>[];
  changedSupport: TieId[];
  /** Help that was asked for, agreed to or ended. */
  changedStatus: Change<TieId>[];
  /** How a couple is together; a couple that came has no before, one that went no after. */
  changedCouples: Change<string>[];
  newThemes: string[];
  goneThemes: string[];
}

/** One thing and what it was and became; absent means it was not asked. */
export interface Change<Id> {
  id: Id;
  before?: string;
  after?: string;
}
