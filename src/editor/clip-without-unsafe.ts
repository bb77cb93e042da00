import type { NetworkDocument, Tie } from '../model/document.js';
import { SENSITIVE_QUALITY } from '../model/vocabulary.js';

/** A clip in which no tie is called unsafe: the ties stay, unrated. For maps in which the page does not want that word, whoever made the clip. */
export function clipWithoutUnsafe(clip: NetworkDocument): NetworkDocument {
  const unrated = (tie: Tie): Tie => {
    if (tie.quality !== SENSITIVE_QUALITY) return tie;
    const { quality: _, ...rest } = tie;
    return rest as Tie;
  };
  return { ...clip, versions: clip.versions.map((version) => ({ ...version, ties: version.ties.map(unrated) })) };
}
