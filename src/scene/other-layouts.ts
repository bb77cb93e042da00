import { circlesLayout } from '../layout/circles.js';
import { kinOf } from '../layout/genogram/kin.js';
import { freeLayout } from '../layout/free.js';
import { genogramLayout } from '../layout/genogram/genogram.js';
import type { Layout } from '../layout/layout.js';
import type { LayoutName } from '../model/vocabulary.js';
import { plainGround } from './plain-ground.js';
import { genogramLegend } from './genogram-legend.js';
import { genogramGround } from './genogram-ground.js';
import { otherScenes } from './other-scenes.js';

/** Hands every layout besides circles to who will use it, and lets the scene draw them. */
export function useOtherLayouts(use: (layout: Layout, name: LayoutName) => void): void {
  use(circlesLayout, 'household');
  otherScenes.set('genogram', { ground: genogramGround, close: (version) => new Set(kinOf(version).people.keys()), ties: false, legend: genogramLegend });
  use(genogramLayout, 'genogram');
  for (const name of ['free', 'neighbourhood'] as const) {
    otherScenes.set(name, { ground: plainGround });
    use(freeLayout, name);
  }
}
