import { html, type TemplateResult } from 'lit-html';
import { plainName } from '../controls/alter-choices.js';
import type { PanelContext } from '../panel/panel-context.js';
import { panelWords } from '../panel/panel-words.js';
import { chip } from '../styles/chip.js';
import { field } from '../styles/field.js';
import { list as listStyle } from '../styles/list.js';
import { panel as panelStyle } from '../styles/panel.js';
import type { ViewContext } from '../view-context.js';
import { answersView } from './answers-view.js';
import { listGroups } from './list-groups.js';
import { listPage } from './list-page.js';
import { listPager } from './list-pager.js';
import { listRow } from './list-row.js';

/** Styles of the list and of the forms in it. */
export const styles = [chip, field, panelStyle, listStyle];

/** The map as a table that holds and edits all the map does: a row per person, grouped as on the map, ties under each. */
export function listView(view: ViewContext): TemplateResult {
  const ctx: PanelContext = Object.create(view, { words: { value: panelWords(view.messages.lang) } }) as PanelContext;
  const { editor, words, messages } = ctx;
  const resident = plainName(messages, editor.version, editor.version.resident);
  const page = listPage(listGroups(ctx), editor, () => { view.refresh(); });
  // Roles are written out, because a table that is set as blocks on a narrow page is no table to some browsers.
  return html`<div id="list-title" tabindex="-1" role="region" aria-labelledby="list-caption">${listPager(ctx, page)}<table class="list" role="table">
    <caption id="list-caption">${words.listCaption}</caption>
    <thead><tr role="row">
      ${[words.columnName, words.columnRole, words.tieWith(resident), words.columnSector, words.columnRing, words.columnMore]
        .map((title) => html`<th scope="col" role="columnheader">${title}</th>`)}
    </tr></thead>
    ${page.groups.map((group) => html`<tbody>
      <tr role="row" class="group-title"><th scope="rowgroup" role="rowheader" colspan="6">${group.title}</th></tr>
      ${group.alters.map((alter) => listRow(ctx, alter))}
    </tbody>`)}
  </table>${listPager(ctx, page)}${answersView(ctx)}</div>`;
}
