import type { nothing } from 'lit-html';
import { html, type TemplateResult } from 'lit-html';
import type { Version } from '../../model/document.js';
import { selectControl } from '../controls/select-control.js';
import { icon } from '../icon.js';
import type { MomentContext } from './moment-context.js';
import { momentLabel } from './moment-label.js';

/** Which moments are compared, how, and a way back. */
export interface CompareChoice {
  then: Version;
  now: Version;
  how: 'both' | 'beside';
  choose: (which: 'then' | 'now', id: string) => void;
  show: (how: 'both' | 'beside') => void;
  stop: () => void;
}

/** The line above then and now: the two moments, one drawing or two, and back to the map. */
export function compareBar(ctx: MomentContext, { then, now, how, choose, show, stop }: CompareChoice): TemplateResult {
  const { moment: words, editor } = ctx;
  const { versions } = editor.document;
  const [first, second] = [versions.indexOf(then), versions.indexOf(now)];
  const select = (which: 'then' | 'now', value: Version, among: readonly Version[]): TemplateResult | typeof nothing => selectControl({
    label: words[which], value: value.id, locked: false, choices: among.map((version) => ({ id: version.id, label: momentLabel(ctx, version) })),
    commit: (id) => { if (id) choose(which, id); },
  });
  const way = (which: 'both' | 'beside', label: string): TemplateResult =>
    html`<button type="button" class="button" aria-pressed=${how === which} @click=${() => { show(which); }}>${label}</button>`;
  return html`<div class="compare-bar">
    ${select('then', then, versions.slice(0, second))}${select('now', now, versions.slice(first + 1))}
    <span class="group" role="group" aria-label=${words.howShown} data-roving>${way('both', words.oneDrawing)}${way('beside', words.sideBySide)}</span>
    <button type="button" class="button back" aria-label=${words.stopComparing} title=${words.stopComparing} @click=${(event: Event) => { back(event, stop); }}>${icon('close')}<span>${words.stopComparing}</span></button>
  </div>`;
}

/** Back to the map; the keyboard stays in this line, on the button that began it. */
function back(event: Event, stop: () => void): void {
  const line = (event.currentTarget as HTMLElement).closest<HTMLElement>('.moments');
  stop();
  setTimeout(() => { line?.querySelector<HTMLElement>('.compare-button')?.focus(); });
}
