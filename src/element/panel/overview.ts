import { html, nothing, type TemplateResult } from 'lit';
import { othersOf, residentOf } from '../../model/query.js';
import { describeMap } from '../../words/describe-map.js';
import type { PanelContext } from './panel-context.js';

/** What the panel says while nobody is chosen: where to begin, or how the map stands in two sentences. */
export function overview(ctx: PanelContext): TemplateResult {
  const { editor, words, messages, ui } = ctx;
  const { version, document } = editor;
  const resident = residentOf(version);
  const empty = othersOf(version).length === 0;
  return html`
    <div class="who"><p class="overline">${ui.toolbar.views.map}</p></div>
    <p class="lead">${empty ? words.emptyHint : describeMap(messages, document, version)}</p>
    ${empty ? nothing : html`<p class="quiet">${words.chooseHint}</p>`}
    <p><button type="button" class="button" @click=${() => { ctx.show([resident.id]); }}>${resident.name ? words.about(resident.name) : ui.toolbar.resident}</button></p>`;
}
