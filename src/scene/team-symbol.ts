import type { Mark } from './mark.js';
import { genogramSymbol } from './genogram-symbol.js';
import { num } from './number-text.js';
import { PALETTE } from './palette.js';
import { ageMark } from './age-mark.js';
import { symbolMarks, type SymbolLook } from './symbol.js';

/** The plain symbol of somebody, with a small flag for who is in the action team. */
export function teamSymbol(person: SymbolLook): Mark[] {
  const { alter, radius, resident, dormant, home, side } = person;
  const marks = symbolMarks(alter, radius, resident, side === 'right' ? 'left' : 'right', dormant);
  if (home && alter.age !== undefined) marks.push(ageMark(alter.age, radius));
  return flagged(marks, person);
}

/** The symbol that genograms have, with the same flag. */
export function teamGenogramSymbol(person: SymbolLook): Mark[] {
  return flagged(genogramSymbol(person), person);
}

/** A flag on the side away from the name, lower than the speech mark and beside the linked rings. */
function flagged(marks: Mark[], { alter, radius, side }: SymbolLook): Mark[] {
  if (!alter.actionTeam) return marks;
  const toward = side === 'right' ? -1 : 1;
  const x = num(toward * (radius * 0.96 + (alter.livedExperience ? 9 : 1)));
  return [...marks, {
    key: 'action-team', tag: 'path',
    attrs: {
      class: 'badge', d: `M${x},${num(radius * 0.3 + 9)}V${num(radius * 0.3 - 6)}h${11 * toward}l${-3.5 * toward},4l${3.5 * toward},4h${-11 * toward}`,
      fill: PALETTE.white, stroke: PALETTE.ink, 'stroke-width': 1.4, 'stroke-linejoin': 'round', 'stroke-linecap': 'round',
    },
  }];
}
