import { extname } from 'node:path';
import { type FormatId, type ImportReport, type ReportEntry, entrySentence, exportAs, reportText, reportWords, withSentences } from '../io/formats.js';
import { NetworkMapError } from '../model/errors.js';
import { sharedDocument } from '../model/shared-copy.js';
import { unmarked } from '../model/unmarked.js';
import { drawMap } from './draw-map.js';
import { encodingOption, everythingOption, formatOption, languageOption, readOptions } from './options.js';
import { readMap } from './read-map.js';
import { UsageError } from './usage-error.js';
import type { Verb } from './verb.js';
import { writeWhole } from './write-whole.js';

/** What an extension of the file to be written stands for. */
const EXTENSIONS: { readonly [extension: string]: FormatId } = { '.json': 'json', '.nwk': 'easynwk', '.svg': 'svg' };

/** `network-map convert`: reads a file of one format and writes it in another. */
export const convert: Verb = {
  usage: 'network-map convert IN OUT [--from FORMAT] [--encoding ENCODING] [--to FORMAT] [--report FILE] [--lang nl|en] [--for others|resident]',
  help: [
    'Reads IN, whatever its format, and writes OUT. A name of - stands for the terminal.',
    '--from    json, easynwk or easynwk-text; found from the contents if not given',
    '--encoding  utf-8 or windows-1252; found from the contents if not given',
    '--to      json, easynwk or svg; by the extension of OUT if not given (.json, .nwk, .svg), else json',
    '--report  writes what was kept, changed, left out and lost to FILE: as JSON if it ends in .json, else in words',
    '--lang    language of the report, and of what is put into notes; en if not given',
    '--for     others: without who and what is not to be shared, notes and the reflection. resident: all of it, also if not given; a drawing is for others if not given',
    'OUT is written whole or not at all.',
  ].join('\n'),

  async run(args, terminal) {
    const { values, positionals } = readOptions(args, { from: { type: 'string' }, encoding: { type: 'string' }, to: { type: 'string' }, report: { type: 'string' }, lang: { type: 'string' }, for: { type: 'string' } });
    const [input, output, ...rest] = positionals;
    if (input === undefined || output === undefined || rest.length > 0) throw new UsageError('convert: name one file to read and one to write');
    if (values.report !== undefined && values.report === output) throw new UsageError('convert: OUT and --report are the same file');
    const from = formatOption('--from', values.from);
    const encoding = encodingOption(values.encoding);
    const to = formatOption('--to', values.to) ?? EXTENSIONS[extname(output).toLowerCase()] ?? 'json';
    const language = languageOption(values.lang, 'en');
    const everything = everythingOption(values.for, to !== 'svg');
    const { document: whole, report, original } = await readMap(input, { language, ...(from ? { from } : {}), ...(encoding ? { encoding } : {}) });
    const document = everything ? whole : unmarked(sharedDocument(whole, whole.current).document);
    const draw = () => drawMap(document, { language: values.lang ?? document.language });
    // What may be shared of a newer format is not known: its marks may be others than ours.
    if (original !== undefined && !everything && to !== 'svg') throw new NetworkMapError('unshareable', 'This map was made by a newer program; what others may see of it is not known here.', 'version', 'Use a newer version of network-map.');
    // Nor must it be written from what can be seen of it.
    const { text, lost } = original !== undefined && to === 'json' && everything ? { text: original, lost: [] } : exportAs(document, to, { draw });
    await writeWhole(output, text, terminal);
    if (values.report !== undefined) await writeWhole(values.report, reportOf(values.report, report, lost, to, language), terminal);
    const told = report.changed.length + report.dropped.length + lost.length;
    if (told > 0 && values.report === undefined) {
      terminal.error(`${input}: ${report.changed.length} changed, ${report.dropped.length} left out, ${lost.length} not in the new format; --report FILE says what\n`);
    }
    return 0;
  },
};

function reportOf(file: string, report: ImportReport, lost: ReportEntry[], to: FormatId, language: string): string {
  const words = reportWords(language);
  if (extname(file).toLowerCase() !== '.json') {
    const lines = lost.length > 0 ? lost.map((entry) => `- ${entrySentence(entry, language)}`) : [`- ${words.nothing}`];
    return `${reportText(report, language)}\n${words.lost}\n${lines.join('\n')}\n`;
  }
  const said = (entries: ReportEntry[]) => withSentences(entries, language);
  return `${JSON.stringify({ from: report.format, to, kept: said(report.kept), changed: said(report.changed), dropped: said(report.dropped), lost: said(lost) }, null, 2)}\n`;
}
