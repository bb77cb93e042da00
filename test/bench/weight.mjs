import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { spread } from './statistics.mjs';

const kB = (bytes) => (bytes / 1000).toFixed(1);

/** What each peer weighs as it is shipped, and how long its script takes to run before anything can be drawn. */
export async function weighPeers(session, server, peers, rounds) {
  const weighed = peers.filter(({ name, scripts, can }) => scripts.length > 0 && can.includes('draw') && !['ours-new', 'ours-map'].includes(name));
  const times = new Map(weighed.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const peer of weighed) times.get(peer.name).push(await evaluationOf(session, server, peer));
  }
  return weighed.map(({ name, scripts }) => {
    const sizes = scripts.map((file) => readFileSync(file));
    return {
      peer: name, 'raw kB': kB(sizes.reduce((sum, file) => sum + file.length, 0)), 'gzip -9 kB': kB(sizes.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0)),
      'evaluate, ms': spread(times.get(name)),
    };
  });
}

/** On an empty page, from the text of the script, so that no cache has seen it compiled. */
function evaluationOf(session, server, { scripts }) {
  return session.onPage(server.addressOf({ name: 'blank' }), (page) => page.evaluate((texts) => {
    const elements = texts.map((text) => Object.assign(document.createElement('script'), { text }));
    const start = performance.now();
    document.head.append(...elements);
    return performance.now() - start;
  }, scripts.map((file) => readFileSync(file, 'utf8'))));
}
