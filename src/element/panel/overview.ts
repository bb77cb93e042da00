import { html, nothing, type TemplateResult } from 'lit-html';
import { onMap } from '../../model/on-map.js';
import { othersOf, residentOf, tiesOf } from '../../model/query.js';
import { TIE_QUALITIES } from '../../model/vocabulary.js';
import { count } from '../../words/count.js';
import { enumerate } from '../../words/enumerate.js';
import { trayWordsFor } from '../../words/tray-words.js';
import { plainName } from '../controls/alter-choices.js';
import { setNaming } from '../tray/naming.js';
import { insightView } from './insight-view.js';
import type { PanelContext } from './panel-context.js';

/** What the panel says while nobody is chosen: where to begin, or how the map stands in two sentences. */
export function overview(ctx: PanelContext): TemplateResult {
  const { editor, words, ui, locked, messages } = ctx;
  const { version } = editor;
  const resident = residentOf(version);
  const nobody = othersOf(version).length === 0;
  return html`
    ${nobody ? html`<p class="lead">${locked ? messages.sentences.nobodyYet : words.emptyHint}</p>` : html`
      <div class="who"><p class="overline">${words.atAGlance}</p></div>
      <p class="lead">${standing(ctx)}</p>
      ${insightView(ctx)}
      <p class="quiet">${locked ? words.lookHint : words.chooseHint}</p>`}
    ${nobody && !locked ? html`<p><button type="button" class="button" @click=${(event: Event) => { startNaming(ctx, event); }}>${trayWordsFor(messages.lang).start}</button></p>` : nothing}
    <p class="foot">${locked ? nothing : html`<button type="button" class="button" @click=${() => { ctx.setView('interview'); }}>${words.byQuestions}</button>`}
      <button type="button" class="button" @click=${() => { ctx.show([resident.id]); }}>${resident.name ? words.about(resident.name) : ui.toolbar.resident}</button></p>`;
}

/** How many people there are, and how the ties with the resident are. */
function standing({ editor, messages, words }: PanelContext): string {
  const version = onMap(editor.version);
  const people = othersOf(version).filter((alter) => alter.kind === 'person' && !alter.deceased).length;
  const ties = tiesOf(version, version.resident);
  const qualities = TIE_QUALITIES
    .map((quality) => [ties.filter((tie) => tie.quality === quality).length, messages.qualities[quality].counted] as const)
    .filter(([number]) => number > 0)
    .map(([number, phrase]) => count(messages, phrase, number));
  const sentence = words.around(count(messages, messages.sentences.people, people), plainName(messages, version, version.resident));
  return qualities.length ? `${sentence} ${enumerate(messages, qualities)}.` : sentence;
}

/** Names first: the field takes them for the long list. */
function startNaming(ctx: PanelContext, event: Event): void {
  setNaming(ctx, true);
  ((event.currentTarget as Element).getRootNode() as ShadowRoot).querySelector<HTMLElement>('#quick')?.focus();
}
