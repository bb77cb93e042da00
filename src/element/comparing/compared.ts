import { createEditor } from '../../editor/editor.js';
import { versionChanges } from '../../graph/version-changes.js';
import type { Layout } from '../../layout/layout.js';
import { bothMoments } from '../../model/both-moments.js';
import type { NetworkDocument, Picture, Version } from '../../model/document.js';
import { describeChanges, type ToldChange } from '../../words/describe-changes.js';
import type { Messages } from '../../words/messages.js';

/** Two moments to be looked at together: each with everybody in the same places, both on one map, and what changed. */
export interface Compared {
  then: NetworkDocument;
  now: NetworkDocument;
  both: NetworkDocument;
  /** Where people stood, by layout. */
  before: { readonly [layout: string]: Picture } | undefined;
  told: readonly ToldChange[];
}

/** Prepares two moments of a document for comparing; nothing of it is stored in the document. On circles, since they tell who came closer. */
export function compared(document: NetworkDocument, before: Version, after: Version, messages: Messages, layout: Layout): Compared {
  const { layout: _chosen, ...rest } = document;
  const frame: NetworkDocument = { ...rest, plan: { goals: [], actions: [], decisions: [] }, versions: [before, after], current: after.id };
  const editor = createEditor({ document: frame, layout });
  for (const tall of [false, true]) {
    editor.setView({ tall });
    for (const { id } of [after, before]) editor.setVersion(id);
  }
  const [was, is] = editor.document.versions as [Version, Version];
  const both = { ...bothMoments(was, is), places: placesOfBoth(was, is) };
  const one = (version: Version): NetworkDocument => ({ ...frame, versions: [version], current: version.id });
  return { then: one(was), now: one(is), both: one(both), before: was.places, told: describeChanges(document, was, is, versionChanges(was, is), messages) };
}

/** Everybody where they stand now, and who is not there any more where they stood. */
function placesOfBoth(was: Version, is: Version): { [layout: string]: Picture } {
  return Object.fromEntries(Object.entries(is.places ?? {}).map(([key, picture]) => [key, { ...picture, at: { ...was.places?.[key]?.at, ...picture.at } }]));
}
