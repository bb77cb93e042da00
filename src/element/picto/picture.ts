import { html, nothing, svg, type TemplateResult } from 'lit-html';
import type { Shape } from '../../scene/picto/shape.js';

/** A picture by itself; its words stand beside it. */
export function picture(shape: Shape): TemplateResult {
  return html`<svg class="pic" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${(['area', 'solid', 'open', 'line'] as const).map((part) => (shape[part] ? svg`<path class=${part} d=${shape[part]}></path>` : nothing))}</svg>`;
}

/** A picture of support, which the notation draws on a grid of ten. */
export function supportPicture(d: string): TemplateResult {
  return html`<svg class="pic" viewBox="-.6 -.6 11.2 11.2" aria-hidden="true" focusable="false"><path class="fine" d=${d}></path></svg>`;
}
