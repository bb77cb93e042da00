import type { NetworkDocument, OwnLabel } from '../model/document.js';
import { notShared } from '../model/not-shared.js';
import { notOwned } from '../model/not-owned.js';
import { tellsOf } from '../model/tells-of.js';
import { SENSITIVE_QUALITY } from '../model/vocabulary.js';

/**
 * What of a clip may leave the map: without who and what is not to be shared, without ties called unsafe, and without texts that
 * name who is not to be shared on the map it was taken from, at whatever moment.
 */
export function shareableClip(clip: NetworkDocument, from: NetworkDocument = clip): NetworkDocument {
  const gone = notShared(from);
  const names = from.versions.flatMap(({ alters }) => alters.filter(({ id }) => gone.has(id)).map(({ name }) => name));
  const tells = tellsOf(names);
  const called = notOwned(names);
  const plain = <Part extends object>(part: Part): Part => Object.fromEntries(Object.entries(part).filter(([field, value]) => field === 'name' || !tells(typeof value === 'string' ? value : JSON.stringify(value)))) as Part;
  const versions = clip.versions.map((version) => {
    const alters = version.alters.filter((alter) => alter.doNotShare !== true && !gone.has(alter.id)).map((alter) => ({ ...plain(alter), name: called(alter.name) }));
    const here = new Set(alters.map(({ id }) => id));
    const ties = version.ties.filter((tie) => here.has(tie.from) && here.has(tie.to) && tie.doNotShare !== true && tie.quality !== SENSITIVE_QUALITY).map(plain);
    const households = version.households
      .map((household) => ({ ...household, members: household.members.filter((id) => here.has(id)) }))
      .filter(({ members }) => members.length > 1);
    return { ...version, alters, ties, households };
  });
  const { sectors, rings } = clip;
  // A label that names somebody is none: a group without one would be called by its id.
  const label = (own: OwnLabel): OwnLabel => (tells(own.label) ? { ...plain(own), label: '…' } : plain(own));
  return { ...clip, ...(sectors ? { sectors: sectors.map(label) } : {}), ...(rings ? { rings: rings.map(label) } : {}), versions };
}
