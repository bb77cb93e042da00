import type { Alter } from '../../model/document.js';
import { isGhost, type Kin } from './kin.js';
import { labelOf, type Label } from '../label.js';
import type { Sizes } from '../sizes.js';

/** Half the width of the sign for a parent of whom nothing is known. */
export const GHOST = 11;

/** Width of a year over a symbol, beside the line down to it. */
const YEAR = 38;

/** The years that stand over somebody: of birth and death of who died, and of birth where no age is known, which stands in the symbol. */
export function yearsOver({ deceased, age, birthYear, deathYear }: Alter): { birth?: number; death?: number } {
  return { ...(birthYear !== undefined && (deceased || age === undefined) ? { birth: birthYear } : {}), ...(deathYear === undefined ? {} : { death: deathYear }) };
}

function yearsWidth(alter: Alter): number {
  return 2 * YEAR * Math.min(1, Object.keys(yearsOver(alter)).length);
}

/** How much room somebody of the family takes: half the width of the symbol, the name below it, and half the width of both. */
export interface Body { radius: number; label: Label; half: number }

const NO_LABEL: Label = { lines: [], width: 0, height: 0 };

/** The room that everybody of the family takes. */
export function bodiesOf(kin: Kin, resident: string, sizes: Sizes): Map<string, Body> {
  return new Map([...kin.people].map(([id, { alter }]) => {
    const radius = isGhost(id) ? GHOST : id === resident ? sizes.resident : sizes.symbol;
    const label = alter ? labelOf(alter, sizes, true) : NO_LABEL;
    return [id, { radius, label, half: Math.ceil(Math.max(radius + 2, label.width / 2, alter ? yearsWidth(alter) / 2 : 0)) }];
  }));
}
