import { inRounds } from './rounds.mjs';
import { median, short, spread } from './statistics.mjs';

/** Rounds in which every peer that can take one more gets a person with a tie on a map that is there; `net` is without what an empty page takes. */
export async function measureAdding(session, server, peers, workloads, rounds) {
  const able = peers.filter(({ name, can }) => name === 'blank' || can.includes('add'));
  const addedOf = (_, __, peer, text) => session.onPage(server.addressOf(peer), (page) => page.evaluate((data) => added(data), text));
  return inRounds(session, server, peers, able, workloads, rounds, addedOf, ({ name, own, all }) => {
    const net = (who) => median(all(who, 'painted')) - median(all('blank', 'painted'));
    return { painted: spread(own('painted')), ...(name === 'blank' ? {} : { net: short(net(name)), 'ours / this, net': all('ours', 'painted').length > 0 ? short(net('ours') / net(name)) : '' }) };
  });
}
