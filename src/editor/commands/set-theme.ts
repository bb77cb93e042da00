import { draftSteps } from '../../change/draft.js';
import type { AlterId, TieId } from '../../model/document.js';
import { LIMITS } from '../../model/limits.js';
import { THEME_KINDS, type ThemeKind } from '../../model/vocabulary.js';
import type { Command } from '../command.js';
import { done } from '../done.js';
import { plainLine } from '../plain-line.js';
import { refuse } from '../refuse.js';

/** What to change about a theme, and whom or which ties it touches from now on or no longer. */
export interface ThemeChange {
  kind?: ThemeKind;
  label?: string;
  heavy?: boolean;
  doNotShare?: boolean;
  add?: readonly (AlterId | TieId)[];
  remove?: readonly (AlterId | TieId)[];
}

/** Changes a theme. One that touches nobody stays: it is about the map as a whole. */
export function setTheme(id: string, { kind, label, heavy, doNotShare, add = [], remove = [] }: ThemeChange): Command {
  return ({ document, version }) => {
    const theme = version.themes.find((each) => each.id === id);
    const known = new Set([...version.alters, ...version.ties].map((each) => each.id));
    if (!theme || add.some((each) => !known.has(each))) return refuse('gone');
    if (kind !== undefined && !THEME_KINDS.includes(kind)) return refuse('no-such-word', { value: kind });
    const words = label === undefined ? theme.label : plainLine(label);
    if (words.length > LIMITS.label) return refuse('too-long', { value: String(LIMITS.label) });
    const draft = draftSteps(document);
    const address = ['versions', version.id, 'themes', id];
    draft.setAll(address, {
      kind: kind ?? theme.kind, label: words, touches: [...new Set([...theme.touches, ...add])].filter((each) => !remove.includes(each)),
      ...(heavy === undefined ? {} : { heavy: heavy || undefined }), ...(doNotShare === undefined ? {} : { doNotShare: doNotShare || undefined }),
    });
    return done(draft, 'theme-changed', [], { kind: kind ?? theme.kind, ...(words ? { name: words } : {}) });
  };
}
