import { isolate } from '../words/isolate.js';
import { reportEn } from '../words/report-en.js';
import { reportNl } from '../words/report-nl.js';
import type { ReportSentences } from '../words/report-words.js';
import { SECTOR_TITLES } from '../words/sector-titles.js';
import type { ImportReport, ReportEntry } from './import-report.js';

/** The sentences of reports in a language; Dutch if we do not speak it. */
export function reportWords(language = 'nl'): ReportSentences {
  return language.toLowerCase().split('-')[0] === 'en' ? reportEn : reportNl;
}

/** The sentence about one entry of a report. What comes from the file is shut off, so that its writing direction stays its own. */
export function entrySentence({ code, facts }: ReportEntry, language: string): string {
  const sectors: { readonly [id: string]: string } = SECTOR_TITLES[reportWords(language).lang];
  const shown = (text: string | undefined) => (text ? { text: isolate(text) } : undefined)?.text;
  const isSector = code === 'sector-from-role' || code === 'sector-without-angle';
  const other = (isSector ? sectors[facts.other ?? ''] : undefined) ?? shown(facts.other);
  return reportWords(language).entries[code]({ ...facts, name: shown(facts.name), value: shown(facts.value), other });
}

/** What to do about an entry of a report that points at something wrong. */
export function entryRemedy({ code }: ReportEntry, language: string): string {
  const words = reportWords(language);
  return words.remedies[code] ?? words.remedy;
}

/** One part of a report under its heading. */
export interface ReportLines { heading: string; lines: string[] }

/** One part of an import report, or what an export lost, as lines under a heading. */
export function reportLines(part: 'kept' | 'changed' | 'dropped' | 'lost', entries: readonly ReportEntry[], language: string): ReportLines {
  return { heading: reportWords(language)[part], lines: entries.map((entry) => entrySentence(entry, language)) };
}

/** Entries with their sentences beside them, for whoever shows them without asking for words. */
export function withSentences<Entry extends ReportEntry>(entries: readonly Entry[], language: string): (Entry & { text: string })[] {
  return entries.map((entry) => ({ ...entry, text: entrySentence(entry, language) }));
}

/** A report in words: a heading for each of kept, changed and left out, and a line for every entry with its place. */
export function reportText(report: ImportReport, language: string): string {
  const words = reportWords(language);
  const part = (heading: string, entries: ReportEntry[]) => [
    heading, ...(entries.length ? entries.map((entry) => `- ${entrySentence(entry, language)}${entry.place ? ` [${entry.place}]` : ''}`) : [`- ${words.nothing}`]), '',
  ];
  return [...part(words.kept, report.kept), ...part(words.changed, report.changed), ...part(words.dropped, report.dropped)].join('\n');
}
