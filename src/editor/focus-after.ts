import type { AlterId, NetworkDocument, Version } from '../model/document.js';
import { peopleOnMap } from '../model/people-on-map.js';
import { readingOrder } from '../model/reading-order.js';
import { alterOf } from '../model/query.js';

/** Who gets the focus after a change: who had it, else the next in reading order who is still there, else the one before, else the resident. */
export function focusAfter(document: NetworkDocument, before: Version, whole: Version, focus: AlterId): AlterId {
  const after = peopleOnMap(whole);
  if (alterOf(after, focus)) return focus;
  const order = readingOrder(document, peopleOnMap(before)).map(({ id }) => id);
  const at = order.indexOf(focus);
  if (at < 0) return after.resident;
  const still = (id: AlterId): boolean => alterOf(after, id) !== undefined;
  return order.slice(at + 1).find(still) ?? order.slice(0, at).reverse().find(still) ?? after.resident;
}
