// `npm start`: the demo from the sources, and the same element as built under a strict policy.
import { buildClassic } from './build/classic.mjs';
import { refresh } from './build/refresh.mjs';
import { startBuildServer } from './build-server.mjs';
import { startDemoServer } from './demo-server.mjs';

const port = Number(process.env.PORT ?? 5173);
const demo = await startDemoServer({ port });
console.log(`\n  The demo:                    ${demo.address}`);

try {
  await refresh('network-map.classic.js', buildClassic);
  const wished = Number(process.env.STRICT_PORT ?? port + 1);
  const strict = await startBuildServer({ port: wished }).catch(() => startBuildServer());
  console.log(`  Under a strict policy:       ${strict.address}strict.html`);
} catch (error) {
  console.error(`  The strict page is not served, since the build failed: ${error.message}`);
}
console.log('\n  Stop with Ctrl+C.\n');
