import type { AlterId, Version } from '../../model/document.js';
import { alterOf, tiesBetween } from '../../model/query.js';
import { placedWith } from './placed-with.js';
import type { TiedSaid, Understood } from './understood.js';

/**
 * Somebody who is there because of somebody else, "trainer van Ilias", "neef van Els": the tie is with them, and so is what is said of
 * it. With the resident nothing was told, and so none is drawn; "ik help" is of the resident.
 */
export function tiedWith(who: Understood, to: AlterId, version: Version): Understood {
  const { quality, gives, gets, tieNote, ...others } = who;
  // Whose dog it is says nothing of how it is between the two of them.
  const isOwn = who.kind !== 'person' || (gives !== undefined && gives.length > 0);
  const said: Omit<TiedSaid, 'with'> = isOwn ? {} : { ...(quality ? { quality } : {}), ...(gets ? { gives: gets } : {}), ...(gives ? { gets: gives } : {}), ...(tieNote ? { note: tieNote } : {}) };
  const isTied = who.there !== undefined && tiesBetween(version, who.there, to).length > 0;
  if (isTied && Object.keys(said).length === 0) return who;
  const isUntied = !isOwn && who.there === undefined && !who.noTie && !who.home && !who.deceased;
  const near = who.sector === 'familie' && who.there === undefined ? placedWith(who, alterOf(version, to)!) : {};
  return { ...(isOwn ? who : others), ...near, ties: [{ with: to, ...said }], ...(isUntied ? { noTie: true } : {}) };
}
