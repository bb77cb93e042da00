import { completeShape } from './complete-shape.js';
import { createDocument } from './create.js';
import type { NetworkDocument } from './document.js';
import { excerpt, NetworkMapError } from './errors.js';
import { deepFreeze, isDeepFrozen } from './freeze.js';
import { parseJson } from './json-text.js';
import { copyJson } from './json-value.js';
import { normalise } from './normalise.js';
import type { Repair } from './repair.js';
import { salvage } from './salvage.js';
import { documentSchema } from './schema.js';
import { shapeProblems } from './shape.js';

/** A document that came through the door. */
export interface Opened {
  /** Has the shape of the schema and keeps every invariant; frozen. */
  document: NetworkDocument;
  /** True of a document made by a newer program: it can be looked at. */
  readonly: boolean;
  /** Of a read-only document the text as it came in, which is what saving it gives. */
  original?: string;
  /** What was repaired, or what of a newer document is not shown. */
  repairs: Repair[];
}

/**
 * Opens a document from its JSON text or value. Throws a `NetworkMapError` with place and remedy
 * for what is not a document; never gives half of one.
 */
export function openDocument(json: unknown): Opened {
  // What a host hands in stays the host's: it may change it later.
  const value = typeof json === 'string' ? parseJson(json) : isDeepFrozen(json) ? json : copyJson(json);
  const { fields, version } = recognise(value);
  if (version > 1) return view(fields, typeof json === 'string' ? json : JSON.stringify(json));
  const repairs: Repair[] = [];
  const complete = completeShape(fields, repairs);
  const problems = shapeProblems(complete);
  const [first] = problems;
  if (first) {
    const more = problems.length > 1 ? ` ${moreProblems(problems.length - 1)}` : '';
    throw new NetworkMapError('invalid', `${first.message}${more}`, first.place, first.remedy, problems.slice(0, MOST_PROBLEMS));
  }
  const normal = normalise((repairs.length ? complete : fields) as unknown as NetworkDocument);
  return { document: deepFreeze(normal.document), readonly: false, repairs: [...repairs, ...normal.repairs] };
}

function moreProblems(count: number): string {
  return count === 1 ? 'There is 1 more problem.' : `There are ${count} more problems.`;
}

const MOST_PROBLEMS = 100;

function recognise(value: unknown): { fields: Record<string, unknown>; version: number } {
  const fields = typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
  if (!fields || fields.format !== 'network-map') {
    const is = fields && typeof fields.format === 'string' ? `its format is "${excerpt(fields.format)}"` : 'it has no "format": "network-map"';
    throw new NetworkMapError('unknown-format', `This is not a network map document: ${is}.`, 'format', 'Open it as a file of another program.');
  }
  const { version } = fields;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    throw new NetworkMapError('invalid', 'The version of the format is missing or not a whole number from 1.', 'version', 'Write 1.');
  }
  return { fields, version };
}

/** What can be seen of a document of a newer format. Its own version number stays on it, so that nobody takes it for an older one. */
function view(fields: Record<string, unknown>, original: string): Opened {
  const repairs: Repair[] = [];
  const seen = salvage(documentSchema, completeShape({ ...fields, version: 1 }, []), repairs) as NetworkDocument | undefined;
  if (!seen) repairs.splice(0, repairs.length, { code: 'not-shown', place: '', about: {} });
  const normal = normalise(seen ?? createDocument({ id: typeof fields.id === 'string' && fields.id ? fields.id : 'unknown' }));
  const document = { ...normal.document, version: fields.version } as unknown as NetworkDocument;
  return { document: deepFreeze(document), readonly: true, original, repairs: [...repairs, ...normal.repairs] };
}
