// Installs the packages when they are missing or older than the lock file; otherwise does nothing.
import { existsSync, statSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { inRoot, root } from './paths.mjs';

const changedAt = (file) => (existsSync(file) ? statSync(file).mtimeMs : 0);

const installed = inRoot('node_modules', '.package-lock.json');
const isStale = changedAt(installed) < changedAt(inRoot('package-lock.json'));

if (isStale) {
  const npm = process.env.npm_execpath;
  const [command, args] = npm ? [process.execPath, [npm]] : ['npm', []];
  process.stderr.write(`installing packages …\n`);
  const { status } = spawnSync(command, [...args, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: !npm && process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
