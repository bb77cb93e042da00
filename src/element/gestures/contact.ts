import type { Point } from '../../geometry/point.js';

/** A mouse, finger or pen on the canvas; the point is in pixels from the top left of the viewport. */
export interface Contact extends Point {
  id: number;
  kind: 'mouse' | 'touch' | 'pen';
  /** Whether Shift was held. */
  shift?: boolean;
}

/** How far a contact must go before a press becomes a gesture, in pixels: a finger trembles more than a mouse. */
export function thresholdOf(contact: Contact): number {
  return contact.kind === 'touch' ? 12 : 6;
}

/** Half the least width of anything that can be hit, in pixels: 24 across for a mouse or pen, 44 for a finger. */
export function reachOf(contact: Pick<Contact, 'kind'>): number {
  return contact.kind === 'touch' ? 22 : 12;
}
