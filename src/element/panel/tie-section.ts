import { html, nothing, type TemplateResult } from 'lit-html';
import { connect } from '../../editor/commands/connect.js';
import { tiesBetween } from '../../model/query.js';
import type { TieQuality } from '../../model/vocabulary.js';
import { plainName } from '../controls/alter-choices.js';
import type { PanelContext } from './panel-context.js';
import { qualityChips } from './quality-chips.js';
import { tieEditor } from './tie-editor.js';

/** The ties between two people, and a way to add one. Choosing how it is makes the tie. */
export function tieSection(ctx: PanelContext, me: string, other: string): TemplateResult {
  const { words, editor, messages, locked, unfolded } = ctx;
  const ties = tiesBetween(editor.version, me, other);
  const [mine, theirs] = [me, other].map((id) => plainName(messages, editor.version, id)) as [string, string];
  const fold = `another ${me} ${other}`;
  const add = (quality: TieQuality | null): void => {
    unfolded.delete(fold);
    const chosen = editor.selection;
    const [from, to] = other === editor.version.resident ? [other, me] : [me, other];
    ctx.run(connect(from, to, quality ? { quality } : {}));
    // The new tie is asked about here, in the details of the person.
    editor.select(chosen);
  };
  const another = (): void => { unfolded.add(fold); ctx.refresh(); };
  return html`<section class="tie">
    <h4 class="question">${words.tieWith(theirs)}</h4>
    ${ties.length === 0 ? html`<p class=${locked ? nothing : 'quiet'}>${words.noTie(mine, theirs)}</p>` : nothing}
    ${ties.map((tie, index) => html`
      ${ties.length > 1 ? html`<p class="overline">${words.tieNumber(index + 1)}</p>` : nothing}
      ${tieEditor(ctx, tie, me)}`)}
    ${!locked && (ties.length === 0 || unfolded.has(fold)) ? qualityChips(ctx, undefined, add, fold) : nothing}
    ${!locked && ties.length > 0 && !unfolded.has(fold)
      ? html`<p><button type="button" class="link" @click=${another}>${words.anotherTie(theirs)}</button></p>` : nothing}
  </section>`;
}
