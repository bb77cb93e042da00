import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { newestBelow } from '../../.tools/sources.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const built = `${root}dist/integrity.json`;

/** Sees to it that `dist` is no older than the sources, so that what is measured is what is there. */
export async function builtDist() {
  if (existsSync(built) && statSync(built).mtimeMs >= newestBelow(`${root}src`)) return;
  const { status } = spawnSync(process.execPath, [`${root}.tools/build.mjs`], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error('the build failed');
}
