import { html, nothing, type TemplateResult } from 'lit-html';
import { alterOf } from '../model/query.js';
import { enumerate } from '../words/enumerate.js';
import { partialDate } from '../words/partial-date.js';
import type { SaveStanding } from './save-state.js';
import type { ViewContext } from './view-context.js';

/** The title of the map; under it when it was drawn, who was there, whether it is saved, and what the resident told. */
export function mapHeading({ editor, ui }: ViewContext, title: string, standing: SaveStanding, told: TemplateResult | typeof nothing): TemplateResult {
  const { version } = editor;
  const drawn = [version.title, version.date && partialDate(ui.lang, version.date)].filter(Boolean).join(', ');
  const names = (version.present ?? []).map((who) => alterOf(version, who)?.name ?? who);
  const present = names.length ? ui.map.presentOf(enumerate(ui, names)) : '';
  const about = [drawn, present].filter(Boolean).join(' · ');
  return html`<div class="heading">
    <h2>${title}</h2>
    <p class="quiet">${about ? html`<span class="about">${about}</span>` : nothing}<span class="save" data-state=${standing}>${ui.saving[standing]}</span>${told}</p>
  </div>`;
}
