import { ratioOf } from './first-paint.mjs';
import { inRounds } from './rounds.mjs';
import { spread } from './statistics.mjs';

/** Rounds in which every peer with a layout of its own draws people without places, until they have come to rest. */
export async function measureSettling(session, server, peers, workloads, rounds) {
  const able = peers.filter(({ can }) => can.includes('settle'));
  const settledOf = (_, __, peer, text) => session.onPage(server.addressOf(peer), (page) => page.evaluate((data) => settled(data), text));
  return inRounds(session, server, peers, able, workloads, rounds, settledOf, ({ own, all }) => ({ painted: spread(own('painted')), 'ours / this': ratioOf(all('ours', 'painted'), own('painted')) }));
}
