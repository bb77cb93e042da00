const APPLE = /Mac|iP(hone|ad|od)/;

const NAMES: Readonly<Record<string, string>> = {
  ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓', Space: 'Spatie', ContextMenu: 'Menu', Escape: 'Esc',
};

/** A combination of keys as it stands on the keyboard in front of the user. */
export function keyNames(keys: string): string {
  const apple = APPLE.test(navigator.platform);
  const parts = keys === '+' ? ['+'] : keys.split('+');
  return parts.map((part) => (part === 'Mod' ? (apple ? '⌘' : 'Ctrl') : part === 'Alt' && apple ? '⌥' : (NAMES[part] ?? part))).join(' + ');
}
