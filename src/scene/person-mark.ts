import type { Point } from '../geometry/point.js';
import { labelBox, type Label } from '../layout/label.js';
import type { Sizes } from '../layout/sizes.js';
import type { Alter } from '../model/document.js';
import type { NameSide } from '../model/vocabulary.js';
import type { Mark } from './mark.js';
import { num } from './number-text.js';
import { PALETTE } from './palette.js';
import { symbolMarks } from './symbol.js';

/** What is needed to draw one alter. */
export interface PersonLook { alter: Alter; middle: Point; radius: number; side: NameSide; label: Label; resident: boolean; home: boolean }

/** The mark of an alter: symbol, signs, name and role. */
export function personMark(look: PersonLook, sizes: Sizes): Mark {
  const { alter, middle, radius, resident } = look;
  const kind = resident ? 'resident' : alter.kind;
  return {
    key: alter.id, tag: 'g', attrs: { class: `alter alter-${kind}`, transform: `translate(${num(middle.x)} ${num(middle.y)})` },
    children: [
      ...symbolMarks(alter, radius, resident, look.side === 'right' ? 'left' : 'right'),
      ...(look.home && alter.age !== undefined ? [age(alter.age, radius)] : []),
      ...lines(look, sizes),
    ],
  };
}

function age(years: number, radius: number): Mark {
  const size = Math.min(13, radius * 0.78);
  return {
    key: 'age', tag: 'text', text: String(years),
    attrs: { class: 'age', x: 0, y: num(size * 0.36), 'text-anchor': 'middle', 'font-size': num(size), 'font-weight': 600, fill: PALETTE.ink },
  };
}

const ANCHORS: Record<NameSide, string> = { right: 'start', left: 'end', below: 'middle', above: 'middle' };

function lines({ label, radius, side, resident, home }: PersonLook, sizes: Sizes): Mark[] {
  const box = labelBox({ x: 0, y: 0 }, radius, label, side, sizes.gap);
  const x = side === 'right' ? box.x : side === 'left' ? box.x + box.width : 0;
  let y = box.y + 1;
  return label.lines.map((line, i) => {
    const bold = line.weight === 'bold';
    const mark: Mark = {
      key: `line${i}`, tag: 'text', text: line.text,
      attrs: {
        class: bold ? 'name' : 'role', x: num(x), y: num(y + line.height * 0.5 + line.size * 0.36 + 1), 'text-anchor': ANCHORS[side],
        'font-size': line.size, ...(bold ? { 'font-weight': resident ? 700 : 600 } : {}), fill: bold ? PALETTE.ink : PALETTE.grey,
        // A halo keeps a name legible where a line must pass behind it.
        stroke: home ? PALETTE.white : PALETTE.rings[1], 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke',
      },
    };
    y += line.height;
    return mark;
  });
}
