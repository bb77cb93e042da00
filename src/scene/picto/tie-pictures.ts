import { curveLength, curvePoint, curvePoints } from '../../geometry/curve.js';
import type { Box } from '../../geometry/point.js';
import { TIE_QUALITIES, type TieQuality } from '../../model/vocabulary.js';
import type { DrawnMap } from '../look.js';
import type { Mark } from '../mark.js';
import { num } from '../number-text.js';
import { PALETTE } from '../palette.js';
import { SignRoom } from '../sign-room.js';
import type { TieDrawing } from '../tie-drawing.js';
import { shapeMark } from './shape-marks.js';
import { QUALITY_SHAPES } from './sign-shapes.js';

/** Half the width of a picture on a line. */
const HALF = 10;
/** Shorter lines have no room for one. */
const SHORTEST = 66;
/** Where on a line it may stand, best first. */
const SHARES = [0.5, 0.56, 0.44, 0.62, 0.38, 0.68, 0.32, 0.74, 0.26];
/** What covers this much is better left out. */
const WORST = 900;

/** What ties are like, as pictures on their lines; shortest lines choose first, and nothing stands over names, people or other signs. */
export function tiePictures({ ties, people, titles, words = [] }: DrawnMap, signs: readonly Mark[]): Mark[] {
  const taken: Box[] = [...words, ...signs.flatMap(boxesOf)];
  for (const { boxes: { middle, radius, name } } of people.values()) taken.push(name, { x: middle.x - radius - 2, y: middle.y - radius - 2, width: 2 * radius + 4, height: 2 * radius + 4 });
  const room = new SignRoom(taken, titles, new Map(ties.map((drawing) => [drawing, curvePoints(drawing.curve, 8)])));
  return ties.filter(isRated).map((drawing) => ({ drawing, length: curveLength(drawing.curve) })).filter(({ length }) => length >= SHORTEST)
    .sort((a, b) => a.length - b.length).flatMap(({ drawing }) => {
      let best: { box: Box; cost: number } | undefined;
      for (const share of SHARES) {
        const { x, y } = curvePoint(drawing.curve, share);
        const box = { x: x - HALF, y: y - HALF, width: 2 * HALF, height: 2 * HALF };
        const cost = Math.abs(share - 0.5) * 60 + room.cost(box, drawing);
        if (!best || cost < best.cost) best = { box, cost };
      }
      if (!best || best.cost > WORST) return [];
      room.take(best.box);
      return [pictureOn(drawing, best.box.x + HALF, best.box.y + HALF)];
    });
}

function isRated({ tie }: TieDrawing): boolean {
  return (TIE_QUALITIES as readonly (string | undefined)[]).includes(tie.quality);
}

function pictureOn({ tie }: TieDrawing, x: number, y: number): Mark {
  return {
    key: `quality-${tie.id}`, tag: 'g', attrs: { class: 'quality-picture' },
    children: [
      { key: 'back', tag: 'circle', attrs: { cx: num(x), cy: num(y), r: HALF, fill: PALETTE.white, stroke: PALETTE.quiet, 'stroke-width': 0.75 } },
      shapeMark('picture', QUALITY_SHAPES[tie.quality as TieQuality], x, y + 0.5, 13),
    ],
  };
}

/** Where signs stand that are drawn already: each of ours is a group that was moved to its middle. */
function boxesOf(mark: Mark): Box[] {
  const [, x, y] = /^translate\((-?[\d.]+)[ ,](-?[\d.]+)\)/u.exec(String(mark.attrs.transform ?? '')) ?? [];
  if (x === undefined || y === undefined) return mark.children?.flatMap(boxesOf) ?? [];
  const back = mark.children?.find(({ tag }) => tag === 'rect')?.attrs;
  const [width, height] = [Number(back?.width ?? 22), Number(back?.height ?? 22)];
  return [{ x: Number(x) - width / 2, y: Number(y) - height / 2, width, height }];
}
