// Runs the `network-map` command from the checkout; builds it first when its sources are newer.
import { spawnSync } from 'node:child_process';
import { refresh } from './build/refresh.mjs';
import { inRoot } from './paths.mjs';

await refresh('cli.js', async (outDir) => {
  const { buildCommandLine } = await import('./build/command-line.mjs');
  await buildCommandLine(outDir);
});
const { status, signal } = spawnSync(process.execPath, [inRoot('dist/cli.js'), ...process.argv.slice(2)], {
  cwd: process.env.INIT_CWD ?? process.cwd(),
  stdio: 'inherit',
});
process.exitCode = signal ? 1 : status;
