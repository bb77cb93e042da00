import { curveLength, turnedCurve, type Curve } from '../geometry/curve.js';
import type { Tie } from '../model/document.js';
import type { Mark } from './mark.js';
import type { PersonDrawing } from './person-drawing.js';
import { clearOfName } from './own-name.js';
import { besideLine, calmCurve, trimmedCurve, type Obstacle } from './tie-curve.js';
import { tieMark } from './tie-mark.js';
import { tieStyle, type StyleOf } from './tie-style.js';

/** One tie between two people in their places. */
export interface TieDrawing { from: PersonDrawing; to: PersonDrawing; shift: number; beside: readonly Obstacle[]; styleOf: StyleOf; tie: Tie; curve: Curve; mark: Mark }

/** Space between an outline and the line or arrow that ends at it. */
const CLEAR = 4;
/** What must be seen of a line that leaves out a name; a shorter one runs behind the name. */
const LEAST_SEEN = 36;

/** How every tie was drawn last: between two who did not move, past nobody who did, it is not drawn again. */
const drawn = new WeakMap<Tie, TieDrawing>();

/**
 * The drawing of a tie; the same one as before for as long as nothing about it changed.
 * @param shift how far it runs beside the middle, where a pair has more than one
 * @param obstacles whom it should go round
 */
export function tieDrawing(tie: Tie, from: PersonDrawing, to: PersonDrawing, shift: number, obstacles: readonly Obstacle[], styleOf: StyleOf = tieStyle): TieDrawing {
  // A tie drawn the other way round must bend and shift the same way, so curves are made in one direction.
  const turned = tie.from > tie.to;
  const [a, b] = turned ? [to, from] : [from, to];
  const ends = [tie.from, tie.to] as const;
  const beside = besideLine(a, b, ends, obstacles);
  const last = drawn.get(tie);
  if (last?.from === from && last.to === to && last.shift === shift && last.styleOf === styleOf && isSame(last.beside, beside)) return last;
  const trimmed = trimmedAt(calmCurve(a, b, ends, beside, shift), a, b);
  const curve = turned ? turnedCurve(trimmed) : trimmed;
  const mark = tieMark(tie.id, curve, tie.quality, { from: (tie.gets?.length ?? 0) > 0, to: (tie.gives?.length ?? 0) > 0 }, styleOf(tie.quality));
  const drawing = { from, to, shift, beside, styleOf, tie, curve, mark };
  drawn.set(tie, drawing);
  return drawing;
}

/** The piece of a line that is drawn: from outline to outline, and past the names of its own two people as far as there is room. */
function trimmedAt(curve: Curve, a: PersonDrawing, b: PersonDrawing): Curve {
  const [fromA, fromB] = [a.radius + CLEAR, b.radius + CLEAR];
  const pastA = clearOfName(curve, a.boxes.name, fromA);
  const pastB = clearOfName(turnedCurve(curve), b.boxes.name, fromB);
  const isRoom = curveLength(curve) - pastA - pastB >= LEAST_SEEN;
  return trimmedCurve(curve, isRoom ? pastA : fromA, isRoom ? pastB : fromB);
}

function isSame(one: readonly Obstacle[], other: readonly Obstacle[]): boolean {
  return one.length === other.length && one.every((obstacle, i) => obstacle === other[i]);
}
