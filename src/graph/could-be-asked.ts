import type { AlterId, Version } from '../model/document.js';
import { otherEnd, tiesOf } from '../model/query.js';
import { isCounted, isInformal } from './active.js';

/** Contacts that rest and can be taken up: asking for something is a way to do that. */
const CAN_BE_WOKEN: readonly string[] = ['slapend', 'gewenst'];

/**
 * The resident's own people who could be asked for something, by what was said of them: those who could play a role, whose contact
 * rests or is wished for, and those who are in the action team; the team first. A tie that is broken says nothing here.
 */
export function couldBeAsked(version: Version): AlterId[] {
  const rests = new Set(tiesOf(version, version.resident).filter(({ quality }) => CAN_BE_WOKEN.includes(quality ?? '')).map((tie) => otherEnd(tie, version.resident)));
  const people = version.alters.filter((alter) => isCounted(version, alter) && isInformal(alter) && (alter.actionTeam || alter.roleTime === 'could-be' || rests.has(alter.id)));
  return [...people.filter(({ actionTeam }) => actionTeam), ...people.filter(({ actionTeam }) => !actionTeam)].map(({ id }) => id);
}
