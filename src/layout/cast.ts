import type { Alter, AlterId, NetworkDocument, Version } from '../model/document.js';
import { homeOf, ringIds, sectorIds } from '../model/query.js';
import { OUTSIDE } from '../model/vocabulary.js';
import { labelOf, type Label } from './label.js';
import type { Sizes } from './sizes.js';

/** One alter as the layout sees them. */
export interface Player {
  id: AlterId;
  home: boolean;
  /** Index of the ring; the number of rings means outside the circle. */
  ring: number;
  sector: string;
  radius: number;
  label: Label;
}

/** Everybody to be placed, and between whom lines will run. */
export interface Cast {
  players: Map<AlterId, Player>;
  /** Pairs that are tied, each once. */
  pairs: [AlterId, AlterId][];
  neighbours: Map<AlterId, AlterId[]>;
  /** Sector ids in clockwise order; `''` last when somebody has no sector. */
  sectors: string[];
  ringCount: number;
}

/**
 * Reads from a version what the layout needs. Who has no ring stands in the last one; that is a picture, not a fact.
 * @param isTree whether ties within the home are not drawn
 */
export function castOf(document: NetworkDocument, version: Version, sizes: Sizes, isTree = false): Cast {
  const rings = ringIds(document);
  const known = sectorIds(document);
  const home = homeOf(version);
  const players = new Map<AlterId, Player>();
  for (const alter of version.alters) players.set(alter.id, playerOf(alter, home, version.resident, rings, known, sizes));
  const pairs = new Map<string, [AlterId, AlterId]>();
  for (const tie of version.ties) {
    const pair: [AlterId, AlterId] = tie.from < tie.to ? [tie.from, tie.to] : [tie.to, tie.from];
    if (isTree && home.has(tie.from) && home.has(tie.to)) continue;
    if (players.has(pair[0]) && players.has(pair[1])) pairs.set(pair.join('\n'), pair);
  }
  const neighbours = new Map<AlterId, AlterId[]>();
  for (const [a, b] of pairs.values()) {
    neighbours.set(a, [...(neighbours.get(a) ?? []), b]);
    neighbours.set(b, [...(neighbours.get(b) ?? []), a]);
  }
  const homeless = [...players.values()].some((p) => !p.home && p.sector === '');
  return { players, pairs: [...pairs.values()], neighbours, sectors: homeless ? [...known, ''] : known, ringCount: rings.length };
}

function playerOf(alter: Alter, home: ReadonlySet<AlterId>, resident: AlterId, rings: string[], known: string[], sizes: Sizes): Player {
  const ring = alter.ring === OUTSIDE ? rings.length : rings.indexOf(alter.ring ?? '');
  return {
    id: alter.id,
    home: home.has(alter.id),
    ring: ring < 0 ? rings.length - 1 : ring,
    sector: alter.sector !== undefined && known.includes(alter.sector) ? alter.sector : '',
    radius: alter.id === resident ? sizes.resident : sizes.symbol,
    label: labelOf(alter, sizes, home.has(alter.id)),
  };
}
