import type { Contact } from './contact.js';

/** What goes on between the moment a press becomes a gesture and the moment it ends. Nothing is decided before `end`. */
export interface Gesture {
  /** A second finger may take over (panning becomes zooming). */
  readonly yields?: boolean;
  /** The contact went somewhere; called at most once per frame. */
  move(at: Contact): void;
  /** The contact was lifted: do it. */
  end(at: Contact): void;
  /** The gesture was called off: leave everything as it was. */
  cancel(): void;
}
