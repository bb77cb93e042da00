import { arrivalOf, type Arrival } from './arrival.js';
import { mended } from './mend.js';

/**
 * A document that came through the door. It has the shape of the schema and keeps every invariant; it is frozen.
 * `repairs` say what was repaired, or what of a newer document is not shown.
 */
export type Opened = Omit<Arrival, 'isSound'>;

/**
 * Opens a document from its JSON text or value. Throws a `NetworkMapError` with place and remedy
 * for what is not a document; never gives half of one.
 */
export function openDocument(json: unknown): Opened {
  const { isSound: _sound, ...opened } = mended(arrivalOf(json));
  return opened;
}
