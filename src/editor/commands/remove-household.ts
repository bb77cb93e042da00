import { draftSteps } from '../../change/draft.js';
import type { Command } from '../command.js';
import { done } from '../done.js';
import { refuse } from '../refuse.js';

/** Takes a home away; the people stay on the map. */
export function removeHousehold(id: string): Command {
  return ({ document, version }) => {
    const home = version.households.find((each) => each.id === id);
    if (!home) return refuse('gone');
    const draft = draftSteps(document);
    draft.remove(['versions', version.id, 'households'], id);
    return done(draft, 'household-removed', home.members, home.label ? { name: home.label } : {});
  };
}
