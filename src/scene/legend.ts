import { bentCurve } from '../geometry/curve.js';
import type { Alter, Version } from '../model/document.js';
import { PROFESSIONAL_SECTOR, TIE_QUALITIES, VOLUNTEER_SECTOR } from '../model/vocabulary.js';
import { LEGEND_WORDS } from '../words/legend-words.js';
import { dormantOf } from './dormant.js';
import type { Look } from './look.js';
import type { Mark } from './mark.js';
import type { LegendEntry } from './scene-types.js';
import { isProfessional, isVolunteer, shapeOf, symbolMarks } from './symbol.js';
import { tieMark } from './tie-mark.js';
import { tieStyle } from './tie-style.js';

const LINE = 44;
const SYMBOL = 9;
/** What stands round a symbol stays in its own row. */
const SIGNED = ' scale(.78)';

/**
 * The legend: exactly the kinds of lines and signs that are on the map, lines first, in the order of the vocabulary.
 * @param isStill whether the picture is a file or on paper, where nobody is chosen so that more signs are seen
 */
export function legendOf(version: Version, language: string, look?: Look, isStill?: boolean): LegendEntry[] {
  const word = (key: string): string => look?.word?.(key, language) ?? (LEGEND_WORDS[language] ?? LEGEND_WORDS.nl!)[key] ?? key;
  const styleOf = look?.tieStyle ?? tieStyle;
  const known: readonly string[] = TIE_QUALITIES;
  const present = new Set(version.ties.map((tie) => (tie.quality !== undefined && known.includes(tie.quality) ? tie.quality : 'unrated')));
  const entries: LegendEntry[] = [...TIE_QUALITIES, 'unrated' as const].filter((q) => present.has(q)).map((quality) => ({
    key: quality, label: word(quality), width: LINE,
    mark: tieMark(quality, straight(2, LINE - 2), quality === 'unrated' ? undefined : quality, { from: false, to: false }, styleOf(quality)),
  }));
  if (version.ties.some((tie) => tie.gives?.length || tie.gets?.length)) {
    entries.push({ key: 'arrow', label: word('arrow'), width: 24, mark: tieMark('arrow', straight(2, 22), 'gewoon', { from: false, to: true }, styleOf('gewoon')) });
  }
  for (const [key, alter] of signsOf(version)) {
    entries.push({ key, label: word(key), width: 2 * SYMBOL + (alter.thinksAlong || alter.informalCarer ? 12 : 6), mark: sample(key, alter, look) });
  }
  return look?.legend?.(version, language, entries, isStill) ?? entries;
}

function straight(x0: number, x1: number) {
  return bentCurve({ x: x0, y: 0 }, { x: x1, y: 0 });
}

function sample(key: string, alter: Alter, look?: Look): Mark {
  const person = { alter, radius: SYMBOL, resident: key === 'resident', dormant: key === 'dormant', side: 'left' as const };
  const children = look?.symbol?.(person) ?? symbolMarks(alter, SYMBOL, person.resident, 'right', person.dormant);
  const size = alter.thinksAlong || alter.informalCarer || alter.livedExperience || alter.doNotShare ? SIGNED : '';
  return { key, tag: 'g', attrs: { class: `legend-sign${key === 'do-not-share' ? ' editor-only' : ''}`, transform: `translate(${SYMBOL + 3} 0)${size}` }, children };
}

/** One alter per sign, so that the legend is drawn by the same hand as the map; where any shape can have the sign, in that of the first who has it. */
function signsOf(version: Version): [string, Alter][] {
  const { alters } = version;
  const plain = (more: Partial<Alter>): Alter => ({ id: 'sample', kind: 'person', name: '', ...more });
  const others = alters.filter((a) => a.id !== version.resident);
  const dormant = dormantOf(version);
  const shapes = new Set(others.map(shapeOf));
  const like = (has: (alter: Alter) => unknown, sign: Partial<Alter>, among = alters): Alter | undefined => {
    const first = among.find(has);
    return first && plain({ kind: first.kind, ...(first.gender ? { gender: first.gender } : {}), ...sign });
  };
  const signs: [string, Alter | undefined][] = [
    ['resident', like((a) => a.id === version.resident, {})],
    ...(['woman', 'man', 'x', 'unasked', 'unknown'] as const)
      .map((gender): [string, Alter | undefined] => [gender, shapes.has(gender) ? plain(gender === 'unasked' ? {} : { gender }) : undefined]),
    ...(['organisation', 'place', 'group', 'animal'] as const).map((kind): [string, Alter | undefined] => [kind, shapes.has(kind) ? plain({ kind }) : undefined]),
    ['professional', like(isProfessional, { sector: PROFESSIONAL_SECTOR }, others)],
    ['volunteer', like(isVolunteer, { sector: VOLUNTEER_SECTOR }, others)],
    ['dormant', dormant.size ? like((a) => dormant.has(a.id), {}) : undefined],
    ['deceased', like((a) => a.deceased, { deceased: true })],
    ['thinks-along', like((a) => a.thinksAlong, { thinksAlong: true })],
    ['informal-carer', like((a) => a.informalCarer, { informalCarer: true })],
    ['lived-experience', like((a) => a.livedExperience, { livedExperience: true })],
    ['do-not-share', like((a) => a.doNotShare, { doNotShare: true })],
  ];
  return signs.filter((sign): sign is [string, Alter] => sign[1] !== undefined);
}
