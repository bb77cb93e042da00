import type { AlterId, NetworkDocument, Tie, Version } from '../model/document.js';
import { homeOf, ringIds, sectorIds } from '../model/query.js';

/** People who are found at one place, organisation or group; or who have no place, by sector (`anchor` is empty). */
export interface PlaceGroup { id: string; anchor: AlterId | ''; sector: string; people: AlterId[]; ring: number }

/** Who is found where in a neighbourhood: by their ties to places, organisations and groups, the nearest one first. Nobody is found twice. */
export function placeGroups(document: NetworkDocument, version: Version): PlaceGroup[] {
  const home = homeOf(version);
  const rings = ringIds(document);
  const ringOf = (ring: string | undefined): number => (ring === undefined || !rings.includes(ring) ? rings.length : rings.indexOf(ring));
  const sectors = sectorIds(document);
  const others = version.alters.filter(({ id }) => !home.has(id));
  const isPlace = (kind: string): boolean => kind === 'organisation' || kind === 'place' || kind === 'group';
  const places = others.filter(({ kind }) => isPlace(kind)).sort((a, b) => ringOf(a.ring) - ringOf(b.ring));
  const groups = new Map<string, PlaceGroup>(places.map(({ id, sector = '', ring }) => [id, { id, anchor: id, sector, people: [], ring: ringOf(ring) }]));
  const tied = new Map<AlterId, Set<AlterId>>();
  for (const { from, to } of version.ties) for (const [one, other] of [[from, to], [to, from]] as const) tied.set(one, (tied.get(one) ?? new Set()).add(other));
  for (const { id, kind, sector = '', ring } of others) {
    if (isPlace(kind)) continue;
    const place = places.find((one) => tied.get(id)?.has(one.id));
    const known = sectors.includes(sector) ? sector : '';
    const key = place?.id ?? `\u0000${known}`;
    const group = groups.get(key) ?? { id: key, anchor: '' as const, sector: known, people: [], ring: ringOf(ring) };
    group.people.push(id);
    group.ring = place ? group.ring : Math.min(group.ring, ringOf(ring));
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => a.ring - b.ring || Math.max(0, sectors.indexOf(a.sector)) - Math.max(0, sectors.indexOf(b.sector)));
}

/** Ties that the cards do not tell already by who is found there. */
export function tiesBetweenCards(version: Version, document: NetworkDocument): Tie[] {
  const placeOf = new Map(placeGroups(document, version).flatMap(({ anchor, people }) => (anchor ? people.map((id) => [id, anchor] as const) : [])));
  return version.ties.filter(({ from, to }) => placeOf.get(from) !== to && placeOf.get(to) !== from);
}
