import { html, type TemplateResult } from 'lit-html';
import { ref } from 'lit-html/directives/ref.js';
import { SvgPainter } from '../../paint/svg.js';
import type { MindMapDrawing } from '../../scene/mind-map.js';

const painters = new WeakMap<Element, SvgPainter>();

/** Text is never smaller than this share of its size: a map that is larger is scrolled. */
const LEAST = 0.8;

/** The drawing on its sheet, as large as fits; what is chosen has a ring and is in sight. */
export function paintMindMap({ scene, centre, ideas }: MindMapDrawing, chosen: number): TemplateResult {
  const { x, y, width, height } = scene.bounds;
  const marks = [scene.ground, ...scene.people.map((mark) => ({ ...mark, attrs: { ...mark.attrs, 'data-at': mark.key === 'centre' ? -1 : Number(mark.key.slice(5)) } }))];
  const box = chosen < 0 ? centre : ideas[chosen]!;
  const paint = (element: Element | undefined): void => {
    if (!(element instanceof SVGElement)) return;
    let painter = painters.get(element);
    if (!painter) painters.set(element, (painter = new SvgPainter(element)));
    painter.paint(marks);
  };
  const fit = (element: Element | undefined): void => {
    const place = element?.closest('.mind-place');
    if (!place) return;
    queueMicrotask(() => {
      const scale = Math.max(LEAST, Math.min(1.15, (place.clientWidth - 4) / width, (place.clientHeight - 4) / height)) || 1;
      element!.setAttribute('width', String(Math.floor(width * scale)));
      element!.setAttribute('height', String(Math.floor(height * scale)));
      element!.querySelector('.mind-ring')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    });
  };
  return html`<svg class="drawn" aria-hidden="true" viewBox="${x} ${y} ${width} ${height}" width=${width} height=${height} ${ref(fit)}>
    <g ${ref(paint)}></g><rect class="mind-ring" x=${box.x - 5} y=${box.y - 5} width=${box.width + 10} height=${box.height + 10} rx="14" pointer-events="none"></rect></svg>`;
}
