import { html, type TemplateResult } from 'lit-html';
import { ref } from 'lit-html/directives/ref.js';
import { SvgPainter } from '../../paint/svg.js';
import { changeBand } from '../../scene/change-band.js';
import { changeSign } from '../../scene/change-sign.js';
import type { Mark } from '../../scene/mark.js';
import { PALETTE } from '../../scene/palette.js';
import { UNCHANGED_OPACITY } from '../../scene/with-changes.js';
import type { ChangeMark } from '../../words/describe-changes.js';

const painters = new WeakMap<Element, SvgPainter>();

function picture(width: number, marks: Mark[]): TemplateResult {
  const paint = (element: Element | undefined): void => {
    if (!(element instanceof SVGElement)) return;
    let painter = painters.get(element);
    if (!painter) painters.set(element, (painter = new SvgPainter(element)));
    painter.paint(marks);
  };
  return html`<svg class="drawn" width=${width} height="16" aria-hidden="true"><g transform="translate(1 8)" ${ref(paint)}></g></svg>`;
}

/** The sign of a change, as it stands on the drawing. */
export function signPicture(mark: ChangeMark): TemplateResult {
  return picture(16, [changeSign('sign', mark, '', { at: { x: 7, y: 0 }, side: 1 })]);
}

/** A line that did not change, as it stands on the drawing. */
export function unchangedPicture(): TemplateResult {
  return picture(46, [{ key: 'line', tag: 'path', attrs: { d: 'M4,0H40', fill: 'none', stroke: PALETTE.ink, 'stroke-width': 2, opacity: UNCHANGED_OPACITY } }]);
}

/** The band and the sign of a change, for the legend. */
export function bandPicture(mark: ChangeMark): TemplateResult {
  return picture(46, [changeBand(mark, 'M4,0H40'), changeSign('sign', mark, '', { at: { x: 22, y: 0 }, side: 1 })]);
}
