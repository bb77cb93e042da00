import type { AlterId, NetworkDocument } from './document.js';

/**
 * Who is marked as not to be shared at any moment, the resident of that moment apart. Who was marked and is gone by now is still
 * named in the story, the plan and the events, which are of no moment.
 */
export function notShared(document: NetworkDocument): Set<AlterId> {
  return new Set(document.versions.flatMap(({ alters, resident }) => alters.filter(({ id, doNotShare }) => doNotShare === true && id !== resident).map(({ id }) => id)));
}
