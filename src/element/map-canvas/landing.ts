import type { Point } from '../../geometry/point.js';
import type { Command } from '../../editor/command.js';
import { moveAlter } from '../../editor/commands/move-alter.js';
import { pinPlace } from '../../editor/commands/pin-place.js';
import { bearing, cellAt, cellOf, pointAt, reach, sliceOf, turn, type Cell } from '../../layout/cells.js';
import { hasRings } from '../../layout/layout-key.js';
import type { AlterId, Place } from '../../model/document.js';
import { alterOf, homeOf, ringIds } from '../../model/query.js';
import { OUTSIDE } from '../../model/vocabulary.js';
import type { SceneInput } from '../../scene/scene-types.js';

/** Where somebody comes down when they are let go: a cell (ring -1 is the centre circle), and a place well inside it. Without rings it is a place alone. */
export interface Landing { ring: number; sector: string; place: Point; cell: Cell | null }

/** The landing of an alter at a point of the map. Only the living, people and animals, come into the home; others land beside it. */
export function landingAt({ picture, version, layout }: SceneInput, id: AlterId, radius: number, point: Point): Landing {
  if (!hasRings(layout)) return { ring: 0, sector: '', place: { x: Math.round(point.x), y: Math.round(point.y) }, cell: null };
  const alter = alterOf(version, id);
  const livesHere = alter !== undefined && !alter.deceased && (alter.kind === 'person' || alter.kind === 'animal');
  const { ring: under, sector } = cellAt(picture, point);
  const ring = under < 0 && !livesHere ? 0 : under;
  const home = ring < 0;
  const cell = home ? { inner: 0, outer: picture.centre, start: 0, sweep: 360 } : cellOf(picture, ring, sliceOf(picture, sector));
  const room = Math.min(radius + 2, (cell.outer - cell.inner) / 2);
  const away = Math.min(cell.outer - room, Math.max(home ? 0 : cell.inner + room, reach(picture, point)));
  let angle = bearing(picture, point);
  if (!home && cell.sweep < 359) {
    const margin = Math.min(cell.sweep / 2, ((radius + 2) / Math.max(1, away)) * (180 / Math.PI));
    const along = turn(cell.start, angle);
    angle = cell.start + Math.min(cell.sweep - margin, Math.max(margin, along > 180 + cell.sweep / 2 ? 0 : along));
  }
  const at = pointAt(picture, angle, away);
  return { ring, sector, place: { x: Math.round(at.x), y: Math.round(at.y) }, cell };
}

/** The command that puts an alter down: sector and ring, into or out of the home, and the place it was given by hand. */
export function landAlter(id: AlterId, { ring, sector, place, cell: under }: Landing, side: Place['side']): Command {
  return (context) => {
    const { document, version } = context;
    const home = homeOf(version).has(id);
    const here = { ...place, side };
    if (!under && alterOf(version, id)?.waiting) return moveAlter(id, { place: here })(context);
    if (!under || (id === version.resident && ring < 0)) return pinPlace(id, here)(context);
    // Who comes to live here finds a place among the others; who lives here can be given one.
    if (ring < 0) return moveAlter(id, { home: true, ...(home ? { place: here } : {}) })(context);
    const cell = { sector: sector === '' ? null : sector, ring: ringIds(document)[ring] ?? OUTSIDE };
    return moveAlter(id, { ...cell, ...(home ? { home: false } : {}), place: here })(context);
  };
}
