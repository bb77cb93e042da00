import { curvePoints } from '../geometry/curve.js';
import type { Box, Point } from '../geometry/point.js';
import type { Tie, Version } from '../model/document.js';
import { hasRoomForSigns, supportAtRest } from '../model/signs-at-rest.js';
import { SUPPORT_KINDS, THEME_KINDS } from '../model/vocabulary.js';
import { signWordsFor } from '../words/sign-words.js';
import { ageOf, genogramSymbol } from './genogram-symbol.js';
import { STATUS_SIGN, statusesShown, statusSign, statusSigns } from './status-signs.js';
import { teamGenogramSymbol, teamSymbol } from './team-symbol.js';
import type { DrawnMap, Look, PlacedSigns } from './look.js';
import type { LookChoice } from './look-choice.js';
import { NOTATION_STYLES } from './notation-styles.js';
import type { Mark } from './mark.js';
import type { LegendEntry } from './scene-types.js';
import { SignRoom } from './sign-room.js';
import { badgeSize, supportBadge } from './support-badge.js';
import { hasSupport, supportSigns } from './support-signs.js';
import { THEME_SIGN, themeSign } from './theme-sign.js';
import { numberedThemes, themeSigns } from './theme-signs.js';

const looks = new Map<string, Look>();

/** How maps are drawn by a choice; the same object for the same choice. */
export function lookOf(choice: LookChoice): Look {
  const key = `${choice.notation} ${String(choice.support)} ${String(choice.themes)}`;
  let look = looks.get(key);
  if (!look) looks.set(key, (look = madeLook(choice)));
  return look;
}

function madeLook({ notation, support, themes }: LookChoice): Look {
  return {
    tieStyle: NOTATION_STYLES[notation],
    symbol: notation === 'mcgoldrick' ? teamGenogramSymbol : teamSymbol,
    years: notation === 'mcgoldrick',
    signs: (drawn) => placed(drawn, support, themes),
    legend: (version, language, plain, isStill) => [
      ...plain,
      ...(notation === 'mcgoldrick' ? figureLegend(version, language) : []),
      ...planLegend(version, language),
      ...(support ? supportLegend(isStill ? supportAtRest(version) : version.ties, language) : []),
      ...(themes && (!isStill || hasRoomForSigns(version)) ? themeLegend(version, language) : []),
    ],
    word: (key, language) => signWordsFor(language).notations[notation]?.[key],
  };
}

function placed(drawn: DrawnMap, support: boolean, themes: boolean): PlacedSigns {
  const { version, ties } = drawn;
  const isCalm = hasRoomForSigns(version);
  const shown = new Set(support ? supportAtRest(version) : []);
  const atRest = new Set(ties.filter(({ tie }) => shown.has(tie)));
  const room = isCalm ? roomOf(drawn) : undefined;
  // Who was only asked is told first: it is the one sign that is always shown.
  const asking = statusSigns(ties, room ?? roomOf(drawn));
  const supported = room ? supportSigns(drawn, [...atRest], room) : [];
  const themed = room && themes ? themeSigns(drawn, room) : [];
  const asked = new Map<string, readonly Mark[]>();
  return {
    marks: [...supported, ...themed, ...asking],
    boxes: room?.stood ?? [],
    of(id) {
      const known = asked.get(id);
      if (known) return known;
      const theirs = ties.filter((drawing) => !atRest.has(drawing) && hasSupport(drawing.tie) && [drawing.tie.id, drawing.tie.from, drawing.tie.to].includes(id));
      const marks = theirs.length ? supportSigns(drawn, theirs, room?.copy() ?? roomOf(drawn)) : [];
      asked.set(id, marks);
      return marks;
    },
  };
}

/** What signs are to leave free: names, symbols and arrowheads; titles and other lines where they can. */
function roomOf({ people, ties, titles, words = [] }: DrawnMap): SignRoom {
  const taken: Box[] = [...words];
  for (const { boxes: { middle, radius, name } } of people.values()) taken.push(name, { x: middle.x - radius - 2, y: middle.y - radius - 2, width: 2 * radius + 4, height: 2 * radius + 4 });
  for (const { curve, tie: { gives, gets } } of ties) {
    if (gives?.length) taken.push(headBox(curve.to));
    if (gets?.length) taken.push(headBox(curve.from));
  }
  return new SignRoom(taken, titles, new Map(ties.map((drawing) => [drawing, curvePoints(drawing.curve, 8)])));
}

/** Where an arrowhead is seen. */
function headBox({ x, y }: Point): Box {
  return { x: x - 6, y: y - 6, width: 12, height: 12 };
}

function supportLegend(ties: readonly Tie[], language: string): LegendEntry[] {
  const words = signWordsFor(language).support;
  return SUPPORT_KINDS.filter((kind) => ties.some(({ gives, gets }) => gives?.includes(kind) || gets?.includes(kind))).map((kind) => {
    const { width } = badgeSize(1);
    return { key: `support-${kind}`, label: words[kind], width, mark: supportBadge(kind, [kind], language, width / 2, 0) };
  });
}

/** Who is in the action team, and what was asked or has ended. */
function planLegend(version: Version, language: string): LegendEntry[] {
  const words = signWordsFor(language).plan;
  const member = version.alters.find(({ actionTeam }) => actionTeam);
  const sample = member && { id: 'sample', kind: member.kind, name: '', ...(member.gender ? { gender: member.gender } : {}), actionTeam: true };
  return [
    ...(sample ? [{
      key: 'action-team', label: words.team, width: 36,
      mark: { key: 'action-team', tag: 'g' as const, attrs: { class: 'legend-sign', transform: 'translate(12 0)' }, children: teamSymbol({ alter: sample, radius: 9, resident: false, dormant: false }) },
    }] : []),
    ...statusesShown(version).map((status) => ({ key: `status-${status}`, label: words[status], width: 2 * STATUS_SIGN + 6, mark: statusSign(`status-${status}`, status, STATUS_SIGN + 2, 0) })),
  ];
}

/** Every theme by its own sign, number and words. */
function themeLegend({ themes }: Version, language: string): LegendEntry[] {
  const words = signWordsFor(language).themes;
  return numberedThemes(themes).map(({ theme, number }) => {
    const kind = THEME_KINDS.includes(theme.kind) ? theme.kind : 'trouble';
    return { key: `theme-${theme.id}`, label: theme.label.toLowerCase().startsWith(words[kind]) ? theme.label : theme.label ? `${words[kind]}: ${theme.label}` : words[kind], width: 2 * THEME_SIGN + 4, mark: themeSign(theme.id, theme, number, THEME_SIGN + 2, 0) };
  });
}

function figureLegend({ alters }: Version, language: string): LegendEntry[] {
  const words = signWordsFor(language).figures;
  const sample = { id: 'sample', kind: 'person', name: '' } as const;
  const figures = ([
    ['age', alters.some((alter) => ageOf(alter) !== undefined), { age: 40 }],
    ['birth', alters.some(({ birthYear }) => birthYear !== undefined), { birthYear: 1980 }],
    ['death', alters.some(({ deathYear }) => deathYear !== undefined), { deathYear: 2020 }],
  ] as const).filter(([, isThere]) => isThere);
  return figures.map(([key, , facts]) => ({
    key, label: words[key], width: 40,
    mark: { key, tag: 'g', attrs: { class: 'legend-sign', transform: 'translate(20 3)' }, children: genogramSymbol({ alter: { ...sample, ...facts }, radius: 8, resident: false, dormant: false }) },
  }));
}
