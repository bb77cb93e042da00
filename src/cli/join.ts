import { joinCopies } from '../change/join-copies.js';
import { saveDocument } from '../model/save.js';
import { mapOfOne } from './map-of-one.js';
import { readOptions } from './options.js';
import { plainText } from './plain-text.js';
import { UsageError } from './usage-error.js';
import type { Verb } from './verb.js';
import { writeWhole } from './write-whole.js';

/** `network-map join`: one map of two copies that two workers changed. */
export const join: Verb = {
  usage: 'network-map join FIRST SECOND OUT.json [--before FILE]',
  help: [
    'Joins two copies of one map that two workers changed: people, ties, plan, moments and answers of both. Where they say different things of the same fact the',
    'first stands, and both are told. People of the same name that each copy has of its own are told too; perhaps they are one.',
    '--before  the map as both began with it; then what one of them took away is gone, unless the other changed it or tied something to it;',
    '          who stays for that is told, and what hung on them stays too',
    'Exit code 0: nothing to look at; 1: something is told, or these are two different maps; 2: wrong use.',
  ].join('\n'),

  async run(args, terminal) {
    const { values, positionals } = readOptions(args, { before: { type: 'string' } });
    const [first, second, output, ...rest] = positionals;
    if (first === undefined || second === undefined || output === undefined || rest.length > 0) throw new UsageError('join: name two files to read and one to write');
    const before = values.before === undefined ? undefined : await mapOfOne(values.before);
    const { document, differences, perhapsOne } = joinCopies(await mapOfOne(first), await mapOfOne(second), before);
    await writeWhole(output, saveDocument(document), terminal);
    const said = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));
    for (const each of differences) terminal.error(`${plainText(`${each.place}: the first says ${said(each.first)}, the second ${said(each.second)}${each.isLeftOut ? '; not all of it is in the joined map' : ''}`)}\n`);
    for (const { version, name, ids } of perhapsOne) terminal.error(`${plainText(`versions[${version}]: both have somebody called ${name}: ${ids.join(' and ')}`)}\n`);
    return differences.length + perhapsOne.length > 0 ? 1 : 0;
  },
};
