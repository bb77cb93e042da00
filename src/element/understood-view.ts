import { html, nothing, type TemplateResult } from 'lit-html';
import type { Understood } from '../editor/quick-add/understood.js';
import { tieWords, understoodWords, type UnderstoodWord } from '../editor/quick-add/understood-words.js';
import { ringIds, sectorIds } from '../model/query.js';
import { OUTSIDE, TIE_QUALITIES } from '../model/vocabulary.js';
import { ringLabel } from '../words/ring-label.js';
import { sectorWord } from '../words/sector-label.js';
import { icon } from './icon.js';
import type { LineFixes, QuickAddPrefill } from './map-canvas/canvas-options.js';
import type { TypedLine } from './typed-line.js';
import type { ViewContext } from './view-context.js';

/** Offered as chips while nothing was typed about the tie. */
const OFFERED = TIE_QUALITIES.slice(0, 5);

/** What the chips do: add words to the line, or set right what was understood of it. */
export interface LineChoices { fixes: LineFixes; add: (event: Event, words: string) => void; fix: (event: Event, fixes: LineFixes) => void }

/**
 * What was understood of a typed line, or is known before it. A press takes away what is not so, and where somebody belongs can
 * then be chosen; chips for the tie while a line says nothing of it.
 */
export function understoodView(ctx: ViewContext, typed: TypedLine | undefined, where: QuickAddPrefill, choices: LineChoices): TemplateResult {
  const { ui, messages } = ctx;
  const words = ui.quickAdd;
  const people = typed?.people ?? (typed ? [] : [{ name: '', kind: 'person' as const, ...where }]);
  const isOpen = typed?.people?.every((who) => !who.quality) || (typed?.tie && !typed.tie.quality);
  const asPeople = (event: Event): void => { choices.fix(event, { ...choices.fixes, asPeople: true }); };
  return html`${typed?.self ? html`<ul class="understood" aria-label=${words.understood}>
      <li class="name">${typed.self.name}</li><li>${takeAway(ctx, { text: messages.signs.resident }, asPeople)}</li>
      ${understoodWords({ kind: 'person', ...typed.self }, ctx.editor.document, messages).map(({ text }) => html`<li>${text}</li>`)}
    </ul>` : nothing}
    ${typed?.tie ? html`<ul class="understood" aria-label=${words.understood}>
      ${tieWords(typed.tie, ctx.editor.version, messages, ctx).map((word, at) => (at > 0 ? html`<li class=${word.unused ? 'unused' : ''}>${word.text}</li>` : html`<li>${takeAway(ctx, word, asPeople)}</li>`))}
    </ul>` : nothing}
    ${people.map((who, at) => personView(ctx, who, at, typed !== undefined, choices))}
    ${isOpen ? choiceRow(words.suggestions, OFFERED.map((quality) => [messages.qualities[quality].chip, (event) => { choices.add(event, messages.qualities[quality].chip); }])) : nothing}`;
}

function personView(ctx: ViewContext, who: Understood, at: number, isTyped: boolean, { fixes, fix }: LineChoices): TemplateResult {
  const { ui, messages, editor: { document } } = ctx;
  const set = (facts: Record<string, unknown>) => (event: Event): void => {
    fix(event, { ...fixes, facts: { ...fixes.facts, [at]: { ...fixes.facts?.[at], ...facts } } });
  };
  const without = (word: UnderstoodWord) => (event: Event): void => {
    if (word.field === 'asOne') fix(event, { ...fixes, apart: true });
    else set({ [word.field]: undefined, ...(word.field === 'home' ? { ring: undefined } : {}) })(event);
  };
  const asked = (field: 'sector' | 'ring'): boolean => isTyped && field in (fixes.facts?.[at] ?? {}) && who[field] === undefined;
  return html`<ul class="understood" aria-label=${ui.quickAdd.understood}>
      ${who.name ? html`<li class="name">${who.name}</li>` : nothing}${who.role ? html`<li>${who.role}</li>` : nothing}
      ${understoodWords(who, document, messages, ctx).map((word) => html`<li class=${word.unused ? 'unused' : word.assumed ? 'assumed' : ''}>${isTyped && !word.unused ? takeAway(ctx, word, without(word)) : word.text}</li>`)}
    </ul>
    ${asked('sector') ? choiceRow(messages.fields.sector, sectorIds(document).map((id) => [sectorWord(document, id, messages), set({ sector: id })])) : nothing}
    ${asked('ring') ? choiceRow(messages.fields.ring, [...ringIds(document), OUTSIDE].map((id) => [ringLabel(document, id, messages), set({ ring: id, ringAssumed: undefined })])) : nothing}`;
}

/** A word that a press takes away, because it is not so. */
function takeAway({ messages }: ViewContext, { text }: { text: string }, run: (event: Event) => void): TemplateResult {
  const label = messages.sentences.notSo(text);
  return html`<button type="button" class="word" aria-label=${label} title=${label} @click=${run}>${text}${icon('close')}</button>`;
}

function choiceRow(label: string, chips: readonly (readonly [string, (event: Event) => void])[]): TemplateResult {
  return html`<div class="suggestions" role="group" aria-label=${label} data-roving>
    ${chips.map(([text, run]) => html`<button type="button" class="chip" @click=${run}>${text}</button>`)}
  </div>`;
}
