/** Longer than this nobody waits for one picture, in ms. */
const PATIENCE = 60_000;

/** The view that the element fits a map into, taken from itself. */
export async function viewOf(session, server, peers, workload) {
  return session.onPage(server.addressOf(peers.find(({ name }) => name === 'ours')), (page) => page.evaluate(async (text) => {
    await firstPaint(text);
    await painted();
    return peer.view();
  }, JSON.stringify(workload)));
}

/**
 * Measures every peer at every size once a round, in an order that turns from round to round. Who is not ready within a minute is
 * not asked again at that size, and the table says so.
 * @param measure what is measured on a fresh page; answers figures by name
 * @param tell a row of the table from `own(figure)` and `all(peer, figure)`, both lists
 */
export async function inRounds(session, server, peers, able, workloads, rounds, measure, tell) {
  const rows = [];
  for (const workload of workloads) {
    const view = await viewOf(session, server, peers, workload);
    const text = JSON.stringify({ ...workload, view });
    const found = new Map(able.map(({ name }) => [name, []]));
    const gone = new Map();
    for (let round = 0; round < rounds + 1; round++) {
      for (let i = 0; i < able.length; i++) {
        const peer = able[(i + round) % able.length];
        if (gone.has(peer.name)) continue;
        try {
          const figures = await inTime(measure(session, server, peer, text, workload));
          // why: the first round warms the browser itself
          if (round > 0) found.get(peer.name).push(figures);
        } catch (error) {
          gone.set(peer.name, error.message.split('\n')[0]);
        }
      }
    }
    const all = (name, figure) => (found.get(name) ?? []).map((figures) => figures[figure]);
    for (const { name } of able) {
      const own = (figure) => all(name, figure);
      rows.push({ people: workload.people, peer: name, ...(gone.has(name) ? { painted: `not ready: ${gone.get(name)}` } : tell({ name, own, all })) });
    }
  }
  return rows;
}

function inTime(work) {
  let timer;
  const late = new Promise((_, fail) => { timer = setTimeout(() => { fail(new Error(`not within ${PATIENCE / 1000} s`)); }, PATIENCE); });
  work.catch(() => { /* A page that is closed while it is waited for says so to nobody. */ });
  return Promise.race([work, late]).finally(() => { clearTimeout(timer); });
}
