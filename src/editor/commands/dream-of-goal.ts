import { draftSteps } from '../../change/draft.js';
import { LIMITS } from '../../model/limits.js';
import type { Theme } from '../../model/document.js';
import type { Command } from '../command.js';
import { done } from '../done.js';
import { plainLine } from '../plain-line.js';
import { refuse } from '../refuse.js';

/** Puts the dream behind a goal into words: it becomes a theme of the resident, and the goal a step towards it. One that has these words already is taken. */
export function dreamOfGoal(goal: string, label: string): Command {
  return ({ document, version, newId }) => {
    const words = plainLine(label);
    if (!document.plan.goals.some(({ id }) => id === goal)) return refuse('gone');
    if (!words) return refuse('no-words');
    if (words.length > LIMITS.label) return refuse('too-long', { value: String(LIMITS.label) });
    const known = version.themes.find((theme) => theme.kind === 'dream' && theme.label === words);
    const dream: Theme = known ?? { id: newId('theme'), kind: 'dream', label: words, touches: [version.resident] };
    const draft = draftSteps(document);
    if (!known) draft.insert(['versions', version.id, 'themes'], dream);
    draft.set(['plan', 'goals', goal], 'dream', dream.id);
    return done(draft, known ? 'plan-changed' : 'theme-added', [], { kind: 'dream', name: words });
  };
}
