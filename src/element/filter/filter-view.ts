import { html } from 'lit-html';
import { isFiltering, shownBy, type MapFilter } from '../../model/map-filter.js';
import { onMap } from '../../model/on-map.js';
import { othersOf } from '../../model/query.js';
import { filterWordsFor } from '../../words/filter-words.js';
import { sectorLabel } from '../../words/sector-label.js';
import { wordOf } from '../../words/word-of.js';
import type { ViewContext } from '../view-context.js';
import type { Filtering } from './filtering.js';
import { quietScene } from './quiet-scene.js';

/** How a map is looked at through a filter; nothing where nothing is asked for. */
export function filterView(ctx: ViewContext, filter: MapFilter): Filtering | undefined {
  if (!isFiltering(filter)) return undefined;
  return {
    bar: () => {
      const words = filterWordsFor(ctx.messages.lang);
      return html`<div class="filter-bar"><p>${filterTold(ctx, filter)}</p>
        <button type="button" class="button" @click=${() => { delete ctx.lens.now; ctx.redraw(); ctx.announce(words.everybody(othersOf(onMap(ctx.editor.version)).length)); ctx.backToMap(); }}>${words.all}</button></div>`;
    },
    redraw: (scene, { version }) => quietScene(scene, shownBy(version, filter)),
    shows: (id) => shownBy(ctx.editor.version, filter).alters.has(id),
  };
}

/** What is asked for, and how many of the people and places on the map that are. */
export function filterTold({ editor, messages }: ViewContext, filter: MapFilter): string {
  const { document } = editor;
  const version = onMap(editor.version);
  const words = filterWordsFor(messages.lang);
  const all = othersOf(version).length;
  if (!isFiltering(filter)) return words.everybody(all);
  const theme = (id: string): string => {
    const found = version.themes.find((each) => each.id === id);
    return found ? found.label || wordOf(messages.themeKinds, found.kind) : '';
  };
  const what = [
    filter.sectors.map((id) => sectorLabel(document, id, messages)),
    filter.support.map((kind) => (Object.hasOwn(messages.support, kind) ? messages.support[kind as keyof typeof messages.support].label : kind)),
    filter.themes.map(theme),
    filter.qualities.map((quality) => (Object.hasOwn(messages.qualities, quality) ? messages.qualities[quality as keyof typeof messages.qualities].chip : quality)),
  ].map((list) => list.filter(Boolean).join(' / ')).filter(Boolean).join(' + ');
  return words.shown(what, shownBy(version, filter).alters.size - 1, all);
}
