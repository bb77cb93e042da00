import type { SupportKind } from '../model/vocabulary.js';
import { signWordsFor } from '../words/sign-words.js';
import type { Mark } from './mark.js';
import { num } from './number-text.js';
import { PALETTE } from './palette.js';
import { SUPPORT_ICONS } from './support-icon.js';

/** Height of a badge, in map units. */
const BADGE = 16;
/** Room for one icon with its letter. */
const KIND = 23;
const EDGE = 3;

/** How many kinds stand beside each other in a badge before the next row begins. */
export function badgeColumns(kinds: number): number {
  return kinds > 3 ? Math.ceil(kinds / 2) : kinds;
}

/** Width and height of a badge for so many kinds in so many columns. */
export function badgeSize(kinds: number, columns = badgeColumns(kinds)): { width: number; height: number } {
  return { width: columns * KIND + 2 * EDGE, height: Math.ceil(kinds / columns) * (BADGE - 2) + 2 };
}

/** A badge round a point: what somebody gives, each kind by its icon and its letter. */
export function supportBadge(key: string, kinds: readonly SupportKind[], language: string, x: number, y: number, columns = badgeColumns(kinds.length)): Mark {
  const { letters } = signWordsFor(language);
  const { width, height } = badgeSize(kinds.length, columns);
  const children: Mark[] = [{
    key: 'back', tag: 'rect',
    attrs: { class: 'support-back', x: num(-width / 2), y: num(-height / 2), width, height, rx: BADGE / 2, fill: PALETTE.white, stroke: PALETTE.quiet, 'stroke-width': 0.75 },
  }];
  kinds.forEach((kind, i) => {
    const left = -width / 2 + EDGE + (i % columns) * KIND + 1.5;
    const middle = -height / 2 + 1 + (BADGE - 2) * (Math.floor(i / columns) + 0.5);
    children.push(
      {
        key: `icon-${kind}`, tag: 'path',
        attrs: {
          class: 'support-icon', transform: `translate(${num(left)} ${num(middle - 5)})`, d: SUPPORT_ICONS[kind], fill: 'none', stroke: PALETTE.ink,
          'stroke-width': 1.1, 'stroke-linecap': 'round', 'stroke-linejoin': 'round',
        },
      },
      { key: `letter-${kind}`, tag: 'text', text: letters[kind], attrs: { class: 'support-letter', x: num(left + 16), y: num(middle + 4.2), 'text-anchor': 'middle', 'font-size': 12, 'font-weight': 600, fill: PALETTE.ink } },
    );
  });
  return { key, tag: 'g', attrs: { class: 'support', transform: `translate(${num(x)} ${num(y)})` }, children };
}
