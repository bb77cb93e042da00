import type { NetworkDocument } from '../../model/document.js';
import { deepFreeze } from '../../model/freeze.js';
import type { Show } from './in-room.js';

/** The same, giving the very same answer for the same document and version, so that who looks can tell that nothing changed. */
export function remembered(make: Show): Show {
  const made = new WeakMap<NetworkDocument, Map<string, NetworkDocument>>();
  return (document, version) => {
    let versions = made.get(document);
    if (!versions) made.set(document, versions = new Map());
    let shown = versions.get(version);
    if (!shown) versions.set(version, shown = deepFreeze(make(document, version)));
    return shown;
  };
}
