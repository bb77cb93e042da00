import { draftSteps } from '../../change/draft.js';
import type { AlterId, Theme, TieId } from '../../model/document.js';
import { THEME_KINDS, type ThemeKind } from '../../model/vocabulary.js';
import { LIMITS } from '../../model/limits.js';
import type { Command } from '../command.js';
import { done } from '../done.js';
import { plainLine } from '../plain-line.js';
import { refuse } from '../refuse.js';

/** Says what is going on, a strength or a dream, and whom or which tie it touches; it can be put into words later. */
export function addTheme(kind: ThemeKind, touches: readonly (AlterId | TieId)[] = [], label = ''): Command {
  return ({ document, version, newId }) => {
    const words = plainLine(label);
    if (!THEME_KINDS.includes(kind)) return refuse('no-such-word', { value: kind });
    if (words.length > LIMITS.label) return refuse('too-long', { value: String(LIMITS.label) });
    const known = new Set([...version.alters, ...version.ties].map(({ id }) => id));
    if (touches.some((id) => !known.has(id))) return refuse('gone');
    const theme: Theme = { id: newId('theme'), kind, label: words, touches: [...new Set(touches)] };
    const draft = draftSteps(document);
    draft.insert(['versions', version.id, 'themes'], theme);
    return done(draft, 'theme-added', [], { kind, ...(words ? { name: words } : {}) });
  };
}
