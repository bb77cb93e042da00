import { completeShape } from './complete-shape.js';
import type { NetworkDocument } from './document.js';
import { excerpt, NetworkMapError } from './errors.js';
import { deepFreeze, isDeepFrozen } from './freeze.js';
import { parseJson } from './json-text.js';
import { copyJson } from './json-value.js';
import type { Repair } from './repair.js';
import { shapeProblems } from './shape.js';
import { isSound } from './sound.js';

/** A document that came in, looked at but not repaired. */
export interface Arrival {
  /** As it came, frozen; with the shape of the schema unless a newer program made it. */
  document: NetworkDocument;
  /** Whether it can be shown as it is: of this format, and nothing in it contradicts itself. */
  isSound: boolean;
  /** True of a document made by a newer program: it can be looked at. */
  readonly: boolean;
  /** Of a read-only document the text as it came in, which is what saving it gives. */
  original?: string;
  /** Lists that its writer left out, and that were added. */
  repairs: Repair[];
}

/**
 * Takes in a document from its JSON text or value. Throws a `NetworkMapError` with place and remedy
 * for what is not a document; never gives half of one.
 */
export function arrivalOf(json: unknown): Arrival {
  // What a host hands in stays the host's: it may change it later.
  const value = typeof json === 'string' ? parseJson(json) : isDeepFrozen(json) ? json : copyJson(json);
  const { fields, version } = recognise(value);
  if (version > 1) {
    const original = typeof json === 'string' ? json : JSON.stringify(json);
    return { document: deepFreeze(fields) as unknown as NetworkDocument, isSound: false, readonly: true, original, repairs: [] };
  }
  const repairs: Repair[] = [];
  const complete = completeShape(fields, repairs);
  const problems = shapeProblems(complete);
  const [first] = problems;
  if (first) {
    const more = problems.length > 1 ? ` ${moreProblems(problems.length - 1)}` : '';
    throw new NetworkMapError('invalid', `${first.message}${more}`, first.place, first.remedy, problems.slice(0, MOST_PROBLEMS));
  }
  const document = deepFreeze(repairs.length ? complete : fields) as unknown as NetworkDocument;
  return { document, isSound: isSound(document), readonly: false, repairs };
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
