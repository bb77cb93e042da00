import { circlesLayout } from '../layout/circles.js';
import { freeLayout } from '../layout/free.js';
import type { Layout } from '../layout/layout.js';
import type { LayoutName } from '../model/vocabulary.js';
import { plainGround } from './plain-ground.js';
import { otherGrounds } from './other-grounds.js';

/** Hands every layout besides circles to who will use it, and lets the scene draw them. */
export function useOtherLayouts(use: (layout: Layout, name: LayoutName) => void): void {
  use(circlesLayout, 'household');
  for (const name of ['free', 'genogram', 'neighbourhood'] as const) {
    otherGrounds.set(name, plainGround);
    use(freeLayout, name);
  }
}
