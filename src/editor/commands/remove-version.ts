import { draftSteps } from '../../change/draft.js';
import type { VersionId } from '../../model/document.js';
import type { Command } from '../command.js';
import { done } from '../done.js';
import { momentTold } from '../moment-told.js';
import { refuse } from '../refuse.js';
import { unlinkPlan } from '../unlink-plan.js';

/** Takes a moment away; never the last one. If it was on screen the one before it, or else after it, takes its place. */
export function removeVersion(id: VersionId): Command {
  return ({ document, version }) => {
    const { versions, plan } = document;
    const at = versions.findIndex((each) => each.id === id);
    const gone = versions[at];
    if (!gone) return refuse('gone');
    const left = versions.filter((each) => each !== gone);
    const next = left[Math.max(0, at - 1)];
    if (!next) return refuse('last-version');
    const draft = draftSteps(document);
    const people = new Set(left.flatMap(({ alters }) => alters.map((alter) => alter.id)));
    const themes = new Set(left.flatMap((each) => each.themes.map((theme) => theme.id)));
    unlinkPlan(draft, document, new Set(gone.alters.map((alter) => alter.id).filter((alter) => !people.has(alter))));
    for (const goal of plan.goals) {
      if (goal.dream !== undefined && !themes.has(goal.dream)) draft.set(['plan', 'goals', goal.id], 'dream', undefined);
    }
    if (version === gone || document.current === id) draft.set([], 'current', version === gone ? next.id : version.id);
    draft.remove(['versions'], id);
    return done(draft, 'version-removed', [], momentTold(gone));
  };
}
