/** The actions of the keymap that the list of shortcuts explains. */
export const SHORTCUT_ACTIONS = [
  'go-left', 'go-first', 'go-last', 'next-sector', 'open-details', 'rename', 'connect', 'add', 'nearer', 'further', 'along-on', 'open-ties',
  'toggle-selected', 'select-all', 'cancel', 'remove', 'undo', 'redo', 'copy', 'cut', 'paste', 'duplicate', 'zoom-in', 'zoom-out', 'fit', 'menu', 'shortcuts',
  'next-tie', 'go-to-other', 'edit-tie', 'change-quality', 'back-to-person',
] as const;
export type ShortcutAction = (typeof SHORTCUT_ACTIONS)[number];
