import { createVersion } from './create.js';
import type { Closing, NetworkDocument } from './document.js';
import { dropNotFinite } from './drop-not-finite.js';
import { type IdRenamer, idRenamer } from './id-renamer.js';
import { violationsOf } from './invariants.js';
import { normalisePlan } from './normalise-plan.js';
import { normaliseVersion } from './normalise-version.js';
import type { Repair } from './repair.js';

/**
 * Repairs what an import or a merge brought: afterwards `violationsOf` finds nothing.
 * Deterministic, and the same document when there is nothing to repair. Takes any document that has the shape of the schema.
 */
export function normalise(document: NetworkDocument): { document: NetworkDocument; repairs: Repair[] } {
  if (violationsOf(document).length === 0) return { document, repairs: [] };
  const repairs: Repair[] = [];
  const finite = dropNotFinite(document, repairs);
  const ids = idRenamer(finite, repairs);
  const versions = ids.rename(finite.versions, 'versions').map((version, index) => normaliseVersion(version, `versions[${index}]`, ids, repairs));
  if (versions.length === 0) {
    repairs.push({ code: 'version-added', place: 'versions', about: {} });
    versions.push(createVersion(finite.current, { id: 'resident', kind: 'person', name: '' }));
  }
  const named = {
    ...finite, versions,
    ...(finite.sectors ? { sectors: ids.rename(finite.sectors, 'sectors') } : {}),
    ...(finite.rings ? { rings: ids.rename(finite.rings, 'rings') } : {}),
    events: ids.rename(finite.events, 'events'),
    ...(finite.closing ? { closing: closingOf(finite.closing, ids) } : {}),
    current: currentOf(finite.current, versions.map((version) => version.id), repairs),
  };
  return { document: { ...named, plan: normalisePlan(named, ids, repairs) }, repairs };
}

function closingOf(closing: Closing, ids: IdRenamer): Closing {
  const { experiences, scores } = closing;
  return {
    ...closing,
    ...(experiences ? { experiences: ids.rename(experiences, 'closing.experiences') } : {}),
    ...(scores ? { scores: ids.rename(scores, 'closing.scores') } : {}),
  };
}

function currentOf(current: string, versions: readonly string[], repairs: Repair[]): string {
  if (versions.includes(current)) return current;
  const last = versions.at(-1)!;
  repairs.push({ code: 'current-set', place: 'current', about: { from: current, to: last } });
  return last;
}
