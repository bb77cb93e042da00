import { html, type TemplateResult } from 'lit-html';
import { ref } from 'lit-html/directives/ref.js';
import { SvgPainter } from '../../paint/svg.js';
import type { Mark } from '../../scene/mark.js';
import { PALETTE } from '../../scene/palette.js';
import { themeSign } from '../../scene/theme-sign.js';

const painters = new WeakMap<Element, SvgPainter>();

const SIGNS: Readonly<Record<'dream' | 'goal', readonly Mark[]>> = {
  dream: [themeSign('dream', { kind: 'dream' }, undefined, 0, 0)],
  goal: [
    { key: 'rim', tag: 'circle', attrs: { class: 'theme-shape', cx: 0, cy: 0, r: 8.5, fill: PALETTE.white, stroke: PALETTE.ink, 'stroke-width': 1.25 } },
    { key: 'middle', tag: 'circle', attrs: { class: 'theme-number', cx: 0, cy: 0, r: 3.5, fill: PALETTE.ink } },
  ],
};

/** What a link of the chain is: the cloud of a dream as it stands on the map, the target of a goal. */
export function chainSign(kind: 'dream' | 'goal'): TemplateResult {
  const paint = (element: Element | undefined): void => {
    if (!(element instanceof SVGElement)) return;
    let painter = painters.get(element);
    if (!painter) painters.set(element, (painter = new SvgPainter(element)));
    painter.paint(SIGNS[kind]);
  };
  return html`<svg class="drawn link-sign" width="26" height="24" aria-hidden="true"><g transform="translate(13 12)" ${ref(paint)}></g></svg>`;
}
