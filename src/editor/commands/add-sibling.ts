import { draftSteps } from '../../change/draft.js';
import { circularChildren } from '../../model/ancestry.js';
import type { AlterId, Child } from '../../model/document.js';
import { alterOf, versionOf } from '../../model/query.js';
import type { Command } from '../command.js';
import { done } from '../done.js';
import { refuse } from '../refuse.js';

/**
 * Says that two have the same parents: those of either, where they are known, else parents who are not on the map.
 * Who has other parents already keeps them beside these.
 */
export function addSibling(one: AlterId, other: AlterId): Command {
  return ({ document, version, newId }) => {
    const [a, b] = [alterOf(version, one), alterOf(version, other)];
    if (!a || !b) return refuse('gone');
    if (one === other) return refuse('self-tie');
    for (const { kind, name } of [a, b]) if (kind !== 'person') return refuse('persons-only', { name });
    const coupleOf = (id: AlterId): string | undefined => version.children.find((record) => record.child === id && record.kind === 'birth')?.couple;
    const known = coupleOf(one) ?? coupleOf(other);
    const draft = draftSteps(document);
    const couple = known ?? newId('couple');
    const isChild = (id: AlterId): boolean => version.children.some((record) => record.couple === couple && record.child === id);
    if (isChild(one) && isChild(other)) return refuse('already-child', { name: b.name });
    if (known === undefined) draft.insert(['versions', version.id, 'couples'], { id: couple, partners: [] });
    for (const id of [one, other]) {
      if (isChild(id)) continue;
      const record: Child = { kind: 'birth', id: newId('child'), couple, child: id };
      draft.insert(['versions', version.id, 'children'], record);
    }
    const partners = version.couples.find(({ id }) => id === couple)?.partners ?? [];
    const parent = partners.find((id) => id === one || id === other);
    if (parent !== undefined) return refuse('parent-is-child', { name: alterOf(version, parent)!.name });
    const after = versionOf(draft.document, version.id);
    if (circularChildren(after.couples, after.children).length > 0) return refuse('own-ancestor', { name: b.name, other: a.name });
    return done(draft, 'sibling-added', [one, other], { name: a.name, names: b.name });
  };
}
