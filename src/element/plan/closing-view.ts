import { html, nothing, type TemplateResult } from 'lit-html';
import { setClosing } from '../../editor/commands/set-closing.js';
import { EFFORTS, SELF_RELIANCE } from '../../model/vocabulary.js';
import { inOwnWords } from '../../words/in-own-words.js';
import { closingWordsFor } from '../../words/closing-words.js';
import { checkControl } from '../controls/check-control.js';
import { chipGroup } from '../controls/chip-group.js';
import { experiencesView } from './experiences-view.js';
import type { PlanContext } from './plan-context.js';
import { scoresView } from './scores-view.js';

/** How it went: a few facts that are judged together, folded until somebody wants them. None is asked for. */
export function closingView(ctx: PlanContext): TemplateResult | typeof nothing {
  const { editor, locked, messages } = ctx;
  const closing = editor.document.closing ?? {};
  const words = inOwnWords(messages, closingWordsFor(messages.lang));
  if (locked && Object.keys(closing).length === 0) return nothing;
  const { effort, clarified, selfReliance } = closing;
  const choice = <Id extends string>(label: string, ids: readonly Id[], labels: Readonly<Record<Id, string>>, chosen: Id | undefined, choose: (id: Id | null) => void): TemplateResult | typeof nothing => (locked && chosen === undefined
    ? nothing
    : html`<div class="asked"><p class="name">${label}</p>${chipGroup({
      label, locked, chips: ids.map((id) => ({ id, label: labels[id], pressed: id === chosen })), choose: (id) => { choose(id === chosen ? null : id as Id); },
    })}</div>`);
  return html`<section class="goal"><details class="closing" data-closing><summary>${words.title}</summary><div class="inside">
    ${locked ? nothing : html`<p class="quiet">${words.hint}</p>`}
    ${choice(words.effort, EFFORTS, words.efforts, effort, (id) => { ctx.run(setClosing({ effort: id })); })}
    ${choice(words.clarified, ['yes', 'no'], words, clarified === undefined ? undefined : clarified ? 'yes' : 'no', (id) => { ctx.run(setClosing({ clarified: id === null ? null : id === 'yes' })); })}
    ${choice(words.selfReliance, SELF_RELIANCE, words.selfReliances, selfReliance, (id) => { ctx.run(setClosing({ selfReliance: id })); })}
    ${experiencesView(ctx, words, closing.experiences ?? [])}
    ${scoresView(ctx, words, closing.scores ?? [])}
    ${checkControl({ label: words.research, hint: words.researchHint, checked: closing.research === true, locked, commit: (on) => { ctx.run(setClosing({ research: on || null })); } })}
  </div></details></section>`;
}
