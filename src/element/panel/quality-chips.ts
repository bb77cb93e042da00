import { html, type nothing, type TemplateResult } from 'lit-html';
import type { TieQuality } from '../../model/vocabulary.js';
import { qualitiesFor } from '../controls/qualities-for.js';
import { chipGroup, type Chip } from '../controls/chip-group.js';
import type { PanelContext } from './panel-context.js';

/** Asked first; the others are behind one more chip, so that the question stays small. */
const FIRST: readonly TieQuality[] = ['sterk', 'gewoon', 'zwak', 'gespannen', 'dubbel', 'verbroken'];

const MORE = 'more';
const NONE = 'none';

/**
 * The chips for how a tie is. A tap on the chosen one takes it back to "not asked". Where it can be taken away, that there is none
 * is the last of the others.
 */
export function qualityChips(
  ctx: PanelContext, quality: TieQuality | undefined, choose: (quality: TieQuality | null) => void, key: string, remove?: () => void,
): TemplateResult | typeof nothing {
  const { messages, words, locked, unfolded } = ctx;
  if (locked && quality === undefined) return html`<p class="quiet">${words.notRated}</p>`;
  const fold = `qualities ${key}`;
  const all = unfolded.has(fold) || (quality !== undefined && !FIRST.includes(quality));
  const shown = all ? qualitiesFor(ctx, quality) : FIRST;
  const chips: Chip[] = shown.map((id) => ({ id, label: messages.qualities[id].chip, pressed: id === quality }));
  if (!all && !locked) chips.push({ id: MORE, label: words.moreQualities, pressed: false, none: true });
  if (all && !locked && remove) chips.push({ id: NONE, label: words.noTieAtAll, pressed: false, none: true });
  return chipGroup({
    label: messages.fields.quality, chips, locked, hint: words.byArrows,
    choose: (id) => {
      if (id === MORE) { unfolded.add(fold); ctx.refresh(); return; }
      if (id === NONE) { unfolded.delete(fold); remove?.(); return; }
      choose(id === quality ? null : (id as TieQuality));
    },
  });
}
