import { html, nothing, type TemplateResult } from 'lit-html';
import type { MomentContext } from './moment-context.js';
import { momentLabel } from './moment-label.js';
import { momentSlider } from './moment-slider.js';

/** One quiet line: previous, the moments on a line, next, then and now, and everything about moments. */
export function momentsBar(ctx: MomentContext, compare: () => void): TemplateResult {
  const { editor, moment: words } = ctx;
  const { versions } = editor.document;
  const at = versions.indexOf(editor.version);
  const go = (to: number): void => {
    const version = versions[to];
    if (!version || version === editor.version) return;
    editor.setVersion(version.id);
    ctx.announce(momentLabel(ctx, version));
  };
  const step = (by: 1 | -1, label: string): TemplateResult => {
    const target = versions[at + by];
    return html`<button type="button" class="button plain only-icon" aria-label=${label} title=${label} aria-disabled=${target ? nothing : 'true'}
      @click=${() => { go(at + by); }}><span class="step" data-by=${by}></span></button>`;
  };
  return html`
    ${step(-1, words.previous)}${momentSlider(ctx, go)}${step(1, words.next)}
    <span class="moment-buttons">
      <button type="button" class="button compare-button" @click=${compare}>${words.compare}</button>
      <button type="button" class="button manage" aria-haspopup="dialog" @click=${() => { ctx.openOverlay({ kind: 'moments' }); }}>${words.manage}</button>
    </span>`;
}
