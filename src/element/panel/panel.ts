import { html, type TemplateResult } from 'lit-html';
import { alterOf } from '../../model/query.js';
import { chip } from '../styles/chip.js';
import { field } from '../styles/field.js';
import { panel as panelStyle } from '../styles/panel.js';
import type { ViewContext } from '../view-context.js';
import { beginAnew } from './begin-anew.js';
import { overview } from './overview.js';
import type { PanelContext } from './panel-context.js';
import { panelParts } from './panel-parts.js';
import { panelWords } from './panel-words.js';
import { personPanel } from './person-panel.js';
import { residentPanel } from './resident-panel.js';
import { tiePanel } from './tie-panel.js';

/** Styles of the panel and of the forms in it. */
export const styles = [chip, field, panelStyle];

/** The details panel: of whoever or whatever is selected. */
export function panel(view: ViewContext): TemplateResult {
  const ctx: PanelContext = Object.create(view, { words: { value: panelWords(view.messages.lang) } }) as PanelContext;
  const { selection } = view.editor;
  return html`<div class="panel" ${beginAnew(selection.length > 1 ? 'several' : (selection[0] ?? ''))}>${inside(ctx)}</div>`;
}

function inside(ctx: PanelContext): TemplateResult {
  const { version, selection } = ctx.editor;
  const [only] = selection;
  if (only === undefined) return overview(ctx);
  if (selection.length > 1) return panelParts(ctx).several.part?.severalPanel(ctx) ?? html``;
  if (only === version.resident) return residentPanel(ctx);
  const alter = alterOf(version, only);
  if (alter) return personPanel(ctx, alter);
  const tie = version.ties.find(({ id }) => id === only);
  return tie ? tiePanel(ctx, tie) : overview(ctx);
}
