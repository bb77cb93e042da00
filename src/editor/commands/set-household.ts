import { draftSteps } from '../../change/draft.js';
import type { AlterId } from '../../model/document.js';
import { alterOf } from '../../model/query.js';
import type { Command } from '../command.js';
import { done } from '../done.js';
import { namesOf } from '../names-of.js';
import { plainLine } from '../plain-line.js';
import { refuse } from '../refuse.js';

/** What to change about a home: its name (null takes it away), who comes and who goes. */
export interface HouseholdChange { label?: string | null; add?: readonly AlterId[]; remove?: readonly AlterId[] }

/** Changes a home. The last one in it can only leave by taking the home away. */
export function setHousehold(id: string, change: HouseholdChange): Command {
  return ({ document, version }) => {
    const home = version.households.find((each) => each.id === id);
    if (!home || change.add?.some((who) => !alterOf(version, who))) return refuse('gone');
    const members = [...new Set([...home.members, ...(change.add ?? [])])].filter((who) => !change.remove?.includes(who));
    if (members.length === 0) return refuse('nobody-in-it');
    const draft = draftSteps(document);
    const address = ['versions', version.id, 'households', id];
    if (change.label !== undefined) draft.set(address, 'label', plainLine(change.label ?? '') || undefined);
    draft.set(address, 'members', members);
    const name = change.label === undefined ? (home.label ?? '') : plainLine(change.label ?? '');
    return done(draft, 'household-changed', members, { ...(name ? { name } : {}), names: namesOf(version, members) });
  };
}
