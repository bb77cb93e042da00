import { excerpt } from '../../model/errors.js';
import type { ImportReport } from '../import-report.js';

/** One line of an easyNWK 1.5 file: its number in the file and its fields after the letter. */
export interface TextLine {
  number: number;
  fields: string[];
}

/** The letters with which lines begin: resident, version, contact, place and tie. */
export type TextLineKind = 'E' | 'F' | 'N' | 'P' | 'L';

/** The lines of an easyNWK 1.5 file by kind; lines of no kind are reported as left out. */
export function textLines(text: string, report: ImportReport): { [kind in TextLineKind]: TextLine[] } {
  const lines: { [kind in TextLineKind]: TextLine[] } = { E: [], F: [], N: [], P: [], L: [] };
  for (const [i, content] of text.split(/\r\n|\r|\n/).entries()) {
    if (content.trim() === '') continue;
    const match = /^\s*([EFNPL]);(.*)$/.exec(content);
    if (match) lines[match[1] as TextLineKind].push({ number: i + 1, fields: match[2]!.split(';') });
    else reportBadLine(report, i + 1, content);
  }
  return lines;
}

/** Reports a line that says nothing we can use. */
export function reportBadLine(report: ImportReport, number: number, content: string): void {
  report.dropped.push({ code: 'bad-line', place: `line ${number}`, facts: { value: excerpt(content) } });
}
