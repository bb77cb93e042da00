import { turnedCurve, type Curve } from '../geometry/curve.js';
import { besideLine, type Obstacle } from '../layout/tie-curve.js';
import { tieWay } from '../layout/tie-way.js';
import type { Tie } from '../model/document.js';
import type { Mark } from './mark.js';
import type { PersonDrawing } from './person-drawing.js';
import { tieMark } from './tie-mark.js';
import { tieStyle, type StyleOf } from './tie-style.js';

/** One tie between two people in their places. */
export interface TieDrawing { from: PersonDrawing; to: PersonDrawing; shift: number; beside: readonly Obstacle[]; styleOf: StyleOf; tie: Tie; curve: Curve; mark: Mark }

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
  const way = tieWay(a.boxes, b.boxes, ends, beside, shift);
  const curve = turned ? turnedCurve(way) : way;
  const mark = tieMark(tie.id, curve, tie.quality, { from: (tie.gets?.length ?? 0) > 0, to: (tie.gives?.length ?? 0) > 0 }, styleOf(tie.quality));
  const drawing = { from, to, shift, beside, styleOf, tie, curve, mark };
  drawn.set(tie, drawing);
  return drawing;
}

function isSame(one: readonly Obstacle[], other: readonly Obstacle[]): boolean {
  return one.length === other.length && one.every((obstacle, i) => obstacle === other[i]);
}
