import type { Alter, AlterId } from '../model/document.js';

/** Somebody through whom alone two sectors know each other. */
export interface OnlyBridge {
  person: AlterId;
  sectors: [string, string];
}

/** People whose leaving would cut every tie between two sectors, with those sectors; sorted by person. Where one tie is all there is, both its ends are named. */
export function onlyBridges(people: Iterable<Alter>, known: Map<AlterId, Set<AlterId>>): OnlyBridge[] {
  const sectorOf = new Map([...people].map((alter) => [alter.id, alter.sector]));
  const tiesByPair = new Map<string, { sectors: [string, string]; ties: [AlterId, AlterId][] }>();
  for (const [id, others] of known) {
    for (const other of others) {
      const [a, b] = [sectorOf.get(id), sectorOf.get(other)];
      if (a === undefined || b === undefined || a >= b) continue;
      const key = JSON.stringify([a, b]);
      const pair = tiesByPair.get(key) ?? { sectors: [a, b], ties: [] };
      pair.ties.push([id, other]);
      tiesByPair.set(key, pair);
    }
  }
  const bridges: OnlyBridge[] = [];
  for (const { sectors, ties } of tiesByPair.values()) {
    for (const person of ties[0]!) {
      if (ties.every((tie) => tie.includes(person))) bridges.push({ person, sectors });
    }
  }
  return bridges.sort((a, b) => (a.person === b.person ? (a.sectors.join() < b.sectors.join() ? -1 : 1) : a.person < b.person ? -1 : 1));
}
