import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { inRoot } from '../../.tools/paths.mjs';
import { chromiumPath, firefoxPath, webkitPaths } from '../browser/support/browsers.mjs';
import { tool } from './command.mjs';
import { tally } from './tally.mjs';

/** The engines, each with what tells whether it is on this machine. */
export const engines = { chromium: chromiumPath, firefox: firefoxPath, webkit: webkitPaths };

const reportOf = (engine) => inRoot('test/.out', `browser-${engine}.json`);

const read = (engine) =>
  existsSync(reportOf(engine)) ? JSON.parse(readFileSync(reportOf(engine), 'utf8')) : undefined;

const failed = ({ state }) => state === 'failed';

/** What failed, by name, with its reasons; all that was printed when no test says why. */
const failuresIn = ({ outcomes, problems }, output) => {
  const named = outcomes
    .filter(failed)
    .flatMap(({ file, name, error }) => [
      `${file} > ${name}`,
      ...(error ?? '').split('\n').map((line) => `    ${line}`),
    ]);
  const broken = problems.flatMap(({ file, errors }) => [file, ...errors.map((line) => `    ${line}`)]);
  const lines = [...named, ...broken];
  return lines.length > 0 ? lines : output.split('\n');
};

/** The files in which something failed, or that could not be run to their end. */
const brokenIn = ({ outcomes, problems }) => [...new Set([...outcomes.filter(failed), ...problems].map(({ file }) => file))];

// why: a driver can lose its browser on a busy machine; that says nothing about the product, and is told when it happens
const lost = /browser disconnected|Session \S+ is already stopped|did not start after/;

const runIn = async (engine, files = []) => {
  rmSync(reportOf(engine), { force: true });
  const result = await tool('@web/test-runner/dist/bin.js', ['--config', 'test/browser/wtr.config.mjs'], {
    env: { ENGINE: engine, OUTCOMES: reportOf(engine), ...(files.length > 0 ? { FILES: files.join() } : {}) },
    minutes: 6,
  });
  return { ...result, report: read(engine) };
};

/** What came of the files that were run once more, in the place of what came of them before. */
const mended = (first, second, files) => {
  const others = (list) => list.filter(({ file }) => !files.includes(file));
  return {
    ...first,
    outcomes: [...others(first.outcomes), ...second.outcomes],
    problems: [...others(first.problems), ...second.problems],
  };
};

/**
 * Runs the component tests in one engine. Files in which something failed are run a second time, and it is told: a browser on a
 * busy machine can be late or lose an event, which says nothing about the product. What fails both times has failed.
 */
export const enginePart = async (engine) => {
  if (!engines[engine]()) return tally({ skipped: [`${engine}: not on this machine`] });
  const attempt = await runIn(engine);
  const isLost = !attempt.report || lost.test(attempt.output);
  const first = isLost ? await runIn(engine) : attempt;
  const notes = isLost
    ? ['run a second time, since the first lost its browser:', ...attempt.output.split('\n').slice(-12)]
    : [];
  if (!first.report) return tally({ failed: 1, lines: [...notes, ...first.output.split('\n')] });
  const files = brokenIn(first.report);
  const second = files.length > 0 ? await runIn(engine, files) : undefined;
  const isRunAgain = second?.report !== undefined;
  const { code, output } = isRunAgain ? second : first;
  const report = isRunAgain ? mended(first.report, second.report, files) : first.report;
  writeFileSync(reportOf(engine), JSON.stringify(report, null, 1));
  if (isRunAgain) notes.push('run a second time, since the first time:', ...failuresIn(first.report, first.output).slice(0, 40));
  const count = (state) => report.outcomes.filter((test) => test.state === state);
  const failures =
    count('failed').length +
    report.problems.filter(({ file }) => !count('failed').some((test) => test.file === file)).length;
  return tally({
    passed: count('passed').length,
    failed: failures === 0 && code !== 0 ? 1 : failures,
    skipped: count('skipped').map((test) => test.name),
    again: isLost ? ['all of it'] : isRunAgain ? files : [],
    lines: [...notes, ...(code === 0 && failures === 0 ? [] : failuresIn(report, output))],
  });
};

const reason = / \[not in (chromium|firefox|webkit): .+\]$/;

/** Compares the engines: the same tests in each, none left out but with a reason. */
export const agreementPart = () => {
  const reports = Object.keys(engines).map(read).filter(Boolean);
  const plain = ({ file, name }) => `${file} > ${name.replace(reason, '')}`;
  const all = new Set(reports.flatMap((report) => report.outcomes.map(plain)));
  const lines = [];
  for (const { engine, outcomes } of reports) {
    const own = new Map();
    for (const test of outcomes) own.set(plain(test), (own.get(plain(test)) ?? 0) + 1);
    for (const name of all) if (!own.has(name)) lines.push(`${engine} did not run: ${name}`);
    for (const [name, times] of own) if (times > 1) lines.push(`${engine} has two tests of one name: ${name}`);
    for (const test of outcomes.filter(({ state }) => state === 'skipped')) {
      if (reason.exec(test.name)?.[1] !== engine) lines.push(`${engine} skips without a reason: ${plain(test)}`);
    }
  }
  if (lines.length > 0) return tally({ failed: 1, lines });
  if (reports.length < 2) return tally({ skipped: ['fewer than two engines ran'] });
  return tally({
    passed: 1,
    lines: [`${all.size} tests in each of ${reports.map(({ engine }) => engine).join(', ')}`],
  });
};
