import { draftSteps } from '../../change/draft.js';
import type { AlterId } from '../../model/document.js';
import { circularChildren } from '../../model/ancestry.js';
import { alterOf, childrenOf, versionOf } from '../../model/query.js';
import { checkChild, storedChild, type ChildFacts } from '../check-child.js';
import { checkPartners, samePartners } from '../check-couple.js';
import type { Command } from '../command.js';
import { done } from '../done.js';
import { draftChildOf } from '../draft-child-of.js';
import { namesOf } from '../names-of.js';
import { refuse } from '../refuse.js';

/**
 * Says whose child somebody is: of a couple on the map by its id, or of one or two parents, who become a couple
 * without any status if they were none. Who was known as the child of one of them alone is now the child of both.
 * Nobody can become their own ancestor.
 */
export function addChild(child: AlterId, of: string | readonly AlterId[], facts: ChildFacts = {}): Command {
  return ({ document, version, newId }) => {
    const alter = alterOf(version, child);
    const couple = version.couples.find((each) => (typeof of === 'string' ? each.id === of : samePartners(each.partners, of)));
    if (!alter || (typeof of === 'string' && !couple)) return refuse('gone');
    const parents = typeof of === 'string' ? couple!.partners : of;
    if (alter.kind !== 'person') return refuse('persons-only', { name: alter.name });
    const refusal = checkChild(facts) ?? (couple ? undefined : checkPartners(version, parents));
    if (refusal) return refusal;
    if (parents.includes(child)) return refuse('parent-is-child', { name: alter.name });
    if (couple && childrenOf(version, couple.id).some((record) => record.child === child)) return refuse('already-child', { name: alter.name });
    const draft = draftSteps(document);
    const list = (name: string): string[] => ['versions', version.id, name];
    const coupleId = couple?.id ?? newId('couple');
    if (!couple) draft.insert(list('couples'), { id: coupleId, partners: [...parents] });
    draftChildOf(draft, newId, version.id, child, coupleId, storedChild(facts));
    const after = versionOf(draft.document, version.id);
    const names = namesOf(version, parents);
    if (circularChildren(after.couples, after.children).length > 0) {
      const ancestor = parents.map((id) => alterOf(version, id)?.name ?? '')[0] ?? '';
      return refuse('own-ancestor', { name: alter.name, other: ancestor });
    }
    return done(draft, 'child-added', [child, ...parents], { name: alter.name, names });
  };
}
