import { isGhost, type Kin } from '../layout/genogram/kin.js';
import { FAMILY_LEGEND_WORDS } from '../words/family-legend-words.js';
import { childLine } from './genogram-children.js';
import { COUPLE_DASHES, FAMILY_LINE, SLASHES } from './genogram-couples.js';
import { BORDER_LINE } from './genogram-homes.js';
import type { Mark } from './mark.js';
import { unknownParent } from './unknown-parent.js';
import type { LegendEntry } from './scene-types.js';

const LINE = 34;

/**
 * Exactly the kinds of couples, children and houses that are on a family tree.
 * @param isWhole whether unknown parents and houses are drawn as well
 */
export function genogramLegend(kin: Kin, language: string, isWhole = true): LegendEntry[] {
  const words = FAMILY_LEGEND_WORDS[language] ?? FAMILY_LEGEND_WORDS.nl!;
  const statuses = new Set(kin.unions.filter(({ partners }) => partners.length > 1 && (isWhole || !partners.some(isGhost))).map(({ couple: { status } }) => (status === 'widowed' ? 'married' : status)));
  const kinds = new Set(kin.unions.flatMap(({ records }) => [...records.values()].map(({ kind }) => kind)));
  const entry = (key: string, width: number, ...children: Mark[]): LegendEntry => ({ key, label: words[key]!, width, mark: { key, tag: 'g', attrs: { class: 'legend-sign' }, children } });
  return [
    ...(['married', 'together', 'lat', 'separated', 'divorced'] as const).filter((status) => statuses.has(status)).map((status) => entry(status, LINE, ...couple(status))),
    ...(['adopted', 'foster', 'step'] as const).filter((kind) => kinds.has(kind)).map((kind) => entry(kind, 12, ...childLine(kind, kind, { x: 4, y: -11 }, { x: 4, y: 11 }))),
    ...(isWhole && kin.unions.some(({ partners }) => partners.some(isGhost)) ? [entry('unknown-parent', 20, unknownParent('sample', 10, 0, 9))] : []),
    ...(isWhole && kin.households.length ? [entry('home', 30, { key: 'border', tag: 'rect', attrs: { class: 'home-border', x: 1, y: -8, width: 28, height: 16, rx: 6, ...BORDER_LINE } })] : []),
  ];
}

function couple(status: string): Mark[] {
  const dash = COUPLE_DASHES[status];
  const slashes = SLASHES[status] ?? 0;
  return [
    { key: 'line', tag: 'path', attrs: { class: 'family-line', ...FAMILY_LINE, d: `M3,-5V1H${LINE - 3}V-5`, ...(dash ? { 'stroke-dasharray': dash } : {}) } },
    ...Array.from({ length: slashes }, (_, i): Mark => {
      const x = LINE / 2 - (slashes - 1) * 2.5 + i * 5;
      return { key: `slash ${i}`, tag: 'path', attrs: { class: 'family-line', ...FAMILY_LINE, d: `M${x - 3},7L${x + 3},-5` } };
    }),
  ];
}
