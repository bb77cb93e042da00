import type { Draft } from '../change/draft.js';
import type { NewId } from '../model/create.js';
import type { AlterId, Child, Version, VersionId } from '../model/document.js';
import { childrenOf, versionOf } from '../model/query.js';
import type { ChildFacts } from './check-child.js';

/** How somebody is a child of who they were born to, as far as that is on the map. */
export function birthOf(version: Version, child: AlterId): Child | undefined {
  return version.children.find((record) => record.child === child && record.kind === 'birth');
}

/**
 * Drafts that somebody is a child of a couple; false if they are already. Who was known as the child of one of the two alone is now
 * a child of both, in the same way and together with their twins, and a parent who is left with nothing said of them is no couple any more.
 */
export function draftChildOf(draft: Draft, newId: NewId, versionId: VersionId, child: AlterId, couple: string, facts: ChildFacts = {}): boolean {
  const version = versionOf(draft.document, versionId);
  const list = (name: string): string[] => ['versions', versionId, name];
  if (childrenOf(version, couple).some((record) => record.child === child)) return false;
  const parents = version.couples.find(({ id }) => id === couple)?.partners ?? [];
  const alone = parents.length < 2 ? undefined : version.children.find((record) => record.child === child && record.couple !== couple && (facts.kind ?? record.kind) === record.kind && isOneOf(version, record.couple, parents));
  if (!alone) {
    draft.insert(list('children'), { kind: 'birth', ...facts, id: newId('child'), couple, child });
    return true;
  }
  // Who were born together move together; of foster children one can go without the other.
  const born = alone.twins === undefined || alone.kind !== 'birth' ? [alone] : childrenOf(version, alone.couple).filter((record) => record.kind === 'birth' && record.twins === alone.twins);
  for (const record of born) draft.setAll([...list('children'), record.id], { couple, ...(born.length > 1 ? {} : { twins: undefined, identical: undefined }), ...(record === alone ? facts : {}) });
  const after = versionOf(draft.document, versionId);
  const left = after.couples.find(({ id }) => id === alone.couple)!;
  if (childrenOf(after, left.id).length === 0 && Object.keys(left).length === 2) draft.remove(list('couples'), left.id);
  return true;
}

function isOneOf(version: Version, couple: string, parents: readonly AlterId[]): boolean {
  const partners = version.couples.find(({ id }) => id === couple)?.partners ?? [];
  return partners.length === 1 && parents.includes(partners[0]!);
}
