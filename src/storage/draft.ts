import type { NetworkDocument } from '../model/document.js';

/** A map kept on this device. */
export interface Draft {
  document: NetworkDocument;
  /** When it was kept, in milliseconds since 1970. */
  keptAt: number;
}
