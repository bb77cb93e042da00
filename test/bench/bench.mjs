// The whole comparison in one run: weight, layout alone, first painted map, own layout, one person more, drag; peers in turn, medians, ratios of the same run.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { measureAdding } from './adding.mjs';
import { againstBest } from './against-best.mjs';
import { BrowserSession } from './browser-session.mjs';
import { builtBundles, builtDist } from './built-dist.mjs';
import { measureDrags } from './drag.mjs';
import { measureFirstPaints } from './first-paint.mjs';
import { measureLayouts } from './layout-times.mjs';
import { PEERS } from './peers.mjs';
import { measureQuality } from './quality.mjs';
import { serve } from './server.mjs';
import { measureSettling } from './settling.mjs';
import { heading, table } from './table.mjs';
import { measureTicks } from './ticks.mjs';
import { weighPeers } from './weight.mjs';
import { workloadOf } from './workload.mjs';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    drags: { type: 'string', default: '5' },
    sizes: { type: 'string', default: '30,100,300' },
    peers: { type: 'string', default: 'all' },
    only: { type: 'string', default: 'weight,layout,quality,ticks,paint,settle,add,drag' },
  },
});
const sizes = values.sizes.split(',').map(Number);
const names = values.peers === 'all' ? PEERS.map(({ name }) => name) : values.peers.split(',');
const peers = PEERS.filter(({ name }) => names.includes(name));
const parts = values.only.split(',');
const load = () => loadavg().map((n) => n.toFixed(1)).join(' ');

const results = { node: process.version, processors: `${cpus().length} x ${cpus()[0].model}`, loadBefore: load() };
const say = (...lines) => process.stdout.write(`${lines.join('\n')}\n`);

await builtDist();
await builtBundles();
const server = await serve();
const session = await BrowserSession.open();
try {
  results.browser = session.version;
  say(`Node ${process.version}, ${session.version}, ${results.processors}, load ${results.loadBefore}`);
  if (parts.includes('weight')) {
    results.weight = await weighPeers(session, server, peers, Number(values.drags));
    say(heading('Weight and script evaluation (no code cache)'), table(results.weight));
  }
  if (parts.includes('layout')) {
    results.layout = await measureLayouts(sizes, Number(values.drags));
    say(heading('Layout alone, in Node: ms of processor time'), table(results.layout));
  }
  if (parts.includes('quality')) {
    results.quality = await measureQuality(sizes);
    say(heading('Where people stand, median of five maps'), table(results.quality));
  }
  if (parts.includes('ticks')) {
    results.ticks = await measureTicks(sizes, Number(values.drags));
    say(heading('One tick of a simulation of d3-force, with its own charge and with ours'), table(results.ticks));
  }
  const workloads = parts.some((part) => ['paint', 'settle', 'add', 'drag'].includes(part)) ? await Promise.all(sizes.map(workloadOf)) : [];
  if (parts.includes('paint')) {
    results.paint = await measureFirstPaints(session, server, peers, workloads, Number(values.rounds));
    say(heading('Data to first painted map, places given: ms'), table(results.paint));
  }
  if (parts.includes('settle')) {
    results.settle = await measureSettling(session, server, peers, workloads, Number(values.drags));
    say(heading('Own layout, until it has come to rest and is painted: ms'), table(results.settle));
  }
  if (parts.includes('add')) {
    results.add = await measureAdding(session, server, peers, workloads, Number(values.drags));
    say(heading('One person more, with a tie, until painted: ms'), table(results.add));
  }
  if (parts.includes('drag')) {
    results.drag = await measureDrags(session, server, peers, workloads, Number(values.drags));
    say(heading('Drag of one person at 60 Hz: ms between frames'), table(results.drag));
  }
  results.best = againstBest(results);
  if (results.best.length > 0) say(heading('Beside the best of the others'), table(results.best));
} finally {
  await session.close();
  server.close();
}
results.loadAfter = load();
say('', `load after: ${results.loadAfter}`);
mkdirSync(new URL('./results/', import.meta.url), { recursive: true });
writeFileSync(new URL(`./results/${new Date().toISOString().replaceAll(':', '-')}.json`, import.meta.url), `${JSON.stringify(results, null, 2)}\n`);
