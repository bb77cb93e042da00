import { versionChanges } from '../../graph/version-changes.js';
import type { Layout, LayoutKey } from '../../layout/layout.js';
import { placesOfBoth } from '../../layout/places-of-both.js';
import { bothMoments } from '../../model/both-moments.js';
import type { NetworkDocument, Picture, Version } from '../../model/document.js';
import { onMap } from '../../model/on-map.js';
import type { LayoutName } from '../../model/vocabulary.js';
import { describeChanges, type ToldChange } from '../../words/describe-changes.js';
import type { Messages } from '../../words/messages.js';

/** Two moments to be looked at together: each with everybody in the same places, both on one map, and what changed. */
export interface Compared {
  then: NetworkDocument;
  now: NetworkDocument;
  both: NetworkDocument;
  /** Where people stood, by layout. */
  before: { readonly [layout: string]: Picture };
  told: readonly ToldChange[];
}

/** Prepares two moments of a document for comparing in the layout that is on screen; nothing of it is stored in the document. */
export function compared(document: NetworkDocument, before: Version, after: Version, messages: Messages, name: LayoutName, layout: Layout): Compared {
  const [was, is] = [onMap(before), onMap(after)];
  const places = (name === 'free' ? ['free' as const] : [name, `${name}-tall` as const])
    .map((key: LayoutKey) => [key, placesOfBoth(document, was, is, key, layout)] as const);
  const one = (version: Version, of: 'both' | 'then' | 'now'): NetworkDocument => ({
    ...document, layout: name, plan: { goals: [], actions: [], decisions: [] },
    versions: [{ ...version, places: Object.fromEntries(places.map(([key, found]) => [key, found[of]])) }], current: version.id,
  });
  return {
    then: one(was, 'then'), now: one(is, 'now'), both: one(bothMoments(was, is), 'both'),
    before: Object.fromEntries(places.map(([key, { then }]) => [key, then])),
    told: describeChanges(document, before, after, versionChanges(before, after), messages),
  };
}
