import type { NetworkDocument, Version } from '../model/document.js';
import { notationOf, type Notation } from '../model/notation-ids.js';

/** What of the way a map is drawn can be chosen. */
export interface LookChoice { notation: Notation; support: boolean; themes: boolean }

/**
 * How a map is drawn: as its document says, else in the notation that is asked for, with all signs.
 * @param isFirm the notation asked for goes before that of the document
 */
export function lookChoice({ look }: NetworkDocument, notation?: string | null, isFirm = false): LookChoice {
  return { notation: notationOf(isFirm ? notation ?? look?.notation : look?.notation ?? notation), support: look?.support ?? true, themes: look?.themes ?? true };
}

/** Whether the plain default says all there is to say: no other notation, nothing over the lines, no action team. */
export function isPlain({ notation, themes }: LookChoice, version: Version): boolean {
  return notation === 'standard' && !(themes && version.themes.length) && !version.ties.some(({ gives, gets, status }) => status || gives?.length || gets?.length) && !version.alters.some(({ actionTeam }) => actionTeam);
}
