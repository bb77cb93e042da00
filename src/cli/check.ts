import { FORMATS, type ImportOptions, problemsOf } from '../io/formats.js';
import { NetworkMapError } from '../model/errors.js';
import { errorLines, reportLines } from './problem-lines.js';
import { encodingOption, formatOption, languageOption, readOptions } from './options.js';
import { readMap } from './read-map.js';
import { UsageError } from './usage-error.js';
import type { ExitCode, Terminal, Verb } from './verb.js';

/** `network-map check`: says of every file whether it opens, and what is wrong in it. */
export const check: Verb = {
  usage: 'network-map check FILE… [--from FORMAT] [--encoding ENCODING] [--lang nl|en]',
  help: 'Opens every FILE and says what is wrong in it, with the place and what to do. Nothing is written.\n--encoding  utf-8 or windows-1252; found from the contents if not given\nExit code 0: all fine; 1: there are problems; 2: wrong use or no such file.',

  async run(args, terminal) {
    const { values, positionals } = readOptions(args, { from: { type: 'string' }, encoding: { type: 'string' }, lang: { type: 'string' } });
    const [from, encoding, language] = [formatOption('--from', values.from), encodingOption(values.encoding), languageOption(values.lang, 'en')];
    const options: ImportOptions = { language, ...(from ? { from } : {}), ...(encoding ? { encoding } : {}) };
    if (positionals.length === 0) throw new UsageError('check: name at least one file');
    const codes: ExitCode[] = [];
    for (const file of positionals) codes.push(await checkFile(file, options, language, terminal));
    return Math.max(...codes) as ExitCode;
  },
};

async function checkFile(file: string, options: ImportOptions, language: string, terminal: Terminal): Promise<ExitCode> {
  try {
    const { report, format, readonly } = await readMap(file, options);
    const label = FORMATS.find(({ id }) => id === format)!.label;
    if (readonly) {
      terminal.out(`${file}: version: This map was made by a newer program; it can be looked at, not checked. Use a newer version of network-map.\n`);
      return 1;
    }
    terminal.out(reportLines(file, report, language) || `${file}: fine (${label})\n`);
    return problemsOf(report).length > 0 ? 1 : 0;
  } catch (error) {
    if (error instanceof UsageError) { terminal.error(`${error.message}\n`); return 2; }
    if (!(error instanceof NetworkMapError)) throw error;
    terminal.out(errorLines(file, error));
    return 1;
  }
}
