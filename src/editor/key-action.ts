import { bindingsOf } from './bindings-of.js';
import type { KeyAction, KeyArea, KeyBinding } from './keymap.js';

/** The part of a keyboard event that a key is told by. */
export interface KeyPress { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean; shiftKey: boolean }

/** How keys are read on this device, and which are wanted. */
export interface KeyOptions {
  /** Apple's keyboards have Cmd where others have Ctrl. */
  apple?: boolean;
  /** False switches single characters off, for who speaks to their device. */
  characters?: boolean;
  /** Other keys than the usual ones; entries that are no bindings are left out. */
  keymap?: readonly KeyBinding[];
}

/** What a key press asks for, or nothing. */
export function keyAction(press: KeyPress, area: KeyArea, { apple = false, characters = true, keymap }: KeyOptions = {}): KeyAction | undefined {
  const fits = (binding: KeyBinding): boolean => (binding.area === area || binding.area === 'both')
    && (characters || !binding.character)
    && binding.keys.some((keys) => isPressed(keys, press, apple, binding.character === true));
  return bindingsOf(keymap).find(fits)?.action;
}

function isPressed(keys: string, press: KeyPress, apple: boolean, character: boolean): boolean {
  // "Mod++" would split badly; a lone plus is a key.
  const parts = keys === '+' ? ['+'] : keys.split('+');
  const key = parts.at(-1)!;
  const mod = parts.includes('Mod');
  const [main, other] = apple ? [press.metaKey, press.ctrlKey] : [press.ctrlKey, press.metaKey];
  if (main !== mod || other || press.altKey !== parts.includes('Alt')) return false;
  // Whether a character needs Shift depends on the keyboard's country.
  if (!character && press.shiftKey !== parts.includes('Shift')) return false;
  return key === 'Space' ? press.key === ' ' : press.key.toLowerCase() === key.toLowerCase();
}
