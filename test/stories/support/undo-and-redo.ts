import { expect } from 'vitest';
import type { MapElement } from './map-element.js';

const MOST = 400;

/** Undoes everything until the button says that there is no more, redoes it all, and looks at both ends. */
export const undoAndRedo = async (
  map: MapElement,
  before: string,
  { undo, redo }: { undo: () => Promise<void>; redo: () => Promise<void> },
): Promise<number> => {
  const isOver = async (button: string): Promise<boolean> =>
    (await map.button(button).getAttribute('aria-disabled')) === 'true';
  const drawn = JSON.stringify(await map.document());
  let undone = 0;
  for (; undone < MOST && !(await isOver('Ongedaan')); undone += 1) await undo();
  expect(JSON.stringify(await map.document()), 'everything undone').toBe(before);
  let redone = 0;
  for (; redone < MOST && !(await isOver('Opnieuw')); redone += 1) await redo();
  expect(JSON.stringify(await map.document()), 'everything done again').toBe(drawn);
  expect(redone).toBe(undone);
  return undone;
};
