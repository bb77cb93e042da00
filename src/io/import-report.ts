import type { NetworkDocument } from '../model/document.js';
import { excerpt } from '../model/errors.js';
import { othersOf } from '../model/query.js';
import type { Repair } from '../model/repair.js';
import type { ReportCode, ReportFacts } from '../words/report-words.js';

/** One thing an import or export did. */
export interface ReportEntry {
  code: ReportCode;
  /** Where in the file: a JSON path or a line. */
  place?: string;
  facts: ReportFacts;
}

/** What an import kept, what it changed and what it left out. */
export interface ImportReport {
  /** Id of the format that was read. */
  format: string;
  kept: ReportEntry[];
  changed: ReportEntry[];
  dropped: ReportEntry[];
}

/** Conversions between two ways of saying the same: worth telling, nothing to mend. */
const NOTES: readonly ReportCode[] = ['encoding', 'sector-from-role', 'kind-guessed', 'gender-from-role', 'multiplex', 'tie-unknown', 'not-shown'];

/** Repairs that leave something of the file out. */
const DROPPING: readonly ReportCode[] = [
  'tie-dropped', 'member-dropped', 'partner-dropped', 'child-dropped', 'touch-dropped', 'plan-reference-dropped', 'number-removed', 'place-dropped',
];

/** An empty report for a format. */
export function createReport(format: string): ImportReport {
  return { format, kept: [], changed: [], dropped: [] };
}

/** An entry about a count of things, or none if there are none. */
export function countEntry(code: ReportCode, count: number): ReportEntry[] {
  return count > 0 ? [{ code, facts: { count } }] : [];
}

/** How much of everything is in a document that was read; whoever or whatever is in several versions counts once. */
export function keptEntries({ versions }: NetworkDocument): ReportEntry[] {
  const distinct = (ids: string[]) => new Set(ids).size;
  const alters = (isPerson: boolean) => versions.flatMap((version) => othersOf(version).filter(({ kind }) => (kind === 'person') === isPerson).map(({ id }) => id));
  const ties = (ofResident: boolean) => versions.flatMap(({ ties, resident }) => ties.filter(({ from, to }) => (from === resident || to === resident) === ofResident).map(({ id }) => id));
  return [
    ...countEntry('people', distinct(alters(true))), ...countEntry('not-people', distinct(alters(false))),
    ...countEntry('resident-ties', distinct(ties(true))), ...countEntry('other-ties', distinct(ties(false))),
    ...countEntry('versions', versions.length),
  ];
}

/** What `normalise` had to repair, put where it belongs in a report. */
export function reportRepairs(report: ImportReport, repairs: readonly Repair[]): void {
  for (const { code, place, about } of repairs) {
    const value = excerpt(Object.values(about).join(', '));
    (DROPPING.includes(code) ? report.dropped : report.changed).push({ code, ...(place ? { place } : {}), facts: { value } });
  }
}

/** The entries of a report that point at something wrong in the file, rather than at another way of saying it. */
export function problemsOf(report: ImportReport): ReportEntry[] {
  return [...report.changed.filter(({ code }) => !NOTES.includes(code)), ...report.dropped];
}
