import { html, nothing, type TemplateResult } from 'lit-html';
import { setSupport } from '../../editor/commands/set-support.js';
import type { Tie } from '../../model/document.js';
import { SUPPORT_KINDS, type SupportKind } from '../../model/vocabulary.js';
import { plainName } from '../controls/alter-choices.js';
import { chipGroup, type Chip } from '../controls/chip-group.js';
import type { PanelContext } from './panel-context.js';

const NOTHING = 'nothing';

/**
 * What one end of a tie gives the other. No chip chosen means that it was not asked; the chip "nothing" says that it was,
 * and that the answer was nothing.
 */
export function supportChips(ctx: PanelContext, tie: Tie, giver: string): TemplateResult {
  const { messages, words, locked, editor } = ctx;
  const given = giver === tie.from ? tie.gives : tie.gets;
  const label = words.gives(plainName(messages, editor.version, giver));
  const chips: Chip[] = SUPPORT_KINDS.map((kind) => ({ id: kind, label: messages.support[kind].label, pressed: given?.includes(kind) ?? false }));
  chips.push({ id: NOTHING, label: words.nothing, pressed: given?.length === 0, none: true });
  const choose = (id: string): void => { ctx.run(setSupport(tie.id, giver, next(given, id))); };
  return html`<div>
    <p class="question" aria-hidden="true">${label}</p>
    ${chipGroup({ label, chips, locked, column: true, hint: words.byArrows, choose })}
    ${locked && given === undefined ? html`<p class="quiet">${words.notAsked}</p>` : nothing}
  </div>`;
}

function next(given: readonly SupportKind[] | undefined, id: string): SupportKind[] | null {
  if (id === NOTHING) return given?.length === 0 ? null : [];
  const kind = id as SupportKind;
  const kinds = given?.includes(kind) ? given.filter((each) => each !== kind) : [...(given ?? []), kind];
  // Taking the last one back means that nothing was said after all; "nothing" has its own chip.
  return kinds.length ? kinds : null;
}
