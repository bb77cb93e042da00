import { draftSteps } from '../../change/draft.js';
import type { Command } from '../command.js';
import { done } from '../done.js';

/** Draws the picture on screen anew. Whoever was given a place of their own stays there. */
export function tidy(): Command {
  return ({ document, version, layout }) => {
    const draft = draftSteps(document);
    const picture = version.places?.[layout];
    if (picture) {
      const own = Object.fromEntries(Object.entries(picture.at).filter(([, place]) => place.own));
      // Without rings the circles themselves are measured anew as well.
      draft.set(['versions', version.id, 'places'], layout, { ...picture, rings: [], at: own });
    }
    return done(draft, 'tidied', []);
  };
}
