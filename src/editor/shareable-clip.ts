import type { NetworkDocument } from '../model/document.js';
import { SENSITIVE_QUALITY } from '../model/vocabulary.js';

/** What of a clip may leave the map: without who and what is not to be shared, and without ties called unsafe. */
export function shareableClip(clip: NetworkDocument): NetworkDocument {
  const versions = clip.versions.map((version) => {
    const alters = version.alters.filter((alter) => alter.doNotShare !== true);
    const here = new Set(alters.map(({ id }) => id));
    const ties = version.ties.filter((tie) => here.has(tie.from) && here.has(tie.to) && tie.doNotShare !== true && tie.quality !== SENSITIVE_QUALITY);
    const households = version.households
      .map((household) => ({ ...household, members: household.members.filter((id) => here.has(id)) }))
      .filter(({ members }) => members.length > 1);
    return { ...version, alters, ties, households };
  });
  return { ...clip, versions };
}
