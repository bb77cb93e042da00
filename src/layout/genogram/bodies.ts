import { isGhost, type Kin } from './kin.js';
import { labelOf, type Label } from '../label.js';
import type { Sizes } from '../sizes.js';

/** Half the width of the sign for a parent of whom nothing is known. */
export const GHOST = 11;

/** How much room somebody of the family takes: half the width of the symbol, the name below it, and half the width of both. */
export interface Body { radius: number; label: Label; half: number }

const NO_LABEL: Label = { lines: [], width: 0, height: 0 };

/** The room that everybody of the family takes. */
export function bodiesOf(kin: Kin, resident: string, sizes: Sizes): Map<string, Body> {
  return new Map([...kin.people].map(([id, { alter }]) => {
    const radius = isGhost(id) ? GHOST : id === resident ? sizes.resident : sizes.symbol;
    const label = alter ? labelOf(alter, sizes, true) : NO_LABEL;
    return [id, { radius, label, half: Math.ceil(Math.max(radius + 2, label.width / 2)) }];
  }));
}
