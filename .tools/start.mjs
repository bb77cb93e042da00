// `npm start`: the demo from the sources, and the same package as built under a strict policy.
import { existsSync, statSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { startBuildServer } from './build-server.mjs';
import { startDemoServer } from './demo-server.mjs';
import { inRoot, root } from './paths.mjs';
import { newestBelow } from './sources.mjs';

const port = Number(process.env.PORT ?? 5173);
const demo = await startDemoServer({ port });
console.log(`\n  The demo:                    ${demo.address}`);

const built = inRoot('dist/network-map.classic.js');
const isStale = !existsSync(built) || statSync(built).mtimeMs < newestBelow(inRoot('src'));
const rebuild = () =>
  new Promise((resolve) => {
    spawn(process.execPath, [inRoot('.tools/build.mjs')], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] }).once(
      'exit',
      resolve,
    );
  });
if (isStale && (await rebuild()) !== 0) {
  console.log('  The build failed; the strict page is not served.\n');
} else {
  const wished = Number(process.env.STRICT_PORT ?? port + 1);
  const strict = await startBuildServer({ port: wished }).catch(() => startBuildServer());
  console.log(`  Under a strict policy:       ${strict.address}strict.html`);
  console.log('\n  Stop with Ctrl+C.\n');
}
