import { curveDirection, curveLength, curvePoint, curvePoints, turnedCurve, type Curve } from '../geometry/curve.js';
import { boxAround, type Box, type Point } from '../geometry/point.js';
import type { Tie } from '../model/document.js';
import { SUPPORT_KINDS, type SupportKind } from '../model/vocabulary.js';
import type { DrawnMap } from './look.js';
import type { Mark } from './mark.js';
import type { SignRoom } from './sign-room.js';
import { badgeColumns, badgeSize, supportBadge } from './support-badge.js';
import type { TieDrawing } from './tie-drawing.js';

/** Where on a line a badge stands when there is room: as a share of the line, from the giver. */
const FROM_GIVER = 0.4;
/** Other shares that are tried where it would cover something. */
const SHARES = [FROM_GIVER, 0.36, 0.44, 0.32, 0.48, 0.28, 0.24, 0.52, 0.2, 0.56, 0.16, 0.6, 0.66, 0.72];
/** Room that an arrowhead and the outline it points to keep. */
const END = 12;
/** A line too short for a badge on it has it beside it. */
const BESIDE = 4;
/** Steps to either side that are tried, and how much farther each goes than the one before. */
const ASIDE = [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5];
const FARTHER = 9;
/** Beyond this a badge would be told from no line any more. */
const WORST = 1500;

/** The kinds of support that one end of a tie gives, in the order of the vocabulary; those we do not know have no sign. */
function given(kinds: readonly SupportKind[] | undefined): SupportKind[] {
  return SUPPORT_KINDS.filter((kind) => kinds?.includes(kind));
}

/** The badges of all support that is given along the lines of a map; shortest lines choose first. */
export function supportSigns({ language }: DrawnMap, ties: readonly TieDrawing[], room: SignRoom): Mark[] {
  const marks = new Map<TieDrawing, Mark>();
  const shortestFirst = ties.filter(({ tie }) => hasSupport(tie)).map((drawing) => ({ drawing, length: curveLength(drawing.curve) })).sort((a, b) => a.length - b.length);
  for (const { drawing, length } of shortestFirst) {
    const { tie, curve } = drawing;
    const children = ([['gives', curve], ['gets', turnedCurve(curve)]] as const).flatMap(([way, along]) => {
      const kinds = given(tie[way]);
      const spot = kinds.length ? spotFor(along, length, kinds.length, room, drawing) : undefined;
      return spot ? [supportBadge(way, kinds, language, spot.at.x, spot.at.y, spot.columns)] : [];
    });
    if (children.length) marks.set(drawing, { key: tie.id, tag: 'g', attrs: { class: 'supports' }, children });
  }
  return ties.flatMap((drawing) => marks.get(drawing) ?? []);
}

/** Whether any support is said to go along a tie. */
export function hasSupport({ gives, gets }: Tie): boolean {
  return given(gives).length + given(gets).length > 0;
}

/** The rectangle in which the badges of a line may stand. */
function areaOf(curve: Curve): Box {
  const [{ x, y, width, height }, most] = [boxAround(curvePoints(curve, 8).map((point) => ({ ...point, width: 0, height: 0 }))), 120];
  return { x: x - most, y: y - most, width: width + 2 * most, height: height + 2 * most };
}

interface Spot { at: Point; columns: number; box: Box; cost: number }

/** The place of a badge: on the line where it covers nothing, else beside it, else where it covers least. */
function spotFor(curve: Curve, length: number, kinds: number, room: SignRoom, own: TieDrawing): Spot | undefined {
  let best: Spot | undefined;
  const near = room.near(areaOf(curve));
  const wide = badgeColumns(kinds);
  for (const columns of wide > 1 ? [wide, 1] : [wide]) {
    const { width, height } = badgeSize(kinds, columns);
    for (const share of SHARES) {
      const p = curvePoint(curve, share);
      const way = curveDirection(curve, share);
      // Half of what the badge takes up along the line, and across it.
      const along = Math.abs(way.x) * width / 2 + Math.abs(way.y) * height / 2;
      const across = Math.abs(way.y) * width / 2 + Math.abs(way.x) * height / 2;
      const squeezed = Math.max(0, along + END - share * length) + Math.max(0, along + END - (1 - share) * length);
      for (const steps of ASIDE) {
        const aside = steps && Math.sign(steps) * (across + BESIDE + (Math.abs(steps) - 1) * FARTHER);
        const at = { x: p.x + way.y * aside, y: p.y - way.x * aside };
        const box = { x: at.x - width / 2, y: at.y - height / 2, width, height };
        const dear = Math.abs(share - FROM_GIVER) * length * 0.25 + (aside ? 12 + 14 * Math.abs(steps) : squeezed * 3) + (columns === wide ? 0 : 8);
        if (best && dear >= best.cost) continue;
        const cost = dear + near.cost(box, own, best && best.cost - dear);
        // Counting stops at what is enough, which adds up to a little less at times.
        if (!best || cost < best.cost - 1e-6) best = { at, columns, box, cost };
      }
    }
  }
  if (!best || best.cost > WORST) return undefined;
  room.take({ x: best.box.x - 1, y: best.box.y - 1, width: best.box.width + 2, height: best.box.height + 2 });
  return best;
}
