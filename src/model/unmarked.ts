import type { NetworkDocument } from './document.js';

/** The same map without the mark "not to be shared", which is there for who draws the map and not for who is shown it or gets it on paper. */
export function unmarked(document: NetworkDocument): NetworkDocument {
  const plain = <Part extends { doNotShare?: boolean }>(part: Part): Part => {
    if (part.doNotShare === undefined) return part;
    const { doNotShare: _, ...rest } = part;
    return rest as Part;
  };
  return {
    ...document,
    versions: document.versions.map((version) => ({ ...version, alters: version.alters.map(plain), ties: version.ties.map(plain), themes: version.themes.map(plain) })),
  };
}
