import type { Draft } from '../change/draft.js';
import type { NewId } from '../model/create.js';
import type { AlterId, VersionId } from '../model/document.js';
import { alterOf, tiesBetween, versionOf } from '../model/query.js';
import { checkAlter } from './check-alter.js';
import { checkTie, storedTieFacts } from './check-tie.js';
import type { Refusal } from './command.js';
import type { NewAlter } from './draft-alter.js';
import { draftHome } from './draft-home.js';
import { draftName } from './draft-name.js';
import { draftUntie } from './draft-untie.js';
import { refuse } from './refuse.js';
import { storedFacts } from './stored-facts.js';

/**
 * Drafts what was said of somebody who is there already: only what was said changes. Who waited on the long list gets a place,
 * unless names are being listed.
 */
export function draftKnown(draft: Draft, newId: NewId, versionId: VersionId, id: AlterId, who: Omit<NewAlter, 'there'>): AlterId | Refusal {
  const { name: _same, kind: _kind, called, kin: _kin, ties: _ties, livesWith: _home, tie, home, waiting, untied, ...facts } = who;
  const version = versionOf(draft.document, versionId);
  const alter = alterOf(version, id);
  if (!alter) return refuse('gone');
  const refusal = checkAlter(draft.document, { ...facts, ...(called ? { name: called } : {}) }) ?? (tie && checkTie(tie));
  if (refusal) return refusal;
  draft.setAll(['versions', versionId, 'alters', id], { ...storedFacts(facts), ...(waiting ? {} : { waiting: undefined }) });
  if (called) draftName(draft, id, alter.name, called);
  if (id === version.resident) return id;
  if (home) draftHome(draft, newId, versionId, [id], true);
  if (untied) draftUntie(draft, version, tiesBetween(version, version.resident, id).map((each) => each.id));
  if (!tie) return id;
  const [old] = tiesBetween(version, version.resident, id);
  const { gives, gets, ...said } = tie;
  const support = (one: 'gives' | 'gets', other: 'gives' | 'gets') => ({ ...(gives ? { [one]: gives } : {}), ...(gets ? { [other]: gets } : {}) });
  if (!old) draft.insert(['versions', versionId, 'ties'], { id: newId('tie'), from: version.resident, to: id, ...storedTieFacts(tie) });
  else draft.setAll(['versions', versionId, 'ties', old.id], storedTieFacts({ ...said, ...(old.from === version.resident ? support('gives', 'gets') : support('gets', 'gives')) }));
  return id;
}
