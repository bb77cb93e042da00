import type { Command } from '../../../src/editor/command.js';
import type { Dice } from './dice.js';
import type { PlainMap, PlainVersion } from './plain-map.js';

/** What a trial may look at. */
export interface Stage { dice: Dice; map: PlainMap; version: PlainVersion }

/**
 * A command, and what it should do by rules of the model's own.
 * `foretell` changes a copy of the model, taking the ids that the command made, or answers false where the command must refuse.
 */
export interface Trial {
  command: Command;
  merge?: string;
  foretell(map: PlainMap, version: PlainVersion, made: (kind: string) => string): boolean;
}

export type MakeTrial = (stage: Stage) => Trial;

/** Somebody of the version; now and then somebody who is not there. */
export function somebody({ dice, version }: Stage): string {
  return dice.chance(0.03) ? 'nobody' : dice.pick([...version.alters.keys()]);
}

/** A few of the ids in a list of the version. */
export function someOf({ dice, version }: Stage, list: 'alters' | 'ties', most = 3): string[] {
  const ids = [...version[list].keys()];
  return ids.length ? [...new Set(Array.from({ length: 1 + dice.below(most) }, () => dice.pick(ids)))] : ['nothing'];
}

/** The id of some record in a list, or of none. */
export function anyOf({ dice, version }: Stage, list: 'ties' | 'households' | 'couples' | 'children' | 'themes'): string {
  return version[list].size && !dice.chance(0.03) ? dice.pick([...version[list].keys()]) : 'nothing';
}
