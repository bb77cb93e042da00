import { createVersion, randomId, type NewId } from '../model/create.js';
import type { AlterId, NetworkDocument, Version } from '../model/document.js';
import { alterOf, residentHousehold } from '../model/query.js';

/**
 * People of a map as a map of their own: their facts, the ties among them and with the resident, and who of them lives in
 * the home. The resident stands in it without a name or any other fact; the places of the picture stay behind.
 */
export function clipOf(document: NetworkDocument, version: Version, ids: readonly AlterId[], newId: NewId = randomId): NetworkDocument {
  const { resident } = version;
  const people = [...new Set(ids)].filter((id) => id !== resident).flatMap((id) => alterOf(version, id) ?? []);
  const here = new Set([resident, ...people.map(({ id }) => id)]);
  const home = residentHousehold(version)?.members.filter((id) => here.has(id)) ?? [];
  const { sectors, rings } = document;
  const inside = createVersion('clip', { id: resident, kind: 'person', name: '' }, {
    ties: version.ties.filter((tie) => here.has(tie.from) && here.has(tie.to)),
    households: home.length > 1 ? [{ id: 'home', members: home }] : [],
  });
  return {
    format: 'network-map', version: 1, id: newId('clip'), ...(sectors ? { sectors } : {}), ...(rings ? { rings } : {}),
    versions: [{ ...inside, alters: [...inside.alters, ...people] }], current: inside.id,
    plan: { goals: [], actions: [], decisions: [] }, events: [],
  };
}
