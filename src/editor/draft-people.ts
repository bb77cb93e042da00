import type { Draft } from '../change/draft.js';
import type { NewId } from '../model/create.js';
import type { AlterId, VersionId } from '../model/document.js';
import { alterOf, homeOf, tiesBetween, versionOf } from '../model/query.js';
import { storedTieFacts } from './check-tie.js';
import type { Refusal } from './command.js';
import { draftAlter, type NewAlter } from './draft-alter.js';
import { draftHome } from './draft-home.js';
import { draftKin } from './draft-kin.js';
import { draftKnown } from './draft-known.js';
import type { KinSaid, TiedSaid } from './quick-add/understood.js';

/**
 * Drafts several people in a row, with what they are to each other and to others of the map; who is there already is told of and
 * not added. Answers their ids, or why not.
 * @param heard told of whom each tie of family was drafted; of nobody where it could not be
 */
export function draftPeople(draft: Draft, newId: NewId, versionId: VersionId, people: readonly NewAlter[], heard?: (kin: KinSaid, of: readonly AlterId[]) => void): AlterId[] | Refusal {
  const ids: AlterId[] = [];
  for (const { there, ...who } of people) {
    const id = there === undefined ? draftAlter(draft, newId, versionId, who) : draftKnown(draft, newId, versionId, there, who);
    if (typeof id !== 'string') return id;
    const idOf = (named: number | AlterId): AlterId[] => (typeof named === 'string' ? [named] : (ids.at(-named) === undefined ? [] : [ids.at(-named)!]));
    for (const kin of who.kin ?? []) {
      const of = draftKin(draft, newId, versionId, id, kin, kin.of.flatMap(idOf));
      heard?.(kin, of);
    }
    for (const { with: other, ...said } of who.ties ?? []) for (const to of idOf(other)) draftTie(draft, newId, versionId, id, to, said);
    if (who.livesWith !== undefined) for (const other of idOf(who.livesWith)) draftTogether(draft, newId, versionId, id, other);
    ids.push(id);
  }
  return ids;
}

/** A tie with what was said of it; the tie that they have takes that on, and is as it was where nothing was said. */
function draftTie(draft: Draft, newId: NewId, versionId: VersionId, from: AlterId, to: AlterId, { gives, gets, ...said }: Omit<TiedSaid, 'with'>): void {
  const [old] = tiesBetween(versionOf(draft.document, versionId), from, to);
  const [given, got] = old && old.from !== from ? [gets, gives] : [gives, gets];
  const note = [old?.note, said.note].filter(Boolean).join(', ');
  const facts = storedTieFacts({ ...said, ...(note ? { note } : {}), ...(given ? { gives: given } : {}), ...(got ? { gets: got } : {}) });
  if (from === to) return;
  if (!old) draft.insert(['versions', versionId, 'ties'], { id: newId('tie'), from, to, ...facts });
  else if (said.quality || gives || gets) draft.setAll(['versions', versionId, 'ties', old.id], facts);
}

/** They live where the other lives, who may live with the resident. */
function draftTogether(draft: Draft, newId: NewId, versionId: VersionId, id: AlterId, other: AlterId): void {
  const version = versionOf(draft.document, versionId);
  if (id === other || !alterOf(version, other)) return;
  if (other === version.resident || (homeOf(version).has(other) && homeOf(version).size > 1)) { draftHome(draft, newId, versionId, [id], true); return; }
  const home = version.households.find(({ members }) => members.includes(other));
  const list = ['versions', versionId, 'households'];
  if (!home) draft.insert(list, { id: newId('household'), members: [other, id] });
  else if (!home.members.includes(id)) draft.set([...list, home.id], 'members', [...home.members, id]);
}

