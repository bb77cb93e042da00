import type { Point } from '../geometry/point.js';
import type { Label } from '../layout/label.js';
import type { NameSide } from '../model/vocabulary.js';
import { ageMark } from './age-mark.js';
import type { Mark } from './mark.js';
import { num } from './number-text.js';
import { PALETTE } from './palette.js';
import type { AlterBoxes } from './scene-types.js';
import { symbolMarks, type SymbolLook, type SymbolOf } from './symbol.js';

/** What is needed to draw one alter, and how far the name is moved off from its usual place, if it is. */
export interface PersonLook extends SymbolLook { boxes: AlterBoxes; side: NameSide; off: Point | undefined; label: Label; home: boolean }

/** The mark of an alter: symbol, signs, name and role. */
export function personMark(look: PersonLook, symbolOf?: SymbolOf): Mark {
  const { alter, boxes: { middle }, radius, resident, dormant } = look;
  const own = symbolOf?.(look);
  const children = own ?? symbolMarks(alter, radius, resident, look.side === 'right' ? 'left' : 'right', dormant);
  if (!own && look.home && alter.age !== undefined) children.push(ageMark(alter.age, radius));
  pushLines(children, look);
  // A name that was shortened is shown whole by whoever points at it.
  if (look.label.lines.some(({ text }) => text.endsWith('\u2026'))) children.push({ key: 'title', tag: 'title', text: alter.name, attrs: {} });
  return {
    key: alter.id, tag: 'g', attrs: { class: `alter alter-${resident ? 'resident' : alter.kind}`, transform: `translate(${num(middle.x)} ${num(middle.y)})` }, children,
  };
}

/** Where the lines of a name begin on each side, and at which share of their width that is. */
const ANCHORS: Record<NameSide, readonly [string, number]> = { right: ['start', 0], left: ['end', 1], below: ['middle', 0.5], above: ['middle', 0.5] };

/** The lines of text. A halo keeps a name legible where a line must pass behind it. */
function pushLines(children: Mark[], { label, boxes: { middle, name }, side, off, resident, home }: PersonLook): void {
  const [anchor, share] = ANCHORS[side];
  const left = name.x - middle.x;
  const x = num(left + name.width * share);
  let top = name.y - middle.y + 1;
  // A name that was moved off has a thin line to it, from under the symbol.
  const nearest = (least: number, length: number): string | number => num(Math.max(least, Math.min(0, least + length)));
  if (off) children.unshift({ key: 'leader', tag: 'path', attrs: { class: 'leader', d: `M0,0L${nearest(left, name.width)},${nearest(top, name.height)}`, stroke: PALETTE.grey } });
  const halo = home ? PALETTE.white : PALETTE.rings[1];
  for (const [i, line] of label.lines.entries()) {
    const isName = line.weight === 'bold';
    children.push({
      key: `line${i}`, tag: 'text', text: line.text,
      attrs: {
        class: isName ? 'name' : 'role', x, y: num(top + line.height * 0.5 + line.size * 0.36 + 1), 'text-anchor': anchor, 'font-size': line.size,
        ...(isName ? { 'font-weight': resident ? 700 : 600 } : {}), fill: isName ? PALETTE.ink : PALETTE.grey,
        stroke: halo, 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke',
      },
    });
    top += line.height;
  }
}
