import type { Arrival } from './arrival.js';
import { completeShape } from './complete-shape.js';
import { createDocument } from './create.js';
import type { NetworkDocument } from './document.js';
import { deepFreeze } from './freeze.js';
import { normalise } from './normalise.js';
import type { Repair } from './repair.js';
import { salvage } from './salvage.js';
import { documentSchema } from './schema.js';

/** What came in, with every invariant kept: repaired, or as much of a newer document as can be seen. */
export function mended(arrival: Arrival): Arrival {
  if (arrival.isSound) return arrival;
  if (arrival.readonly) return view(arrival);
  const { document, repairs } = normalise(arrival.document);
  return { ...arrival, document: deepFreeze(document), isSound: true, repairs: [...arrival.repairs, ...repairs] };
}

/** What can be seen of a document of a newer format. Its own version number stays on it, so that nobody takes it for an older one. */
function view(arrival: Arrival): Arrival {
  const fields: Record<string, unknown> = { ...arrival.document };
  const repairs: Repair[] = [];
  const seen = salvage(documentSchema, completeShape({ ...fields, version: 1 }, []), repairs) as NetworkDocument | undefined;
  if (!seen) repairs.splice(0, repairs.length, { code: 'not-shown', place: '', about: {} });
  const normal = normalise(seen ?? createDocument({ id: typeof fields.id === 'string' && fields.id ? fields.id : 'unknown' }));
  const document = { ...normal.document, version: fields.version } as unknown as NetworkDocument;
  return { ...arrival, document: deepFreeze(document), isSound: true, repairs: [...repairs, ...normal.repairs] };
}
