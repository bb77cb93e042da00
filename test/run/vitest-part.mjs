import { existsSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { inRoot } from '../../.tools/paths.mjs';
import { tool } from './command.mjs';
import { tally } from './tally.mjs';

const worthTelling = /^size |^seed |^skipped: |^measured: /;

/** What a failed run printed, without the list of what went well before it. */
const failuresIn = (output) => {
  const lines = output.split('\n');
  const start = lines.findIndex((line) => /FAIL|Error/.test(line));
  return lines.slice(Math.max(0, start)).slice(0, 300);
};

/** Runs a project, or some files of it: what it printed, and what came of each file; nothing where it came to no report. */
const runOf = async (project, minutes, files = []) => {
  const report = inRoot('test/.out', `${project}${files.length > 0 ? '-again' : ''}.json`);
  rmSync(report, { force: true });
  const { code, output } = await tool(
    'vitest/vitest.mjs',
    ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...files],
    { minutes },
  );
  return { code, output, results: existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')).testResults : undefined };
};

const isBroken = (file) => file.status === 'failed';

/**
 * Runs one of the vitest projects of vite.config.ts and counts its tests. With `again`, files in which something failed are run a
 * second time, and it is told: a browser on a busy machine can lose an event, which says nothing about the product.
 */
export const vitestPart = async (project, { minutes = 10, again = false } = {}) => {
  const first = await runOf(project, minutes);
  if (!first.results) return tally({ failed: 1, lines: first.output.split('\n') });
  const broken = first.results.filter(isBroken).map((file) => file.name);
  const second = again && broken.length > 0 ? await runOf(project, minutes, broken) : undefined;
  const results = second?.results ? [...first.results.filter((file) => !isBroken(file)), ...second.results] : first.results;
  const { code, output } = second?.results ? second : first;
  const names = broken.map((name) => relative(inRoot('.'), name));
  const told = first.output.split('\n').filter((line) => worthTelling.test(line) && !line.startsWith('seed '));
  const notes = second ? ['run a second time, since the first time:', ...failuresIn(first.output).slice(0, 12)] : [];
  const tests = results.flatMap((file) => file.assertionResults);
  const count = (...states) => tests.filter(({ status }) => states.includes(status));
  // why besides: a file that cannot be loaded has no tests to count, and a run can fail outside any test: where the first did so without a broken file, nothing ran again
  const failed = count('failed').length + results.filter((file) => isBroken(file) && file.assertionResults.length === 0).length;
  return tally({
    passed: count('passed').length,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: count('skipped', 'pending', 'todo').map(({ fullName }) => fullName),
    again: second ? names : [],
    lines: [...notes, ...(code === 0 ? told : failuresIn(output))],
  });
};
