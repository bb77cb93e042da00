import { inRounds } from './rounds.mjs';
import { median, short, spread } from './statistics.mjs';

/** Rounds in which every peer draws every size once on a fresh page, with the places given. */
export async function measureFirstPaints(session, server, peers, workloads, rounds) {
  const able = peers.filter(({ can }) => can.includes('draw'));
  return inRounds(session, server, peers, able, workloads, rounds, firstPaintOf, ({ own, all }) => ({
    painted: spread(own('painted')), drawn: spread(own('drawn')), 'main thread': spread(own('busy')),
    'ours / this': ratioOf(all('ours', 'painted'), own('painted')), 'ours-map / this': ratioOf(all('ours-map', 'painted'), own('painted')),
  }));
}

/** How two are to each other, by their medians; nothing where one of them was never measured. */
export function ratioOf(ours, theirs) {
  return ours.length > 0 && theirs.length > 0 ? short(median(ours) / median(theirs)) : '';
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
