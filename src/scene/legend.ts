import type { Alter, Version } from '../model/document.js';
import { TIE_QUALITIES } from '../model/vocabulary.js';
import { LEGEND_WORDS } from '../words/legend-words.js';
import type { Mark } from './mark.js';
import type { LegendEntry } from './scene-types.js';
import { isProfessional, shapeOf, symbolMarks } from './symbol.js';
import { tieMark } from './tie-mark.js';

const LINE = 44;
const SYMBOL = 9;

/** The legend: exactly the kinds of lines and signs that are on the map, lines first, in the order of the vocabulary. */
export function legendOf(version: Version, language: string): LegendEntry[] {
  const words = LEGEND_WORDS[language] ?? LEGEND_WORDS.nl!;
  const known: readonly string[] = TIE_QUALITIES;
  const present = new Set(version.ties.map((tie) => (tie.quality !== undefined && known.includes(tie.quality) ? tie.quality : 'unrated')));
  const entries: LegendEntry[] = [...TIE_QUALITIES, 'unrated' as const].filter((q) => present.has(q)).map((quality) => ({
    key: quality, label: words[quality] ?? quality, width: LINE,
    mark: tieMark(quality, straight(2, LINE - 2), quality === 'unrated' ? undefined : quality, { from: false, to: false }),
  }));
  if (version.ties.some((tie) => tie.gives?.length || tie.gets?.length)) {
    entries.push({ key: 'arrow', label: words.arrow!, width: 24, mark: tieMark('arrow', straight(2, 22), 'gewoon', { from: false, to: true }) });
  }
  for (const [key, alter] of signsOf(version)) {
    entries.push({ key, label: words[key]!, width: 2 * SYMBOL + (alter.thinksAlong || alter.informalCarer ? 12 : 6), mark: sample(key, alter) });
  }
  return entries;
}

function straight(x0: number, x1: number) {
  return { from: { x: x0, y: 0 }, by: { x: (x0 + x1) / 2, y: 0 }, to: { x: x1, y: 0 } };
}

function sample(key: string, alter: Alter): Mark {
  return { key, tag: 'g', attrs: { class: 'legend-sign', transform: `translate(${SYMBOL + 3} 0)` }, children: symbolMarks(alter, SYMBOL, key === 'resident') };
}

/** One invented alter per sign, so that the legend is drawn by the same hand as the map. */
function signsOf(version: Version): [string, Alter][] {
  const { alters } = version;
  const plain = (more: Partial<Alter>): Alter => ({ id: 'sample', kind: 'person', name: '', gender: 'woman', ...more });
  const resident = alters.find((a) => a.id === version.resident);
  const others = alters.filter((a) => a.id !== version.resident);
  const shapes = new Set(others.map(shapeOf));
  const signs: [string, Alter, boolean][] = [
    ['resident', plain({ gender: resident?.gender ?? 'woman' }), resident !== undefined],
    ['woman', plain({}), shapes.has('woman')],
    ['man', plain({ gender: 'man' }), shapes.has('man')],
    ['x', plain({ gender: 'x' }), shapes.has('x')],
    ['unasked', { id: 'sample', kind: 'person', name: '' }, shapes.has('unasked')],
    ['unknown', plain({ gender: 'unknown' }), shapes.has('unknown')],
    ['organisation', plain({ kind: 'organisation' }), shapes.has('organisation')],
    ['place', plain({ kind: 'place' }), shapes.has('place')],
    ['group', plain({ kind: 'group' }), shapes.has('group')],
    ['animal', plain({ kind: 'animal' }), shapes.has('animal')],
    ['professional', plain({ sector: 'hulp' }), others.some((a) => isProfessional(a))],
    ['deceased', plain({ gender: 'man', deceased: true }), alters.some((a) => a.deceased)],
    ['thinks-along', plain({ thinksAlong: true }), alters.some((a) => a.thinksAlong)],
    ['informal-carer', plain({ informalCarer: true }), alters.some((a) => a.informalCarer)],
    ['do-not-share', plain({ doNotShare: true }), alters.some((a) => a.doNotShare)],
  ];
  return signs.filter(([, , shown]) => shown).map(([key, alter]) => [key, alter]);
}
