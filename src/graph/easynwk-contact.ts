import type { Alter, NetworkDocument, Tie, Version } from '../model/document.js';
import { peopleOnMap } from '../model/people-on-map.js';
import { otherEnd, othersOf, ringIds } from '../model/query.js';
import { OUTSIDE } from '../model/vocabulary.js';
import { isLiveTie } from './active.js';
import { type CirclePlace, type Horizon, QUADRANT_STARTS, horizonOf, quadrantOf, quadrantOfSector } from './easynwk-circle.js';

/** One alter as easyNWK would hold it. */
export interface EasynwkContact extends CirclePlace {
  alter: Alter;
  human: boolean;
  deceased: boolean;
  /** Tie with the resident: 0 none now, 1 tie, 2 multiplex. */
  edgeType: number;
  /** Live ties with the resident. */
  ties: Tie[];
}

/** The fields of easyNWK that an import could not put into the model, kept with an alter. */
export function easynwkSource(alter: Alter): { [field: string]: unknown } {
  const source = alter.source?.['easynwk'];
  return typeof source === 'object' && source !== null ? (source as { [field: string]: unknown }) : {};
}

/** A number of easyNWK, which its own files sometimes hold as text; NaN for anything else. */
export function easynwkNumber(value: unknown): number {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;
}

/** Everybody but the resident as easyNWK would hold them: by the numbers an import brought as long as these still say what the map says, else by sector, ring and ties. */
export function easynwkContacts(document: NetworkDocument, version: Version): EasynwkContact[] {
  const rings = ringIds(document);
  const tiesOf = liveTiesWithResident(version);
  const others = othersOf(peopleOnMap(version));
  const places = others.map((alter) => placeOf(alter, rings));
  spread(places);
  return others.map((alter, i) => {
    const ties = tiesOf.get(alter.id) ?? [];
    return {
      alter, human: alter.kind === 'person', deceased: alter.deceased === true,
      angle: places[i]!.angle!, distance: places[i]!.distance, edgeType: edgeTypeOf(alter, ties.length), ties,
    };
  });
}

function liveTiesWithResident(version: Version): Map<string, Tie[]> {
  const ties = new Map<string, Tie[]>();
  for (const tie of version.ties) {
    if ((tie.from !== version.resident && tie.to !== version.resident) || !isLiveTie(tie)) continue;
    const id = otherEnd(tie, version.resident);
    const own = ties.get(id);
    if (own) own.push(tie);
    else ties.set(id, [tie]);
  }
  return ties;
}

function edgeTypeOf(alter: Alter, liveTies: number): number {
  const brought = easynwkNumber(easynwkSource(alter)['edgeType']);
  if (liveTies === 0) return 0;
  return brought >= 1 && liveTies === 1 ? brought : Math.min(liveTies, 2);
}

interface PlaceInQuadrant { quadrant: string; angle?: number; distance: number }

function placeOf(alter: Alter, rings: string[]): PlaceInQuadrant {
  const source = easynwkSource(alter);
  const angle = easynwkNumber(source['angle']);
  const brought = easynwkNumber(source['distance']);
  const distance = saysRing(brought, alter.ring, rings) ? brought : distanceOfRing(alter.ring, rings);
  const quadrant = quadrantOfSector(alter.sector);
  const standing = quadrantOf({ angle, distance });
  if (Number.isFinite(angle) && standing === quadrant) return { quadrant: '', angle, distance };
  return { quadrant: quadrant ?? 'friends', distance };
}

/** Whether a distance still says what the map says of somebody's ring. */
function saysRing(distance: number, ring: string | undefined, rings: string[]): boolean {
  return Number.isFinite(distance) && ringOfDistance(distance, rings) === ring;
}

/** The ring that a horizon of easyNWK is on a map with these rings; undefined where a map has other than three. */
function ringOfDistance(distance: number, rings: string[]): string | undefined {
  const horizons: Horizon[] = ['near', 'middle', 'far'];
  const horizon = horizonOf(distance);
  if (horizon === undefined || horizon === 'outside') return horizon;
  return rings.length === horizons.length ? rings[horizons.indexOf(horizon)] : undefined;
}

/** The middle of a ring; half-way for somebody whose ring was not asked. */
function distanceOfRing(ring: string | undefined, rings: string[]): number {
  if (ring === OUTSIDE) return 110;
  const at = rings.indexOf(ring ?? '');
  return at < 0 ? 50 : Math.round(((at + 0.5) / rings.length) * 10_000) / 100;
}

/** Gives those without an angle one of their own, evenly over their quadrant. */
function spread(places: PlaceInQuadrant[]): void {
  for (const [quadrant, start] of Object.entries(QUADRANT_STARTS)) {
    const waiting = places.filter((place) => place.quadrant === quadrant);
    for (const [i, place] of waiting.entries()) place.angle = Math.round(start + (90 * (i + 1)) / (waiting.length + 1));
  }
}
