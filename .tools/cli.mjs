// Runs the `network-map` command from the checkout; builds it first when its sources are newer.
import { existsSync, mkdirSync, rmSync, renameSync, statSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { inRoot } from './paths.mjs';
import { newestBelow } from './sources.mjs';

const command = inRoot('dist/cli.js');

const isStale = () => !existsSync(command) || statSync(command).mtimeMs < newestBelow(inRoot('src'));

const build = async () => {
  const { buildCommandLine } = await import('./build/command-line.mjs');
  const work = inRoot('node_modules/.cache', `network-map-command-${process.pid}`);
  try {
    await buildCommandLine(work);
    mkdirSync(inRoot('dist'), { recursive: true });
    renameSync(path.join(work, 'cli.js'), command);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
};

if (isStale()) await build();
const { status, signal } = spawnSync(process.execPath, [command, ...process.argv.slice(2)], {
  cwd: process.env.INIT_CWD ?? process.cwd(),
  stdio: 'inherit',
});
process.exitCode = signal ? 1 : status;
