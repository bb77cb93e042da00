import type { KeyBinding } from '../editor/keymap.js';

/** The keys that are wanted in this element; looked at anew at every press. */
export interface KeyChoice {
  /** Keys other than the usual ones. */
  readonly keymap?: readonly KeyBinding[] | null | undefined;
  /** True leaves single characters alone, for who speaks to their device; letters still find people by name. */
  noCharacterKeys?: boolean;
}
