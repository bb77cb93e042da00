import type { NetworkDocument, Version } from '../../model/document.js';
import { EFFORTS, type Effort, SELF_RELIANCE, type SelfReliance, THEME_KINDS, type ThemeKind } from '../../model/vocabulary.js';
import { type Indicators, indicatorsOf } from '../indicators.js';
import { type Spread, spreadOf } from './bands.js';
import { type CellTable, cellTable, yesNo } from './cell-table.js';
import { distinctMaps } from '../../model/distinct-maps.js';
import { nameWords } from './name-words.js';
import { actionBalance, type Balance, hourBalance } from './plan-balance.js';
import { type SharedLabel, sharedLabels } from './shared-labels.js';
import { LEAST, shownTotal } from './shown-cells.js';

/** Kinds of support that are asked about. */
const ASKED = ['P', 'G', 'A', 'E'] as const;

/** What many maps say together: counts of maps, never of or about anybody. Null is "fewer than five, or it would tell of fewer than five". */
export interface MapsReport {
  /** The fewest maps that a number stands for. */
  least: number;
  /** How many maps this is about; copies of one map are one. */
  maps: number | null;
  /** What was judged together at the end. */
  closing: {
    effort: CellTable<Effort>;
    clarified: CellTable<'yes' | 'no'>;
    selfReliance: CellTable<'strongerOrSame' | 'weaker'>;
    /** The first of these two apart, where both are large enough. */
    selfRelianceApart: Readonly<Record<'stronger' | 'same', number>> | null;
  };
  /** What the plans say: who carries more actions and hours, and whether residents say that goals were reached. */
  plan: { actions: CellTable<Balance>; hours: CellTable<Balance>; reached: CellTable<'all' | 'some' | 'none'> };
  /** On how many maps the resident, and somebody of the network, said how it was. What they said is not told. */
  experiences: { resident: CellTable<'yes' | 'no'>; network: CellTable<'yes' | 'no'> };
  /** On how many maps there is something of each kind, and what is written on at least five maps in the same words. */
  themes: { kinds: Readonly<Record<ThemeKind, CellTable<'yes' | 'no'>>>; labels: Readonly<Record<ThemeKind, SharedLabel[]>> };
  /** Questions behind actions, names of outside scores and entries of a catalogue, under the same rule. */
  questions: SharedLabel[];
  scores: SharedLabel[];
  catalogue: SharedLabel[];
  /** The last moment of each map. */
  network: {
    size: Spread; informalShare: Spread; density: Spread; isolates: Spread; tense: Spread;
    /** On how many maps nobody who is not paid gives this support, of those where support was asked. */
    nobodyGives: Readonly<Record<(typeof ASKED)[number], CellTable<'yes' | 'no'>>>;
  };
}

/** What many maps say together, without anybody's name and without small numbers. The same maps give the same report in any order. */
export function mapsReport(documents: readonly NetworkDocument[]): MapsReport {
  const maps = distinctMaps(documents);
  const total = maps.length;
  const names = nameWords(maps);
  const latest = maps.map((document) => ({ document, version: document.versions.at(-1)! }));
  const numbers = latest.map(({ document, version }) => indicatorsOf(document, version));
  const selfReliance = maps.map(({ closing }) => SELF_RELIANCE.find((each) => each === closing?.selfReliance));
  const kept = cellTable(['strongerOrSame', 'weaker'], selfReliance.map((each) => (each === 'weaker' || each === undefined ? each : 'strongerOrSame')));
  const labelsOf = (kind: ThemeKind): string[][] => maps.map(({ versions }) => versions.flatMap(({ themes }) => themes.filter((theme) => theme.kind === kind && !theme.doNotShare).map(({ label }) => label)));
  const kinds = byKey(THEME_KINDS, (kind) => yesNo(labelsOf(kind).map((labels) => labels.length > 0)));
  return {
    least: LEAST,
    maps: shownTotal(total),
    closing: {
      effort: cellTable(EFFORTS, maps.map(({ closing }) => EFFORTS.find((each) => each === closing?.effort))),
      clarified: yesNo(maps.map(({ closing }) => closing?.clarified)),
      selfReliance: kept,
      selfRelianceApart: apart(selfReliance, kept.cells.weaker !== null),
    },
    plan: {
      actions: cellTable(['own-network', 'equal', 'professionals'], latest.map(({ document, version }) => actionBalance(document, version))),
      hours: cellTable(['own-network', 'equal', 'professionals'], latest.map(({ document, version }) => hourBalance(document, version))),
      reached: cellTable(['all', 'some', 'none'], maps.map(reachedOf)),
    },
    experiences: {
      resident: yesNo(latest.map(({ document, version }) => said(document, (who) => who === version.resident))),
      network: yesNo(latest.map(({ document, version }) => said(document, (who) => who !== version.resident))),
    },
    themes: { kinds, labels: byKey(THEME_KINDS, (kind) => sharedLabels(labelsOf(kind), names, [total, kinds[kind].cells.yes])) },
    questions: sharedLabels(maps.map(({ plan }) => plan.actions.flatMap(({ question }) => question ?? [])), names, [total]),
    scores: sharedLabels(maps.map(({ closing }) => (closing?.scores ?? []).map(({ name }) => name)), names, [total]),
    catalogue: sharedLabels(maps.map(({ versions }) => versions.flatMap(({ alters }) => alters.flatMap(({ catalogueId, doNotShare }) => (catalogueId === undefined || doNotShare ? [] : catalogueId)))), names, [total], (id) => id),
    network: {
      size: spreadOf(numbers.map(({ active }) => active), [3, 6, 9, 13, 21]),
      informalShare: spreadOf(numbers.map((each) => each.informalShare), [0.25, 0.5, 0.75, 1]),
      density: spreadOf(numbers.map(({ density }) => density), [0.1, 0.25, 0.5, 0.75]),
      isolates: spreadOf(numbers.map(({ isolates }) => isolates), [1, 2, 4, 7]),
      tense: spreadOf(numbers.map(({ tense }) => tense), [1, 2, 3]),
      nobodyGives: byKey(ASKED, (kind) => yesNo(latest.map(({ version }, at) => nobodyGives(version, numbers[at]!, kind)))),
    },
  };
}

function byKey<Key extends string, Value>(keys: readonly Key[], of: (key: Key) => Value): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<Key, Value>;
}

/** Stronger and the same apart from each other, unless one of them is small or the third would follow from them. */
function apart(answers: readonly (SelfReliance | undefined)[], isShown: boolean): Record<'stronger' | 'same', number> | null {
  const [stronger, same] = (['stronger', 'same'] as const).map((key) => answers.filter((answer) => answer === key).length) as [number, number];
  return isShown && stronger >= LEAST && same >= LEAST ? { stronger, same } : null;
}

function reachedOf({ plan }: NetworkDocument): 'all' | 'some' | 'none' | undefined {
  const answers = plan.actions.flatMap(({ reached }) => reached ?? []);
  if (answers.length === 0) return undefined;
  return answers.every((answer) => answer === 'yes') ? 'all' : answers.every((answer) => answer === 'no') ? 'none' : 'some';
}

/** Whether anybody of these said how it was; not known of a map on which nobody was asked. */
function said({ closing }: NetworkDocument, isMeant: (who: string) => boolean): boolean | undefined {
  return closing?.experiences?.length ? closing.experiences.some(({ who }) => who !== undefined && isMeant(who)) : undefined;
}

function nobodyGives({ ties }: Version, { cover }: Indicators, kind: (typeof ASKED)[number]): boolean | undefined {
  return ties.some(({ gives, gets }) => gives !== undefined || gets !== undefined) ? cover[kind] === 0 : undefined;
}
