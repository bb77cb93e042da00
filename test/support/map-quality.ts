import { boxesTouch, distance, distanceToPiece, pieceMeetsBox, piecesCross, type Box, type Point } from '../../src/geometry/point.js';
import type { NetworkDocument, Picture, Version } from '../../src/model/document.js';
import type { LayoutKey } from '../../src/layout/layout.js';
import { sceneOf } from '../../src/scene/scene.js';

/** How well a drawing can be read: what its lines run through, and what its names lie over. */
export interface MapQuality {
  ties: number;
  /** Ties that run through a symbol of somebody else. */
  throughSymbol: number;
  /** Ties that run through a name, of whomever. */
  throughName: number;
  /** Ends of ties that can be seen only away from the symbol they belong to. */
  looseEnds: number;
  /** Ties of which too little is seen to tell their pattern. */
  unclear: number;
  /** Pairs of ties that cross, besides at a person they share. */
  crossings: number;
  /** Pairs of names, or of a name and a symbol of somebody else, that overlap. */
  overlaps: number;
  /** Ties that are not straight. */
  bent: number;
  /** Sum of how far the middle of each tie lies beside the straight way, in map units. */
  bend: number;
  /** What the ties are longer than straight ones, as a share. */
  detour: number;
}

/** A line may touch the room kept round the letters of a name, which is this much wider than the letters. */
const ROOM = 2;
/** What may lie between a symbol and the line that ends at it. */
const LEAST_SEEN = 12;
/** Two ticks of a strained tie, or two strokes of a loose one. */
export const LEAST_CLEAR = 24;

/** Measures a drawing. */
export function mapQuality(document: NetworkDocument, version: Version, picture: Picture, layout: LayoutKey): MapQuality {
  const scene = sceneOf({ document, version, picture, layout, language: 'nl' });
  const people = [...scene.boxes].map(([id, { middle, radius, name }]) => ({ id, middle, radius, name: shrunk(name) }));
  const byId = new Map(people.map((person) => [person.id, person]));
  const quality: MapQuality = { ties: 0, throughSymbol: 0, throughName: 0, looseEnds: 0, unclear: 0, crossings: 0, overlaps: 0, bent: 0, bend: 0, detour: 0 };
  let [drawn, straight] = [0, 0];
  const paths: { ends: Set<string>; path: readonly Point[] }[] = [];
  for (const { id, from, to } of version.ties) {
    const path = scene.tiePaths.get(id);
    if (!path) continue;
    const [first, last] = [path[0]!, path[path.length - 1]!];
    const pieces = path.slice(1).map((point, i) => [path[i]!, point] as const);
    const length = pieces.reduce((sum, [a, b]) => sum + distance(a.x - b.x, a.y - b.y), 0);
    const aside = Math.max(...path.map((point) => distanceToPiece(point, first, last)));
    quality.ties++;
    quality.bend += aside;
    if (aside > 1) quality.bent++;
    if (length < LEAST_CLEAR) quality.unclear++;
    drawn += length;
    straight += distance(first.x - last.x, first.y - last.y);
    if (people.some((p) => p.id !== from && p.id !== to && pieces.some(([a, b]) => distanceToPiece(p.middle, a, b) < p.radius))) quality.throughSymbol++;
    if (people.some((p) => pieces.some(([a, b]) => pieceMeetsBox(a, b, p.name)))) quality.throughName++;
    for (const [point, end] of [[first, byId.get(from)!], [last, byId.get(to)!]] as const) {
      if (distance(point.x - end.middle.x, point.y - end.middle.y) > end.radius + LEAST_SEEN) quality.looseEnds++;
    }
    for (const other of paths) {
      if (other.ends.has(from) && other.ends.has(to)) continue;
      if (other.path.some((c, i) => i > 0 && pieces.some(([a, b]) => piecesCross(a, b, other.path[i - 1]!, c)))) quality.crossings++;
    }
    paths.push({ ends: new Set([from, to]), path });
  }
  people.forEach((a, i) => {
    for (const b of people.slice(i + 1)) {
      if (boxesTouch(a.name, b.name) || boxesTouch(a.name, squareOf(b)) || boxesTouch(b.name, squareOf(a))) quality.overlaps++;
    }
  });
  quality.detour = straight ? drawn / straight - 1 : 0;
  return quality;
}

function squareOf({ middle, radius }: { middle: Point; radius: number }): Box {
  return { x: middle.x - radius, y: middle.y - radius, width: 2 * radius, height: 2 * radius };
}

function shrunk({ x, y, width, height }: Box): Box {
  return { x: x + ROOM, y: y + ROOM, width: Math.max(0, width - 2 * ROOM), height: Math.max(0, height - 2 * ROOM) };
}
