import { SvgPainter } from '../../paint/svg.js';
import type { Mark } from '../../scene/mark.js';
import { svgElement } from '../map-canvas/svg-element.js';

/** A drawing on paper, which sees this much of the map; with a name it is a picture, without one decoration. */
export function paperSvg(box: { x: number; y: number; width: number; height: number }, layers: readonly (readonly Mark[])[], name = ''): SVGSVGElement {
  const svg = svgElement('svg', { class: 'drawn', viewBox: `${box.x} ${box.y} ${box.width} ${box.height}`, ...(name ? { role: 'img', 'aria-label': name } : { 'aria-hidden': 'true' }) });
  for (const marks of layers) {
    const layer = svgElement('g');
    new SvgPainter(layer).paint(marks);
    svg.append(layer);
  }
  return svg;
}
