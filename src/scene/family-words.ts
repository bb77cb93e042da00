import type { Box } from '../geometry/point.js';
import { yearsOver } from '../layout/genogram/bodies.js';
import { SIGN_SIZE } from '../layout/genogram/family-places.js';
import { textWidth } from '../layout/text-width.js';
import type { Alter, AlterId } from '../model/document.js';
import { HALO } from './genogram-couples.js';
import type { Mark } from './mark.js';
import { num } from './number-text.js';
import { PALETTE } from './palette.js';
import type { AlterBoxes } from './scene-types.js';

/** Room between the line down to somebody and the years beside it. */
const BESIDE = 5;

/** The years of birth and death over the symbols of a family, on either side of the line that comes down to them. */
export function yearMarks(alters: readonly Alter[], people: ReadonlyMap<AlterId, AlterBoxes>, kin: ReadonlyMap<string, unknown>): Mark[] {
  return alters.flatMap((alter) => {
    const { id, thinksAlong, informalCarer } = alter;
    const { birth, death } = yearsOver(alter);
    const boxes = people.get(id);
    if (!boxes || !kin.has(id)) return [];
    const { middle: { x, y }, radius } = boxes;
    const foot = y - radius - (thinksAlong || informalCarer ? 14 : 4);
    const year = (key: string, value: number | undefined, side: 1 | -1): Mark[] => (value === undefined ? [] : [{
      key: `${key} ${id}`, tag: 'text', text: `${key === 'death' ? '\u2020\u2009' : ''}${String(value)}`,
      attrs: { class: 'family-word', x: num(x + side * BESIDE), y: num(foot), 'text-anchor': side < 0 ? 'end' : 'start', 'font-size': SIGN_SIZE, fill: PALETTE.grey, ...HALO },
    }]);
    return [...year('birth', birth, -1), ...year('death', death, 1)];
  });
}

/** Where the words of a family's lines stand, for signs to keep off. */
export function wordBoxes(marks: readonly Mark[]): Box[] {
  return marks.filter(({ attrs }) => attrs.class === 'family-word').map(({ text = '', attrs }) => {
    const width = textWidth(text, SIGN_SIZE, 'regular');
    const anchor = attrs['text-anchor'];
    return { x: Number(attrs.x) - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0), y: Number(attrs.y) - SIGN_SIZE, width, height: SIGN_SIZE + 3 };
  });
}
