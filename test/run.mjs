// `npm test`: every part in order, then the sum. `npm test -- unit build size` runs only the parts named.
import { mkdirSync } from 'node:fs';
import { inRoot } from '../.tools/paths.mjs';
import { command, tool } from './run/command.mjs';
import { debianBrowsersPart } from './run/debian-browsers.mjs';
import { agreementPart, enginePart } from './run/engines-part.mjs';
import { oneCheck, tally } from './run/tally.mjs';
import { vitestPart } from './run/vitest-part.mjs';

let isBuilt = true;

const buildPart = async () => {
  const result = await command(process.execPath, [inRoot('.tools/build.mjs')], { minutes: 5 });
  isBuilt = result.code === 0;
  return oneCheck(result);
};

/** A part that reads the build fails when there is none, instead of reading an older one. */
const afterBuild = (part) => () => (isBuilt ? part() : tally({ failed: 1, lines: ['not run: there is no build'] }));

const parts = {
  machine: debianBrowsersPart,
  types: async () => oneCheck(await tool('typescript/bin/tsc', ['--noEmit'])),
  lint: async () =>
    oneCheck(await tool('eslint/bin/eslint.js', ['-c', '.tools/eslint.config.mjs', '--max-warnings=0', '.'])),
  rooms: async () =>
    oneCheck(
      await tool('dependency-cruiser/bin/dependency-cruise.mjs', ['--config', '.dependency-cruiser.cjs', 'src']),
    ),
  unit: () => vitestPart('unit'),
  build: buildPart,
  built: afterBuild(() => vitestPart('built')),
  chromium: () => enginePart('chromium'),
  firefox: () => enginePart('firefox'),
  webkit: () => enginePart('webkit'),
  engines: agreementPart,
  stories: afterBuild(() => vitestPart('stories', { minutes: 12, again: true })),
};

const chosen = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const unknown = chosen.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  console.error(`no such part: ${unknown.join(', ')}; the parts are ${Object.keys(parts).join(', ')}`);
  process.exit(2);
}

process.env.SEED ??= String(1 + Math.floor(Math.random() * 2 ** 31));
console.log(`seed ${process.env.SEED} (repeat with SEED=${process.env.SEED})\n`);
mkdirSync(inRoot('test/.out'), { recursive: true });

const run = async (part) => {
  try {
    return await part();
  } catch (error) {
    return tally({ failed: 1, lines: String(error.stack ?? error).split('\n') });
  }
};

// What takes one processor, or waits more than it works, goes side by side.
const together = [['types', 'lint', 'rooms'], ['firefox', 'webkit']];
const begun = new Map();
const begin = (name) => {
  for (const each of together.find((group) => group.includes(name)) ?? [name]) {
    if (begun.has(each) || (chosen.length > 0 && !chosen.includes(each))) continue;
    const start = performance.now();
    begun.set(each, run(parts[each]).then((outcome) => ({ outcome, seconds: ((performance.now() - start) / 1000).toFixed(1) })));
  }
  return begun.get(name);
};

const total = { passed: 0, failed: 0 };
const skipped = [];
const again = [];
for (const name of Object.keys(parts)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  const { outcome, seconds } = await begin(name);
  total.passed += outcome.passed;
  total.failed += outcome.failed;
  skipped.push(...outcome.skipped.map((what) => `${name}: ${what}`));
  again.push(...outcome.again.map((what) => `${name}: ${what}`));
  const counts = `${outcome.passed} passed, ${outcome.failed} failed${outcome.skipped.length > 0 ? `, ${outcome.skipped.length} skipped` : ''}`;
  console.log(`${outcome.failed > 0 ? '✗' : '✓'} ${name.padEnd(9)} ${counts} (${seconds} s)`);
  for (const line of outcome.lines) console.log(`    ${line}`);
}

if (again.length > 0) console.log(`\nrun a second time, since something in them failed the first time (told above):\n${again.map((what) => `    ${what}`).join('\n')}`);
if (skipped.length > 0) console.log(`\nnot run:\n${skipped.map((what) => `    ${what}`).join('\n')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
