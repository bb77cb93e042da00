import type { AlterId, Version } from '../model/document.js';
import { alterOf } from '../model/query.js';

/** Names of alters as a deed carries them: one a line, so that words can list them in any language. */
export function namesOf(version: Version, ids: readonly AlterId[]): string {
  return ids.map((id) => alterOf(version, id)?.name ?? '').join('\n');
}
