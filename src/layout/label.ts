import type { Box, Point } from '../geometry/point.js';
import type { Alter } from '../model/document.js';
import type { NameSide } from '../model/vocabulary.js';
import type { Sizes } from './sizes.js';
import { textWidth, type TextWeight } from './text-width.js';
import { wrap } from './wrap.js';

/** One line of text under or beside a symbol. */
export interface LabelLine { text: string; weight: TextWeight; width: number; size: number; height: number }

/** The name of an alter as it is set: wrapped lines, and the room they need. */
export interface Label { lines: LabelLine[]; width: number; height: number; /** How much further below the symbol it stands, where a line must pass between. */ away?: number }

/** Extra height that keeps the tallest typefaces' line boxes apart, in map units. */
const LEADING = 4;

/** Labels by alter: an alter never changes, so its label is made once per layout, not once per frame. */
const made = new WeakMap<Alter, { sizes: Sizes; home: boolean; label: Label }[]>();

/** The lines of an alter's name, and of role and age where the layout shows them. At home only the name is set. */
export function labelOf(alter: Alter, sizes: Sizes, home: boolean): Label {
  const known = made.get(alter) ?? [];
  const found = known.find((entry) => entry.sizes === sizes && entry.home === home);
  if (found) return found.label;
  const label = makeLabel(alter, sizes, home);
  made.set(alter, [...known, { sizes, home, label }]);
  return label;
}

function makeLabel(alter: Alter, sizes: Sizes, home: boolean): Label {
  const width = home ? Math.min(sizes.nameWidth, 96) : sizes.nameWidth;
  const lines = wrap(alter.name, width, sizes.name, 'bold').map((text) => line(text, 'bold', sizes.name, sizes.nameLine));
  if (sizes.roles && !home) {
    const role = roleText(alter);
    if (role) lines.push(...wrap(role, sizes.nameWidth + 24, sizes.role, 'regular').map((text) => line(text, 'regular', sizes.role, sizes.roleLine)));
  }
  return {
    lines,
    width: Math.max(0, ...lines.map((l) => l.width)),
    height: lines.reduce((sum, l) => sum + l.height, 0) + (lines.length ? LEADING : 0),
    ...(home && sizes.below ? { away: sizes.below } : {}),
  };
}

/** Role and age as they stand under a name: "moeder, 70". */
function roleText(alter: Alter): string {
  return [alter.role, alter.deceased ? undefined : alter.age].filter((part) => part !== undefined && part !== '').join(', ');
}

/**
 * The rectangle of a label on one side of a symbol.
 * @param box a rectangle to be used for it, so that trying many places leaves nothing behind
 */
export function labelBox(middle: Point, radius: number, label: Label, side: NameSide, gap: number, box: Box = { x: 0, y: 0, width: 0, height: 0 }): Box {
  const { width, height } = label;
  const beside = side === 'left' || side === 'right';
  box.x = side === 'right' ? middle.x + radius + gap : side === 'left' ? middle.x - radius - gap - width : middle.x - width / 2;
  box.y = beside ? middle.y - height / 2 : side === 'below' ? middle.y + radius + gap - 2 + (label.away ?? 0) : middle.y - radius - gap + 2 - height;
  box.width = width;
  box.height = height;
  return box;
}

function line(text: string, weight: TextWeight, size: number, height: number): LabelLine {
  return { text, weight, size, height, width: textWidth(text, size, weight) };
}

