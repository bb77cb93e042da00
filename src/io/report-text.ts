import { reportEn } from '../words/report-en.js';
import { reportNl } from '../words/report-nl.js';
import type { ReportSentences } from '../words/report-words.js';
import type { ImportReport, ReportEntry } from './import-report.js';

/** The sentences of reports in a language; Dutch if we do not speak it. */
export function reportSentences(language: string): ReportSentences {
  return language.toLowerCase().split('-')[0] === 'en' ? reportEn : reportNl;
}

/** The sentence about one entry of a report. */
export function entrySentence(entry: ReportEntry, language: string): string {
  return reportSentences(language).entries[entry.code](entry.facts);
}

/** A report in words: a heading for each of kept, changed and left out, and a line for every entry with its place. */
export function reportText(report: ImportReport, language: string): string {
  const words = reportSentences(language);
  const part = (heading: string, entries: ReportEntry[]) => [
    heading, ...(entries.length ? entries.map((entry) => `- ${entrySentence(entry, language)}${entry.place ? ` [${entry.place}]` : ''}`) : [`- ${words.nothing}`]), '',
  ];
  return [...part(words.kept, report.kept), ...part(words.changed, report.changed), ...part(words.dropped, report.dropped)].join('\n');
}
