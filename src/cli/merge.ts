import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { mergeMaps } from '../merge/merge-maps.js';
import type { PeopleShown } from '../merge/merge-options.js';
import type { NetworkDocument } from '../model/document.js';
import { NetworkMapError } from '../model/errors.js';
import { saveDocument } from '../model/save.js';
import { mapOfOne } from './map-of-one.js';
import { languageOption, readOptions } from './options.js';
import { plainText } from './plain-text.js';
import { errorLines } from './problem-lines.js';
import { reasonOf } from './read-map.js';
import { UsageError } from './usage-error.js';
import type { Verb } from './verb.js';
import { writeWhole } from './write-whole.js';

const SHOWN: readonly PeopleShown[] = ['none', 'apart', 'linked', 'named'];

/** `network-map merge`: makes a neighbourhood of all maps in a folder. */
export const merge: Verb = {
  usage: 'network-map merge DIR OUT [--people none|apart|linked|named] [--least N] [--title TITLE] [--lang nl|en]',
  help: [
    'Makes a neighbourhood, to be looked at, of all maps in folder DIR: the organisations, places and groups that several maps share, and how many people',
    'are found there. Nothing else of a map is in it. A file that is no map, cannot be read, is of a newer program or is a neighbourhood itself is named and',
    'left out. A name of - for OUT stands for the terminal.',
    '--people  apart: everybody at every place under a name that says nothing (if not given); linked: one such name each; none: numbers only; named: real names',
    '--least   in how many maps a place must stand to be shown, two or more; 2 if not given',
    '--title   what the neighbourhood is called',
    'Exit code 0: every file is in it; 1: some are not; 2: wrong use, or no map at all.',
  ].join('\n'),

  async run(args, terminal) {
    const { values, positionals } = readOptions(args, { people: { type: 'string' }, least: { type: 'string' }, title: { type: 'string' }, lang: { type: 'string' } });
    const [folder, output, ...rest] = positionals;
    if (folder === undefined || output === undefined || rest.length > 0) throw new UsageError('merge: name one folder to read and one file to write');
    const people = SHOWN.find((shown) => shown === (values.people ?? 'apart'));
    if (!people) throw new UsageError(`--people ${values.people}: choose one of ${SHOWN.join(', ')}`);
    const least = values.least === undefined ? 2 : /^\d{1,4}$/.test(values.least) ? Number(values.least) : 0;
    if (least < 2) throw new UsageError(`--least ${values.least}: give a whole number of 2 or more`);
    const { maps, missed } = await mapsIn(folder, output);
    for (const line of missed) terminal.error(line);
    if (maps.length === 0) throw new UsageError(`${folder}: there are no maps in this folder`);
    const whole = mergeMaps(maps, { people, least, language: languageOption(values.lang, 'nl'), ...(values.title === undefined ? {} : { title: values.title }) });
    await writeWhole(output, saveDocument(whole), terminal);
    return missed.length ? 1 : 0;
  },
};

/** The maps in a folder, and of each file that is none why not. What is written there is not read again. */
async function mapsIn(folder: string, output: string): Promise<{ maps: NetworkDocument[]; missed: string[] }> {
  const names = await readdir(folder).catch((error: unknown) => { throw new UsageError(`${folder}: ${reasonOf(error, 'cannot be read')}`); });
  const maps: NetworkDocument[] = [];
  const missed: string[] = [];
  for (const name of names.filter((one) => !one.startsWith('.')).sort()) {
    const file = path.join(folder, name);
    if (path.resolve(file) === path.resolve(output) || await isNoFile(file)) continue;
    try {
      maps.push(await mapOfOne(file));
    } catch (error) {
      if (!(error instanceof NetworkMapError || error instanceof UsageError)) throw error;
      missed.push(error instanceof NetworkMapError ? errorLines(file, error) : `${plainText(error.message)}\n`);
    }
  }
  return { maps, missed };
}

/** Whether this is a folder, a pipe or the like. Of what cannot be looked at, reading it says why. */
async function isNoFile(file: string): Promise<boolean> {
  return (await stat(file).catch(() => undefined))?.isFile() === false;
}
