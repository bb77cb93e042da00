import { draftSteps } from '../../change/draft.js';
import { layoutKeyOf } from '../../layout/layout-key.js';
import type { Picture } from '../../model/document.js';
import type { LayoutName } from '../../model/vocabulary.js';
import type { Command } from '../command.js';
import { done } from '../done.js';

/** Lays the map out in another way. People's own places begin as those that are on screen. */
export function chooseLayout(name: LayoutName): Command {
  return ({ document, version, layout }) => {
    const draft = draftSteps(document);
    draft.set([], 'layout', name);
    const seen = version.places?.[layout];
    if (name === 'free' && layoutKeyOf(name, false) !== layout && seen) {
      if (!version.places?.free) draft.set(['versions', version.id, 'places'], 'free', freed(seen));
    }
    return done(draft, 'document-changed', [], { field: 'layout' });
  };
}

/** The same places, as everybody's own. */
function freed({ at }: Picture): Picture {
  return {
    stretch: 1, centre: 0, rings: [], sectors: [],
    at: Object.fromEntries(Object.entries(at).map(([id, place]) => [id, { ...place, own: true }])),
  };
}
