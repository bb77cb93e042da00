import type { NetworkDocument } from '../model/document.js';
import { notFinite } from '../model/finite.js';
import { frameViolations, violationsOf } from '../model/invariants.js';
import { versionViolations } from '../model/version-invariants.js';
import type { Violation } from '../model/violation.js';
import type { Step } from './step.js';

/**
 * What a step broke in a document that was sound before it.
 * Looks only at what this step can have broken; finds exactly what `violationsOf(document)` finds.
 */
export function violationsAfter(document: NetworkDocument, step: Step): Violation[] {
  const reach = reachOf(step);
  if (reach === 'document') return violationsOf(document);
  const found = reach.frame ? frameViolations(document) : [];
  if (reach.version !== undefined) {
    const index = document.versions.findIndex((version) => version.id === reach.version);
    found.push(...versionViolations(document.versions[index]!, `versions[${index}]`));
  }
  const numbers = notFinite(step.type === 'set' ? step.after : step.record, '');
  // Rare, so the exact places may cost a walk through everything.
  return numbers.length ? [...found, ...notFinite(document, '')] : found;
}

/** Whether a step only changes a fact that no other record refers to or depends on. */
export function isLoose(step: Step): boolean {
  const reach = reachOf(step);
  return reach !== 'document' && !reach.frame && reach.version === undefined;
}

/** Which invariants a step can touch: those of one version, those of the frame around the versions, or all. */
type Reach = 'document' | { version?: string; frame?: boolean };

/** Fields of records in a version that other records or invariants depend on. */
const RECORD_FIELDS: Readonly<Record<string, readonly string[]>> = {
  alters: ['id', 'kind'], ties: ['id', 'from', 'to'], households: ['id', 'members'], couples: ['id', 'partners'],
  children: ['id', 'couple', 'child'], themes: ['id', 'touches'],
};

/** Lists of a version that the plan refers to. */
const PLANNED_LISTS = ['alters', 'themes'];

function reachOf(step: Step): Reach {
  const [room, ...rest] = step.type === 'set' ? [...step.of, step.field] : step.list;
  if (room === 'versions') return versionReach(step, rest);
  return { frame: room === 'current' || room === 'plan' || room === 'sectors' || room === 'rings' || room === 'events' || room === 'closing' };
}

function versionReach(step: Step, path: readonly string[]): Reach {
  const [version, list, , field] = path;
  if (version === undefined || list === undefined) return 'document';
  if (list === 'id') return 'document';
  if (list === 'resident') return { version };
  const fields = Object.hasOwn(RECORD_FIELDS, list) ? RECORD_FIELDS[list] : undefined;
  if (!fields) return {};
  const frame = PLANNED_LISTS.includes(list);
  // The list itself was set, or a record was put in or taken out.
  if (path.length === 2) return { version, frame };
  if (step.type === 'set' && path.length === 4 && fields.includes(field!)) return { version, frame: frame && field === 'id' };
  return {};
}
