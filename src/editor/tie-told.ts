import type { Tie, Version } from '../model/document.js';
import { alterOf } from '../model/query.js';

/** The names at both ends of a tie, as a deed carries them. */
export function tieTold(version: Version, tie: Tie): { from: string; to: string } {
  return { from: alterOf(version, tie.from)?.name ?? '', to: alterOf(version, tie.to)?.name ?? '' };
}
