import { describe, expect, it } from 'vitest';
import { keyAction, type KeyPress } from '../../../src/editor/key-action.js';
import { keysOf } from '../../../src/element/dialogs/keys-of.js';
import { KEYMAP, type KeyAction } from '../../../src/editor/keymap.js';

function press(keys: string, apple = false): KeyPress {
  const parts = keys.split('+').filter(Boolean);
  const last = keys.endsWith('+') ? '+' : parts.at(-1)!;
  const has = (name: string): boolean => parts.slice(0, keys.endsWith('+') ? undefined : -1).includes(name);
  return { key: last === 'Space' ? ' ' : last, ctrlKey: has('Ctrl') || (!apple && has('Mod')), metaKey: has('Meta') || (apple && has('Mod')), altKey: has('Alt'), shiftKey: has('Shift') };
}

const ON_MAP: [string, KeyAction | undefined][] = [
  ['ArrowLeft', 'go-left'], ['ArrowUp', 'go-up'], ['Home', 'go-first'], ['End', 'go-last'], ['PageUp', 'previous-sector'], ['PageDown', 'next-sector'],
  ['Shift+ArrowUp', 'nearer'], ['Shift+ArrowDown', 'further'], ['Shift+ArrowLeft', 'along-back'], ['Shift+ArrowRight', 'along-on'],
  ['Alt+ArrowDown', 'open-ties'], ['Enter', 'open-details'], ['F2', 'rename'], ['Space', 'toggle-selected'], ['Mod+a', 'select-all'], ['Escape', 'cancel'],
  ['Mod+Enter', 'connect'], ['Mod+Shift+Enter', 'add'], ['/', 'add'], ['Shift+/', 'add'], ['Delete', 'remove'], ['Backspace', 'remove'],
  ['Mod+z', 'undo'], ['Mod+Shift+Z', 'redo'], ['Mod+y', 'redo'], ['Mod+c', 'copy'], ['Mod+x', 'cut'], ['Mod+v', 'paste'], ['Mod+d', 'duplicate'],
  ['+', 'zoom-in'], ['Shift++', 'zoom-in'], ['=', 'zoom-in'], ['-', 'zoom-out'], ['0', 'fit'], ['Shift+F10', 'menu'], ['ContextMenu', 'menu'],
  ['F1', 'shortcuts'], ['Shift+?', 'shortcuts'],
  // left to the browser, the screen reader, or to finding people by letter
  ['a', undefined], ['Shift+A', undefined], ['Mod++', undefined], ['Mod+-', undefined], ['Mod+0', undefined], ['Alt+ArrowLeft', undefined], ['Alt+ArrowRight', undefined],
  ['Ctrl+ArrowLeft', undefined], ['Insert', undefined], ['Tab', undefined], ['Shift+Tab', undefined], ['F10', undefined], ['Alt+Mod+z', undefined],
];

const IN_TIES: [string, KeyAction | undefined][] = [
  ['ArrowUp', 'previous-tie'], ['ArrowDown', 'next-tie'], ['Home', 'first-tie'], ['End', 'last-tie'], ['Enter', 'go-to-other'], ['F2', 'edit-tie'],
  ['Mod+Enter', 'change-quality'], ['Escape', 'back-to-person'], ['Space', 'toggle-selected'], ['Delete', 'remove'], ['Mod+z', 'undo'],
  ['ArrowLeft', undefined], ['Shift+ArrowUp', undefined], ['PageUp', undefined], ['Mod+d', undefined],
];

describe('the keymap', () => {
  it.each(ON_MAP)('on the map %s asks for %s', (keys, action) => { expect(keyAction(press(keys), 'map')).toBe(action); });
  it.each(IN_TIES)('in the ties %s asks for %s', (keys, action) => { expect(keyAction(press(keys), 'ties')).toBe(action); });

  it('takes Cmd on Apple’s keyboards and leaves Ctrl alone there, and the other way round elsewhere', () => {
    expect(keyAction(press('Mod+z', true), 'map', { apple: true })).toBe('undo');
    expect(keyAction(press('Ctrl+z'), 'map', { apple: true })).toBeUndefined();
    expect(keyAction(press('Meta+z'), 'map')).toBeUndefined();
    expect(keyAction({ ...press('Mod+z'), metaKey: true }, 'map')).toBeUndefined();
  });

  it('leaves single characters alone when they are switched off, and nothing else', () => {
    const off = ON_MAP.filter(([keys, action]) => action && keyAction(press(keys), 'map', { characters: false }) !== action).map(([keys]) => keys);
    expect(off).toEqual(['/', 'Shift+/', '+', 'Shift++', '=', '-', '0', 'Shift+?']);
  });

  it('can be replaced', () => {
    const keymap = [{ action: 'fit', keys: ['Mod+B'], area: 'both' }] as const;
    expect(keyAction(press('Mod+b'), 'ties', { keymap })).toBe('fit');
    expect(keyAction(press('Mod+z'), 'map', { keymap })).toBeUndefined();
  });

  it.each([['a text', 'x'], ['a number', 5], ['an object', {}], ['null', null]])('is the usual one where the host gives %s', (_what, keymap) => {
    expect(keyAction(press('Mod+z'), 'map', { keymap: keymap as never })).toBe('undo');
    expect(keysOf({ keymap: keymap as never }, 'undo')).toEqual(['Mod+Z']);
  });

  it('leaves out entries that are no bindings', () => {
    const nonsense = [null, undefined, 5, 'x', {}, [], { action: 'fit' }, { action: 'fit', keys: 'Mod+B', area: 'both' }, { action: 'fit', keys: [null], area: 'both' },
      { action: 'hasOwnProperty', keys: ['Mod+B'], area: 'both' }, { action: 'fit', keys: ['Mod+B'] }];
    const keymap = [...nonsense, { action: 'undo', keys: ['Mod+B'], area: 'both' }] as never;
    expect(keyAction(press('Mod+b'), 'map', { keymap })).toBe('undo');
    expect(keyAction(press('Mod+z'), 'map', { keymap })).toBeUndefined();
    expect(keyAction(press('Mod+b'), 'map', { keymap: nonsense as never })).toBeUndefined();
    expect([keysOf({ keymap }, 'undo'), keysOf({ keymap }, 'fit')]).toEqual([['Mod+B'], []]);
  });

  it('gives no key two meanings in one place', () => {
    for (const area of ['map', 'ties']) {
      const keys = KEYMAP.filter((binding) => binding.area === area || binding.area === 'both').flatMap((binding) => binding.keys);
      expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    }
  });
});
