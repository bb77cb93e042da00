import { existsSync, readFileSync, rmSync } from 'node:fs';
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

/** Runs one of the vitest projects of vite.config.ts and counts its tests. */
export const vitestPart = async (project, { minutes = 10 } = {}) => {
  const report = inRoot('test/.out', `${project}.json`);
  rmSync(report, { force: true });
  const { code, output } = await tool(
    'vitest/vitest.mjs',
    ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    { minutes },
  );
  const told = output.split('\n').filter((line) => worthTelling.test(line) && !line.startsWith('seed '));
  if (!existsSync(report)) return tally({ failed: 1, lines: output.split('\n') });
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const tests = testResults.flatMap((file) => file.assertionResults);
  const skipped = tests.filter(({ status }) => status === 'skipped' || status === 'pending' || status === 'todo');
  // why besides: a file that cannot be loaded has no tests to count, and a run can fail outside any test
  const broken = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  const failed = numFailedTests + broken;
  return tally({
    passed: numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: skipped.map(({ fullName }) => fullName),
    lines: code === 0 ? told : failuresIn(output),
  });
};
