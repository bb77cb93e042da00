import type { Sizes } from './sizes.js';

/** What a view has room for, in map units: `shown` as large as it is drawn, and `most` for names to be read when all of it is seen. */
export interface ViewRoom {
  readonly shown: { readonly width: number; readonly height: number };
  readonly most: { readonly width: number; readonly height: number };
}

/** Least size of a name that is read without effort, in px. */
export const LEAST_READ = 12.1;

/** The map beside its details on a tablet lying down, and on a phone held upright. */
export const VIEW_ROOM: Readonly<Record<'wide' | 'tall', ViewRoom>> = {
  wide: { shown: { width: 818, height: 550 }, most: { width: 940, height: 632 } },
  tall: { shown: { width: 380, height: 604 }, most: { width: 404, height: 646 } },
};

/** Whether maps of these measures are to be wider than high: what is rather stretched than squeezed is. */
export function isWide({ stretches }: Pick<Sizes, 'stretches'>): boolean { return stretches[0]! >= 1; }
