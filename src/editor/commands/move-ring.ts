import { alterOf, homeOf, ringIds } from '../../model/query.js';
import type { AlterId } from '../../model/document.js';
import { OUTSIDE } from '../../model/vocabulary.js';
import type { Command } from '../command.js';
import { refuse } from '../refuse.js';
import { moveAlter } from './move-alter.js';

/** Moves somebody one ring: -1 towards the resident, +1 away, the last step being outside the circles. */
export function moveRing(id: AlterId, by: 1 | -1): Command {
  return (context) => {
    const { document, version } = context;
    const alter = alterOf(version, id);
    if (!alter) return refuse('gone');
    if (id !== version.resident && homeOf(version).has(id)) return refuse('lives-at-home', { name: alter.name });
    const rings = ringIds(document);
    const order = [...rings, OUTSIDE];
    const now = order.indexOf(alter.ring ?? '');
    // Who has no ring is drawn in the last one, and moves from there.
    const next = (now < 0 ? rings.length - 1 : now) + by;
    if (next < 0) return refuse('innermost', { name: alter.name });
    const ring = order[next];
    return ring === undefined ? refuse('outermost', { name: alter.name }) : moveAlter(id, { ring })(context);
  };
}
