import { expect, it } from 'vitest';
import { KEYMAP, type KeyArea } from '../../../src/editor/keymap.js';
import { textOf } from '../../support/checkout.js';

/** Keys and action of every row under a heading of the page on the keyboard. */
const rowsUnder = (heading: string): string[] => {
  const [, part = ''] = textOf('docs/keyboard.md').split(`\n## ${heading}\n`);
  const [section = ''] = part.split('\n## ');
  return section
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, keys, , action]) => `${keys!} ${action!}`)
    .sort();
};

const bindingsIn = (area: KeyArea): string[] =>
  KEYMAP.filter((binding) => binding.area === area || binding.area === 'both')
    .map(({ keys, action }) => `${keys.map((key) => `\`${key}\``).join(' ')} ${action}`)
    .sort();

it('explains every key of the map and no other', () => {
  expect(rowsUnder('On the map')).toEqual(bindingsIn('map'));
});

it('explains every key of the list of ties and no other', () => {
  expect(rowsUnder('In the ties of somebody')).toEqual(bindingsIn('ties'));
});
