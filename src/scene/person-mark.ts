import type { Point } from '../geometry/point.js';
import { labelBox, type Label } from '../layout/label.js';
import type { Sizes } from '../layout/sizes.js';
import type { NameSide } from '../model/vocabulary.js';
import { ageMark } from './age-mark.js';
import type { Mark } from './mark.js';
import { num } from './number-text.js';
import { PALETTE } from './palette.js';
import { symbolMarks, type SymbolLook, type SymbolOf } from './symbol.js';

/** What is needed to draw one alter. */
export interface PersonLook extends SymbolLook { middle: Point; side: NameSide; label: Label; home: boolean }

/** The mark of an alter: symbol, signs, name and role. */
export function personMark(look: PersonLook, sizes: Sizes, symbolOf?: SymbolOf): Mark {
  const { alter, middle, radius, resident, dormant } = look;
  const own = symbolOf?.(look);
  const children = own ?? symbolMarks(alter, radius, resident, look.side === 'right' ? 'left' : 'right', dormant);
  if (!own && look.home && alter.age !== undefined) children.push(ageMark(alter.age, radius));
  pushLines(children, look, sizes);
  // A name that was shortened is shown whole by whoever points at it.
  if (look.label.lines.some(({ text }) => text.endsWith('\u2026'))) children.push({ key: 'title', tag: 'title', text: alter.name, attrs: {} });
  return {
    key: alter.id, tag: 'g', attrs: { class: `alter alter-${resident ? 'resident' : alter.kind}`, transform: `translate(${num(middle.x)} ${num(middle.y)})` }, children,
  };
}

const ANCHORS: Record<NameSide, string> = { right: 'start', left: 'end', below: 'middle', above: 'middle' };

/** A rectangle that is used over and over. */
const scratch = { x: 0, y: 0, width: 0, height: 0 };
const ORIGIN = { x: 0, y: 0 };

/** The lines of text. A halo keeps a name legible where a line must pass behind it. */
function pushLines(children: Mark[], { label, radius, side, resident, home }: PersonLook, sizes: Sizes): void {
  const box = labelBox(ORIGIN, radius, label, side, sizes.gap, scratch);
  const x = num(side === 'right' ? box.x : side === 'left' ? box.x + box.width : 0);
  const anchor = ANCHORS[side];
  const halo = home ? PALETTE.white : PALETTE.rings[1];
  let top = box.y + 1;
  for (let i = 0; i < label.lines.length; i++) {
    const line = label.lines[i]!;
    const y = num(top + line.height * 0.5 + line.size * 0.36 + 1);
    children.push({
      key: `line${i}`, tag: 'text', text: line.text,
      attrs: line.weight === 'bold'
        ? {
          class: 'name', x, y, 'text-anchor': anchor, 'font-size': line.size, 'font-weight': resident ? 700 : 600, fill: PALETTE.ink,
          stroke: halo, 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke',
        }
        : {
          class: 'role', x, y, 'text-anchor': anchor, 'font-size': line.size, fill: PALETTE.grey,
          stroke: halo, 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke',
        },
    });
    top += line.height;
  }
}
