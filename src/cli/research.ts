import { researchCopy } from '../model/research-copy.js';
import { saveDocument } from '../model/save.js';
import { mapOfOne } from './map-of-one.js';
import { readOptions } from './options.js';
import { UsageError } from './usage-error.js';
import type { Verb } from './verb.js';
import { writeWhole } from './write-whole.js';

/** `network-map research`: a copy of one map for research, if its resident agreed. */
export const research: Verb = {
  usage: 'network-map research IN OUT.json [--id ID]',
  help: [
    'Writes a copy of IN without names and without any text: numbers for people, years for dates, ages in steps of five. Who and what is not to be shared stays out.',
    'Refuses a map in which the resident did not agree to research (exit code 1); then nothing is written.',
    '--id  what the copy is called, such as a number; "map" if not given',
  ].join('\n'),

  async run(args, terminal) {
    const { values, positionals } = readOptions(args, { id: { type: 'string' } });
    const [input, output, ...rest] = positionals;
    if (input === undefined || output === undefined || rest.length > 0) throw new UsageError('research: name one file to read and one to write');
    await writeWhole(output, saveDocument(researchCopy(await mapOfOne(input), values.id || 'map')), terminal);
    return 0;
  },
};
