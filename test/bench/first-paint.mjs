import { median, short, spread } from './statistics.mjs';

/** Against whom everybody is set. */
const RIVALS = ['d3-shapes', 'd3-drawn', 'cytoscape'];

/** The view that the element fits a map into, taken from itself. */
export async function viewOf(session, server, ours, workload) {
  return session.onPage(server.addressOf(ours), (page) => page.evaluate(async (text) => {
    await firstPaint(text);
    await painted();
    return peer.view();
  }, JSON.stringify(workload)));
}

/** Rounds in which every peer draws every size once on a fresh page, in an order that turns from round to round. */
export async function measureFirstPaints(session, server, peers, workloads, rounds) {
  const rows = [];
  for (const workload of workloads) {
    const view = await viewOf(session, server, peers.find(({ name }) => name === 'ours'), workload);
    const text = JSON.stringify({ ...workload, view });
    const times = new Map(peers.map(({ name }) => [name, { drawn: [], painted: [], busy: [] }]));
    for (let round = 0; round < rounds + 1; round++) {
      for (let i = 0; i < peers.length; i++) {
        const peer = peers[(i + round) % peers.length];
        const found = await firstPaintOf(session, server, peer, text);
        // why: the first round warms the browser itself
        if (round > 0) for (const [name, value] of Object.entries(found)) times.get(peer.name)[name].push(value);
      }
    }
    for (const { name } of peers) {
      const own = times.get(name);
      const ratio = (to, what) => short(median(own[what]) / median(times.get(to)[what]));
      rows.push({
        people: workload.people, peer: name, painted: spread(own.painted), drawn: spread(own.drawn), 'main thread': spread(own.busy),
        ...Object.fromEntries(RIVALS.filter((to) => times.has(to)).flatMap((to) => [[`painted / ${to}`, ratio(to, 'painted')], [`main thread / ${to}`, ratio(to, 'busy')]])),
      });
    }
  }
  return rows;
}

function firstPaintOf(session, server, peer, text) {
  return session.onPage(server.addressOf(peer), async (page, context) => {
    const metrics = await session.metrics(page, context);
    await page.evaluate(() => prepared());
    const before = await metrics();
    const found = await page.evaluate((data) => firstPaint(data), text);
    return { ...found, busy: (await metrics()) - before };
  });
}
