#!/usr/bin/env node
import { NetworkMapError } from '../model/errors.js';
import { check } from './check.js';
import { convert } from './convert.js';
import { draw } from './draw.js';
import { join } from './join.js';
import { merge } from './merge.js';
import { measure } from './measure.js';
import { errorLines } from './problem-lines.js';
import { report } from './report.js';
import { research } from './research.js';
import { UsageError } from './usage-error.js';
import type { ExitCode, Terminal, Verb } from './verb.js';

const VERBS: { readonly [name: string]: Verb } = { check, convert, measure, draw, merge, join, report, research };

const terminal: Terminal = {
  out: (content) => { process.stdout.write(content); },
  error: (text) => { process.stderr.write(text); },
};

const OVERVIEW = `Reads, checks, converts, measures, draws, merges and joins network maps, and counts over many of them.\n\n${Object.values(VERBS).map(({ usage }) => `  ${usage}`).join('\n')}\n\nnetwork-map VERB --help says more.\n`;

async function main([name = '', ...args]: string[]): Promise<ExitCode> {
  if (name === '--help' || name === '-h' || name === 'help') { terminal.out(OVERVIEW); return 0; }
  const verb = Object.hasOwn(VERBS, name) ? VERBS[name]! : undefined;
  if (!verb) { terminal.error(name ? `network-map: there is no verb “${name.slice(0, 50)}”\n\n${OVERVIEW}` : OVERVIEW); return 2; }
  if (args.includes('--help') || args.includes('-h')) { terminal.out(`${verb.usage}\n\n${verb.help}\n`); return 0; }
  try {
    return await verb.run(args, terminal);
  } catch (error) {
    if (error instanceof UsageError) { terminal.error(`network-map ${error.message}\n${verb.usage}\n`); return 2; }
    if (error instanceof NetworkMapError) { terminal.error(errorLines(args.find((arg) => !arg.startsWith('--')) ?? '', error)); return 1; }
    throw error;
  }
}

// Whoever reads what we say may have heard enough, as in `network-map check … | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => { if (error.code !== 'EPIPE') throw error; });
process.exitCode = await main(process.argv.slice(2));
