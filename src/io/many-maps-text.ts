import type { MapsReport } from '../graph/many/maps-report.js';
import type { CellTable } from '../graph/many/cell-table.js';
import type { Band, Spread } from '../graph/many/bands.js';
import type { SharedLabel } from '../graph/many/shared-labels.js';
import { signWordsFor } from '../words/sign-words.js';
import { manyMapsEn, manyMapsNl, type ManyMapsWords } from '../words/many-maps-words.js';

/** A report over many maps as plain text in a language: a heading for each part, a line for each number. */
export function manyMapsText(report: MapsReport, language = 'nl'): string {
  const words = language === 'en' ? manyMapsEn : manyMapsNl;
  const { support } = signWordsFor(language);
  const { closing, plan, experiences, themes, network } = report;
  const { selfRelianceApart: apart } = closing;
  const number = new Intl.NumberFormat(language === 'en' ? 'en' : 'nl', { maximumFractionDigits: 2, useGrouping: false });
  const part = (heading: string, lines: readonly string[]): string => (lines.length ? `\n${heading}\n${lines.map((line) => `  ${line}\n`).join('')}` : '');
  return [
    `${words.title}\n${words.maps(told(report.maps, words), report.least)}\n`,
    part(words.closing, [
      ...tableLines(closing.effort, words.effort, words), ...tableLines(closing.clarified, words.clarified, words), ...tableLines(closing.selfReliance, words.selfReliance, words),
      ...(apart ? tableLines({ of: closing.selfReliance.of, cells: apart }, words.selfReliance, words) : []),
    ]),
    part(words.plan, [...tableLines(plan.actions, words.actions, words), ...tableLines(plan.hours, words.hours, words), ...tableLines(plan.reached, words.reached, words)]),
    part(words.experiences, [...tableLines(experiences.resident, { yes: words.residentSaid }, words), ...tableLines(experiences.network, { yes: words.networkSaid }, words)]),
    part(words.themes, keysOf(themes.kinds).flatMap((kind) => [...tableLines(themes.kinds[kind], { yes: words.kinds[kind] }, words), ...labelLines(themes.labels[kind], words).map((line) => `  ${line}`)])),
    part(words.questions, labelLines(report.questions, words)), part(words.scores, labelLines(report.scores, words)), part(words.catalogue, labelLines(report.catalogue, words)),
    part(words.network, [
      ...keysOf(words.spreads).flatMap((key) => spreadLines(words.spreads[key], network[key], words, number)),
      ...keysOf(network.nobodyGives).flatMap((kind) => tableLines(network.nobodyGives[kind], { yes: words.nobodyGives(support[kind]) }, words)),
    ]),
  ].join('');
}

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(record) as Key[];
}

function told(count: number | null, { hidden }: ManyMapsWords): string {
  return count === null ? hidden : String(count);
}

/** A line for each cell that has words; none for a table of nothing. */
function tableLines(table: CellTable, labels: Readonly<Record<string, string>>, words: ManyMapsWords): string[] {
  return Object.keys(table.cells).filter((key) => Object.hasOwn(labels, key)).map((key) => {
    const count = table.cells[key] ?? null;
    if (count === null || table.of === null) return `${labels[key]!}: ${words.hidden}`;
    return words.part(labels[key]!, String(count), String(table.of), `${Math.round((count / table.of) * 100)}%`);
  });
}

function labelLines(labels: readonly SharedLabel[], words: ManyMapsWords): string[] {
  return labels.map(({ label, maps }) => words.label(label, told(maps, words)));
}

function spreadLines(heading: string, { bands, mean }: Spread, words: ManyMapsWords, number: Intl.NumberFormat): string[] {
  if (bands.length === 0) return [`${heading}: ${words.hidden}`];
  const range = ({ from, to }: Band): string => {
    if (from === null) return to === null ? words.all : words.below(number.format(to));
    return to === null ? words.from(number.format(from)) : `${number.format(from)} – <${number.format(to)}`;
  };
  return [`${heading}${mean === null ? '' : ` (${words.mean(number.format(mean))})`}`, ...bands.map((band) => `  ${words.band(range(band), band.maps)}`)];
}
