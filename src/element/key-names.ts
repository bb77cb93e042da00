const APPLE = /Mac|iP(hone|ad|od)/;

const NAMES: Readonly<Record<string, string>> = {
  ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓', ContextMenu: 'Menu', Escape: 'Esc',
};

/** A combination of keys as it stands on the keyboard in front of the user; the space bar in words of the language. */
export function keyNames(keys: string, space = 'Space'): string {
  const apple = APPLE.test(navigator.platform);
  const parts = keys === '+' ? ['+'] : keys.split('+');
  return parts.map((part) => (part === 'Mod' ? (apple ? '⌘' : 'Ctrl') : part === 'Alt' && apple ? '⌥' : part === 'Space' ? space : (NAMES[part] ?? part))).join(' + ');
}
