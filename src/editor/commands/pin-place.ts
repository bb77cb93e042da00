import { draftSteps } from '../../change/draft.js';
import type { AlterId } from '../../model/document.js';
import { alterOf } from '../../model/query.js';
import type { NameSide } from '../../model/vocabulary.js';
import type { Command } from '../command.js';
import { done } from '../done.js';
import { draftPlace } from '../draft-place.js';
import { refuse } from '../refuse.js';

/** Gives somebody a place of their own that tidying leaves alone, by default where they stand; null lets it go again. */
export function pinPlace(id: AlterId, place: { x?: number; y?: number; side?: NameSide } | null = {}): Command {
  return ({ document, version, layout }) => {
    const alter = alterOf(version, id);
    if (!alter) return refuse('gone');
    const at = version.places?.[layout]?.at;
    const now = at && Object.hasOwn(at, id) ? at[id] : undefined;
    if (!now) return refuse('not-placed');
    const after = { ...now, ...place };
    if (!(Number.isFinite(after.x) && Number.isFinite(after.y))) return refuse('not-placed');
    const draft = draftSteps(document);
    draftPlace(draft, version.id, layout, id, { ...after, own: place !== null });
    if (draft.steps.length === 0) return refuse('already-there');
    return done(draft, place ? 'alter-placed' : 'alter-unpinned', [id], { name: alter.name });
  };
}
