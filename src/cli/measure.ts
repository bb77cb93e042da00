import { easynwkIndicatorsOf, isFromEasynwk } from '../graph/easynwk-indicators.js';
import { furtherIndicatorsOf } from '../graph/further-indicators.js';
import { indicatorDifferences } from '../graph/indicator-differences.js';
import { indicatorsOf } from '../graph/indicators.js';
import { versionChanges } from '../graph/version-changes.js';
import { readOptions } from './options.js';
import { plainText } from './plain-text.js';
import { readMap } from './read-map.js';
import { UsageError } from './usage-error.js';
import type { Verb } from './verb.js';
import { versionOption } from './version-option.js';

/** `network-map measure`: the indicators of one version of a map. */
export const measure: Verb = {
  usage: 'network-map measure FILE [--version ID] [--since ID] [--all] [--json]',
  help: [
    'Gives the indicators of the version that was open last, or of version ID (its id, its number in the file, or its title). Numbers are unrounded.',
    'Under "easynwk": the numbers of easyNWK 2.7.1, or null if the map did not come from easyNWK. What each means is in docs/indicators.md.',
    '--since also what changed since version ID: people and ties that came and went, moves, other qualities, and the difference of every number',
    '--all   also groups, who carries whom, and what stays without paid help, under "further"',
    '--json  as JSON; without it one line per number',
  ].join('\n'),

  async run(args, terminal) {
    const { values, positionals } = readOptions(args, { version: { type: 'string' }, since: { type: 'string' }, all: { type: 'boolean' }, json: { type: 'boolean' } });
    const [file, ...rest] = positionals;
    if (file === undefined || rest.length > 0) throw new UsageError('measure: name one file');
    const { document } = await readMap(file);
    const version = versionOption(document, values.version);
    const indicators = indicatorsOf(document, version);
    const since = values.since === undefined ? undefined : versionOption(document, values.since, '--since');
    const numbers = {
      ...indicators,
      easynwk: isFromEasynwk(version) ? easynwkIndicatorsOf(document, version) : null,
      ...(since ? { since: { changes: versionChanges(since, version), differences: indicatorDifferences(indicatorsOf(document, since), indicators) } } : {}),
      ...(values.all ? { further: furtherIndicatorsOf(document, version) } : {}),
    };
    terminal.out(values.json ? `${JSON.stringify(numbers, null, 2)}\n` : `${linesOf(numbers, '').map(plainText).join('\n')}\n`);
    return 0;
  },
};

/** One line per number, each with its path; lists of plain values stay on one line. */
function linesOf(value: unknown, path: string): string[] {
  if (value === null) return [`${path}: none`];
  if (Array.isArray(value)) return [`${path}: ${value.length > 0 ? value.map(inLine).join(', ') : 'none'}`];
  if (typeof value !== 'object') return [`${path}: ${String(value)}`];
  return Object.entries(value).flatMap(([key, part]) => linesOf(part, path ? `${path}.${key}` : key));
}

function inLine(value: unknown): string {
  if (Array.isArray(value)) return `(${value.map(inLine).join(' ')})`;
  if (typeof value !== 'object' || value === null) return String(value);
  return 'name' in value ? String(value.name) : Object.values(value).map(inLine).join(' ');
}
