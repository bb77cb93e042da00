import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { mapsReport } from '../graph/many/maps-report.js';
import { manyMapsText } from '../io/many-maps-text.js';
import type { NetworkDocument } from '../model/document.js';
import { NetworkMapError } from '../model/errors.js';
import { mapOfOne } from './map-of-one.js';
import { languageOption, readOptions } from './options.js';
import { plainText } from './plain-text.js';
import { reasonOf } from './read-map.js';
import { UsageError } from './usage-error.js';
import type { Terminal, Verb } from './verb.js';

/** Files that may be maps. */
const MAPS = /\.(?:json|nwk)$/i;

/** A file that is in no number: where it stands among the files, and why. */
interface Unread { file: number; code: string; name: string }

/** `network-map report`: what all maps in a folder say together. Neither names on maps nor names of files come out of it. */
export const report: Verb = {
  usage: 'network-map report DIR [--json] [--lang nl|en] [--names]',
  help: [
    'Counts over all maps (.json, .nwk) in DIR and the folders in it, at the last moment of each: how it went, the plan, themes, the network.',
    'No name is in it, and no number under 5 or that would give such a number away. Copies of one map count once; a neighbourhood made of many maps is no map. What each number means is in docs/many-maps.md.',
    '--json   as JSON, for programs',
    '--lang   language of the text; nl if not given',
    '--names  also says on the terminal which files could not be read, by their names: these may hold names of people',
    'Exit code 0: every file was read; 1: some were not, and are counted by their number in the order of names; 2: wrong use.',
  ].join('\n'),

  async run(args, terminal) {
    const { values, positionals } = readOptions(args, { json: { type: 'boolean' }, lang: { type: 'string' }, names: { type: 'boolean' } });
    const [folder, ...rest] = positionals;
    if (folder === undefined || rest.length > 0) throw new UsageError('report: name one folder');
    const language = languageOption(values.lang, 'nl');
    const files = await mapFiles(folder);
    const { documents, unread } = await readAll(folder, files);
    const result = mapsReport(documents);
    terminal.out(values.json
      ? `${JSON.stringify({ ...result, files: { found: files.length, unread: unread.map(({ file, code }) => ({ file, code })) } }, null, 2)}\n`
      : manyMapsText(result, language));
    tellUnread(unread, files.length, values.names === true, terminal);
    return unread.length > 0 ? 1 : 0;
  },
};

async function mapFiles(folder: string): Promise<string[]> {
  try {
    const names = await readdir(folder, { recursive: true, withFileTypes: true });
    return names.filter((entry) => entry.isFile() && MAPS.test(entry.name)).map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name))).sort();
  } catch (error) {
    // why not the name: a folder may be called after somebody
    throw new UsageError(`report: the folder: ${reasonOf(error, 'cannot be read')}`);
  }
}

async function readAll(folder: string, files: readonly string[]): Promise<{ documents: NetworkDocument[]; unread: Unread[] }> {
  const documents: NetworkDocument[] = [];
  const unread: Unread[] = [];
  for (const [at, name] of files.entries()) {
    const file = at + 1;
    try {
      documents.push(await mapOfOne(path.join(folder, name)));
    } catch (error) {
      if (!(error instanceof NetworkMapError || error instanceof UsageError)) throw error;
      unread.push({ file, code: error instanceof NetworkMapError ? error.code : 'unreachable', name });
    }
  }
  return { documents, unread };
}

function tellUnread(unread: readonly Unread[], of: number, isNamed: boolean, terminal: Terminal): void {
  for (const { file, code, name } of unread) terminal.error(`file ${file} of ${of}${isNamed ? ` (${plainText(name)})` : ''} is in no number: ${code}\n`);
}
