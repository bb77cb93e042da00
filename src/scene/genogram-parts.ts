import { boxesTouch, type Box, type Point } from '../geometry/point.js';
import { GHOST } from '../layout/genogram/bodies.js';
import { ghostOf, isGhost, type Kin, type Union } from '../layout/genogram/kin.js';
import type { AlterId } from '../model/document.js';
import type { AlterBoxes } from './scene-types.js';

/** Somebody of the family as lines see them. */
export interface Standing extends Point { radius: number; /** Half the width of symbol and name. */ half: number }

/** Everybody of the family where they stand, and beside whom the sign for an unknown parent has room. */
export function standingsOf(kin: Kin, people: ReadonlyMap<AlterId, AlterBoxes>): Map<string, Standing> {
  const found = new Map<string, Standing>();
  const taken: Box[] = [];
  for (const [id, { middle, radius, name }] of people) {
    if (kin.people.has(id)) found.set(id, { ...middle, radius, half: Math.max(radius + 2, name.width / 2) });
    taken.push(name, { x: middle.x - radius, y: middle.y - radius, width: 2 * radius, height: 2 * radius });
  }
  for (const union of kin.unions) {
    if (!union.partners.some(isGhost)) continue;
    const place = ghostPlace(union, found, people, taken);
    if (!place) continue;
    found.set(ghostOf(union.couple), place);
    taken.push({ x: place.x - GHOST, y: place.y - GHOST, width: 2 * GHOST, height: 2 * GHOST });
  }
  return found;
}

/** Beside the other parent, on the side of the children if there is room; above the children where no parent is known. */
function ghostPlace(union: Union, at: ReadonlyMap<string, Standing>, people: ReadonlyMap<AlterId, AlterBoxes>, taken: readonly Box[]): Standing | undefined {
  const children = union.children.flatMap((id) => at.get(id) ?? []);
  const known = union.partners.find((id) => !isGhost(id));
  const other = known === undefined ? undefined : people.get(known);
  const middle = children.reduce((sum, { x }) => sum + x, 0) / children.length;
  if (children.length === 0) return undefined;
  if (!other) return { x: middle, y: Math.min(...children.map(({ y }) => y)) - 84, radius: GHOST, half: GHOST + 2 };
  const away = Math.max(other.name.width / 2 + GHOST + 14, other.radius + GHOST + 26);
  const toward = middle < other.middle.x ? -1 : 1;
  const sides = [toward, -toward].map((side) => ({ x: Math.round(other.middle.x + side * away), y: other.middle.y, radius: GHOST, half: GHOST + 2 }));
  const isFree = ({ x, y }: Point): boolean => !taken.some((box) => boxesTouch(box, { x: x - GHOST, y: y - GHOST, width: 2 * GHOST, height: 2 * GHOST }, 2));
  return sides.find(isFree) ?? sides[0];
}
