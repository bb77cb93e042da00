import type { Draft } from '../change/draft.js';
import type { NewId } from '../model/create.js';
import type { AlterId, VersionId } from '../model/document.js';
import { alterOf, versionOf } from '../model/query.js';
import { samePartners } from './check-couple.js';
import type { KinSaid } from './quick-add/understood.js';

/**
 * Drafts that somebody is child, partner or parent of others. Parents become a couple without any status if they were none.
 * Only persons have family; of anybody else nothing is drafted.
 */
export function draftKin(draft: Draft, newId: NewId, versionId: VersionId, id: AlterId, as: KinSaid['as'], of: readonly AlterId[]): void {
  const version = versionOf(draft.document, versionId);
  if (of.length === 0 || [id, ...of].some((each) => alterOf(version, each)?.kind !== 'person')) return;
  const list = (name: string): string[] => ['versions', versionId, name];
  const coupleOf = (partners: readonly AlterId[]): string => {
    const known = version.couples.find((couple) => samePartners(couple.partners, partners));
    if (known) return known.id;
    const couple = newId('couple');
    draft.insert(list('couples'), { id: couple, partners: [...partners] });
    return couple;
  };
  if (as === 'partner') { coupleOf([...of, id]); return; }
  const [parents, child] = as === 'child' ? [of, id] : [[id], of[0]!];
  draft.insert(list('children'), { id: newId('child'), couple: coupleOf(parents), child, kind: 'birth' });
}
