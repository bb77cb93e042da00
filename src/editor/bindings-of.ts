import { KEYMAP, type KeyBinding } from './keymap.js';

const ACTIONS: ReadonlySet<unknown> = new Set(KEYMAP.map(({ action }) => action));
const AREAS: ReadonlySet<unknown> = new Set<KeyBinding['area']>(['map', 'ties', 'both']);

/** The bindings of a keymap that came from outside; what is no binding is left out, and what is no list means the usual keys. */
export function bindingsOf(keymap: unknown): readonly KeyBinding[] {
  return Array.isArray(keymap) ? keymap.filter(isBinding) : KEYMAP;
}

function isBinding(value: unknown): value is KeyBinding {
  if (typeof value !== 'object' || value === null) return false;
  const { action, keys, area } = value as Partial<Record<keyof KeyBinding, unknown>>;
  return ACTIONS.has(action) && AREAS.has(area) && Array.isArray(keys) && keys.every((key) => typeof key === 'string');
}
