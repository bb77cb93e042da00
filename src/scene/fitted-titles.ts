import { boxesTouch, type Box } from '../geometry/point.js';
import { farthestReach, rimOf } from '../layout/cells.js';
import type { Sizes } from '../layout/sizes.js';
import { titleBoxes, titleLength, titleSize } from '../layout/titles.js';
import type { AlterId } from '../model/document.js';
import { sectorTitles } from '../words/sector-titles.js';
import type { AlterBoxes, SceneInput } from './scene-types.js';

/** How large a sector title is set, and where it may stand in any language. */
export interface FittedTitle { size: number; boxes: readonly Box[] }

/**
 * The titles of all sectors, as large as their map asks for. Where somebody was put by hand, or by an earlier version, so that
 * a large title would cover a name, it is smaller.
 */
export function fittedTitles({ document, picture }: Pick<SceneInput, 'document' | 'picture'>, people: ReadonlyMap<AlterId, AlterBoxes>, sizes: Sizes): Map<string, FittedTitle> {
  let outside: readonly Box[] | undefined;
  const fitted = new Map<string, FittedTitle>();
  for (const slice of picture.sectors) {
    const longest = (size: number): number => Math.max(...sectorTitles(document, slice.id).map((title) => titleLength(title, size)));
    let size = titleSize(picture, slice, longest(sizes.title), sizes);
    let boxes = titleBoxes(picture, slice, longest(size), size);
    while (size > sizes.title && touchAny(boxes, (outside ??= namesOutside(people, picture)))) {
      size = Math.max(sizes.title, size - 3);
      boxes = titleBoxes(picture, slice, longest(size), size);
    }
    fitted.set(slice.id, { size, boxes });
  }
  return fitted;
}

/** Names and symbols that lie beyond the rim in part. */
function namesOutside(people: ReadonlyMap<AlterId, AlterBoxes>, picture: SceneInput['picture']): Box[] {
  const rim = rimOf(picture);
  return [...people.values()]
    .flatMap(({ middle, radius, name }) => [name, { x: middle.x - radius, y: middle.y - radius, width: 2 * radius, height: 2 * radius }])
    .filter((box) => farthestReach(picture, box) > rim);
}

function touchAny(boxes: readonly Box[], others: readonly Box[]): boolean {
  for (const box of boxes) for (const other of others) if (boxesTouch(box, other)) return true;
  return false;
}
