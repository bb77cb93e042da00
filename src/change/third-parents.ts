import type { NetworkDocument, Version } from '../model/document.js';
import type { CopyDifference } from './join-copies.js';

/** Children who have more than two parents by birth only because each copy has others. */
export function thirdParents(first: NetworkDocument, second: NetworkDocument, joined: NetworkDocument): CopyDifference[] {
  return joined.versions.flatMap((version) => {
    const [one, two] = [first, second].map(({ versions }) => parentsByBirth(versions.find(({ id }) => id === version.id)));
    return [...parentsByBirth(version)].flatMap(([child, parents]) => {
      const [ours, theirs] = [[...one!.get(child) ?? []], [...two!.get(child) ?? []]];
      if (parents.size <= 2 || ours.length === parents.size || theirs.length === parents.size) return [];
      const record = version.children.findLast((each) => each.child === child && each.kind === 'birth')!;
      return [{ place: `versions[${version.id}].children[${record.id}]`, first: ours, second: theirs }];
    });
  });
}

function parentsByBirth(version: Version | undefined): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { child, couple, kind } of version?.children ?? []) {
    if (kind !== 'birth') continue;
    const partners = version!.couples.find(({ id }) => id === couple)?.partners ?? [];
    found.set(child, new Set([...found.get(child) ?? [], ...partners]));
  }
  return found;
}
