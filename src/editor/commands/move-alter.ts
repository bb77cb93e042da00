import { draftSteps } from '../../change/draft.js';
import type { AlterId } from '../../model/document.js';
import { alterOf, homeOf, versionOf } from '../../model/query.js';
import type { NameSide } from '../../model/vocabulary.js';
import { checkAlter } from '../check-alter.js';
import { storedFacts } from '../stored-facts.js';
import type { Command } from '../command.js';
import { done } from '../done.js';
import { draftHome } from '../draft-home.js';
import { draftPlace } from '../draft-place.js';
import { namesOf } from '../names-of.js';
import { refuse } from '../refuse.js';

/** Where to: another sector, another ring or outside, in or out of the resident's home, and for one person a point of their own. */
export interface Destination {
  sector?: string | null;
  ring?: string;
  home?: boolean;
  place?: { x: number; y: number; side?: NameSide };
}

/** Moves people on the map. Sector and ring are facts; the place is only where they are drawn. */
export function moveAlter(who: AlterId | readonly AlterId[], to: Destination): Command {
  return ({ document, version, layout, newId }) => {
    const ids = typeof who === 'string' ? [who] : who;
    if (ids.length === 0) return refuse('nothing-chosen');
    if (ids.some((id) => !alterOf(version, id))) return refuse('gone');
    if (ids.includes(version.resident)) return refuse('resident-in-centre', { name: namesOf(version, [version.resident]) });
    const { home, place, ...cell } = to;
    const refusal = checkAlter(document, cell);
    if (refusal) return refusal;
    if (place && !(Number.isFinite(place.x) && Number.isFinite(place.y))) return refuse('not-placed');
    const resident = homeOf(version);
    const [atHome] = home === undefined && (to.ring !== undefined || to.sector !== undefined) ? ids.filter((id) => resident.has(id)) : [];
    if (atHome !== undefined) return refuse('lives-at-home', { name: namesOf(version, [atHome]) });
    const draft = draftSteps(document);
    const waited = ids.some((id) => alterOf(version, id)!.waiting);
    // Whoever gets a place no longer waits for one.
    for (const id of ids) draft.setAll(['versions', version.id, 'alters', id], { ...storedFacts(cell), waiting: undefined });
    if (home !== undefined) draftHome(draft, newId, version.id, ids, home);
    if (draft.steps.length === 0 && !place) return refuse('already-there');
    const moved = draft.steps.length > 0;
    if (place && ids.length === 1) draftPlace(draft, version.id, layout, ids[0]!, { ...place, own: true });
    if (waited) return done(draft, 'list-left', ids, told());
    if (moved && home !== undefined && Object.keys(cell).length === 0) {
      return done(draft, home ? 'home-joined' : 'home-left', ids, { names: namesOf(version, ids), resident: namesOf(version, [version.resident]) });
    }
    return moved ? done(draft, ids.length > 1 ? 'alters-moved' : 'alter-moved', ids, told()) : done(draft, 'alter-placed', ids, told());

    function told(): Record<string, string> {
      // Of one person the whole cell is told, of several only what they now share.
      const { sector, ring } = ids.length > 1 ? to : alterOf(versionOf(draft.document, version.id), ids[0]!)!;
      const names = namesOf(version, ids);
      return { name: names, names, ...(sector ? { sector } : {}), ...(ring ? { ring } : {}), ...(home ? { home: 'yes' } : {}) };
    }
  };
}
