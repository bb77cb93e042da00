import { bindingsOf } from '../../editor/bindings-of.js';
import type { KeyAction } from '../../editor/keymap.js';
import type { KeyChoice } from '../key-choice.js';

/** The keys that do one of these on the map now, first those of the first binding; none where the host or the user switched them off. */
export function keysOf({ keymap, noCharacterKeys }: KeyChoice, ...actions: readonly KeyAction[]): string[] {
  return bindingsOf(keymap)
    .filter((binding) => actions.includes(binding.action) && !(noCharacterKeys && binding.character))
    .flatMap((binding) => binding.keys.slice(0, 2));
}
