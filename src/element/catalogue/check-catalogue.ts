import { NetworkMapErrorEvent } from '../events/network-map-error-event.js';
import { asMapError } from '../map-error.js';
import { readCatalogue } from './read-catalogue.js';

/** Tells the page what is wrong with the guide it handed over, if anything is. */
export function checkCatalogue(element: EventTarget & { readonly catalogue: unknown }): void {
  if (element.catalogue === null) return;
  try { readCatalogue(element.catalogue); } catch (error) { element.dispatchEvent(new NetworkMapErrorEvent(asMapError(error))); }
}
