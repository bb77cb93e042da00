import { draftSteps } from '../../change/draft.js';
import type { Command } from '../command.js';
import { done } from '../done.js';
import { refuse } from '../refuse.js';

/** Takes a theme off the map; a goal that was a step towards it stays, without it. */
export function removeTheme(id: string): Command {
  return ({ document, version }) => {
    const theme = version.themes.find((each) => each.id === id);
    if (!theme) return refuse('gone');
    const draft = draftSteps(document);
    const isElsewhere = document.versions.some((other) => other.id !== version.id && other.themes.some((each) => each.id === id));
    if (!isElsewhere) for (const goal of document.plan.goals) if (goal.dream === id) draft.set(['plan', 'goals', goal.id], 'dream', undefined);
    draft.remove(['versions', version.id, 'themes'], id);
    return done(draft, 'theme-removed', [], { kind: theme.kind, ...(theme.label ? { name: theme.label } : {}) });
  };
}
