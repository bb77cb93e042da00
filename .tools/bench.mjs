// Installs the packages of the benchmark, which the product itself does not need, and runs it.
import { existsSync, statSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { inRoot } from './paths.mjs';

const folder = inRoot('test/bench');
const changedAt = (file) => (existsSync(file) ? statSync(file).mtimeMs : 0);
const npm = (...args) => {
  const npmPath = process.env.npm_execpath;
  const [command, first] = npmPath ? [process.execPath, [npmPath]] : ['npm', []];
  return spawnSync(command, [...first, ...args], { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'] }).status;
};

const installed = inRoot('test/bench/node_modules/.package-lock.json');
if (changedAt(installed) < changedAt(inRoot('test/bench/package-lock.json'))) {
  const status = npm('ci', '--no-audit', '--no-fund', '--loglevel=error');
  if (status !== 0) process.exit(status ?? 1);
}
process.exitCode = npm('run', '--silent', 'bench', '--', ...process.argv.slice(2)) ?? 1;
