/** What a key asks for; the map and the list of ties each do the ones they know. */
export type KeyAction =
  | 'go-left' | 'go-right' | 'go-up' | 'go-down' | 'go-first' | 'go-last' | 'previous-sector' | 'next-sector'
  | 'open-ties' | 'open-details' | 'rename' | 'toggle-selected' | 'select-all' | 'cancel'
  | 'nearer' | 'further' | 'along-back' | 'along-on'
  | 'connect' | 'add' | 'remove' | 'undo' | 'redo' | 'copy' | 'cut' | 'paste' | 'duplicate'
  | 'zoom-in' | 'zoom-out' | 'fit' | 'menu' | 'shortcuts'
  | 'previous-tie' | 'next-tie' | 'first-tie' | 'last-tie' | 'edit-tie' | 'change-quality' | 'go-to-other' | 'back-to-person';

/** Where the keyboard's focus is. */
export type KeyArea = 'map' | 'ties';

/** One key of the keymap. `Mod` is Cmd on Apple's keyboards and Ctrl elsewhere; character keys can be switched off. */
export interface KeyBinding { action: KeyAction; keys: readonly string[]; area: KeyArea | 'both'; character?: true }

/**
 * Every key of the element as data, so that a dialog can list them and a host can replace some.
 * Left alone on purpose: Alt with left or right, Mod with plus or minus, single letters (they find people by name).
 */
export const KEYMAP: readonly KeyBinding[] = [
  { action: 'go-left', keys: ['ArrowLeft'], area: 'map' },
  { action: 'go-right', keys: ['ArrowRight'], area: 'map' },
  { action: 'go-up', keys: ['ArrowUp'], area: 'map' },
  { action: 'go-down', keys: ['ArrowDown'], area: 'map' },
  { action: 'go-first', keys: ['Home'], area: 'map' },
  { action: 'go-last', keys: ['End'], area: 'map' },
  { action: 'previous-sector', keys: ['PageUp'], area: 'map' },
  { action: 'next-sector', keys: ['PageDown'], area: 'map' },
  { action: 'nearer', keys: ['Shift+ArrowUp'], area: 'map' },
  { action: 'further', keys: ['Shift+ArrowDown'], area: 'map' },
  { action: 'along-back', keys: ['Shift+ArrowLeft'], area: 'map' },
  { action: 'along-on', keys: ['Shift+ArrowRight'], area: 'map' },
  { action: 'open-ties', keys: ['Alt+ArrowDown'], area: 'map' },
  { action: 'open-details', keys: ['Enter'], area: 'map' },
  { action: 'rename', keys: ['F2'], area: 'map' },
  { action: 'connect', keys: ['Mod+Enter'], area: 'map' },
  { action: 'add', keys: ['Mod+Shift+Enter'], area: 'both' },
  { action: 'add', keys: ['/'], area: 'both', character: true },
  { action: 'toggle-selected', keys: ['Space'], area: 'both' },
  { action: 'select-all', keys: ['Mod+A'], area: 'map' },
  { action: 'cancel', keys: ['Escape'], area: 'map' },
  { action: 'remove', keys: ['Delete', 'Backspace'], area: 'both' },
  { action: 'undo', keys: ['Mod+Z'], area: 'both' },
  { action: 'redo', keys: ['Mod+Shift+Z', 'Mod+Y'], area: 'both' },
  { action: 'copy', keys: ['Mod+C'], area: 'map' },
  { action: 'cut', keys: ['Mod+X'], area: 'map' },
  { action: 'paste', keys: ['Mod+V'], area: 'map' },
  { action: 'duplicate', keys: ['Mod+D'], area: 'map' },
  { action: 'zoom-in', keys: ['+', '='], area: 'both', character: true },
  { action: 'zoom-out', keys: ['-'], area: 'both', character: true },
  { action: 'fit', keys: ['0'], area: 'both', character: true },
  { action: 'menu', keys: ['Shift+F10', 'ContextMenu'], area: 'both' },
  { action: 'shortcuts', keys: ['F1'], area: 'both' },
  { action: 'shortcuts', keys: ['?'], area: 'both', character: true },
  { action: 'previous-tie', keys: ['ArrowUp'], area: 'ties' },
  { action: 'next-tie', keys: ['ArrowDown'], area: 'ties' },
  { action: 'first-tie', keys: ['Home'], area: 'ties' },
  { action: 'last-tie', keys: ['End'], area: 'ties' },
  { action: 'go-to-other', keys: ['Enter'], area: 'ties' },
  { action: 'edit-tie', keys: ['F2'], area: 'ties' },
  { action: 'change-quality', keys: ['Mod+Enter'], area: 'ties' },
  { action: 'back-to-person', keys: ['Escape'], area: 'ties' },
];
