import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { spread } from './statistics.mjs';

const once = fileURLToPath(new URL('./layout-once.mjs', import.meta.url));
const COLUMNS = { first: 'first layout, cold', warm: 'first layout, warm', add: 'one person added, cold', addWarm: 'one person added, warm', scene: 'scene, cold', sceneWarm: 'scene, warm' };

/** The layout and the scene by themselves in Node, each time in a process of its own. */
export async function measureLayouts(sizes, rounds) {
  const rows = [];
  for (const key of ['circles', 'circles-tall']) {
    const runs = new Map([15, ...sizes].map((people) => [people, []]));
    for (let round = 0; round < rounds; round++) {
      for (const [people, own] of runs) own.push(JSON.parse(execFileSync(process.execPath, [once, String(people), key], { encoding: 'utf8' })));
    }
    for (const [people, own] of runs) {
      const times = Object.entries(COLUMNS).map(([field, title]) => [title, spread(own.map((run) => run[field]))]);
      rows.push({ layout: key, people, ...Object.fromEntries(times), 'moved by the addition': own[0].upset });
    }
  }
  return rows;
}
