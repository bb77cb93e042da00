import type { Mark } from '../../scene/mark.js';
import { svgElement } from '../map-canvas/svg-element.js';

type Attrs = Mark['attrs'];

/** The colours that a page gives to marks, which a canvas does not know of itself: read once for each kind of mark from an element that looks like it. */
export class PageInk {
  readonly #place: SVGElement;
  readonly #known = new Map<string, Attrs>();

  /**
   * @param parent where the marks would stand as elements
   * @param changed told when the page has another theme, for whatever reason
   */
  constructor(parent: SVGElement, changed: () => void) {
    this.#place = svgElement('g', { visibility: 'hidden', 'aria-hidden': 'true' });
    // Whatever changes the colour of ink on the page begins a transition here, and no other event tells of it.
    Object.assign(this.#place.style, { color: 'var(--_ink)', transition: 'color 1ms step-end' });
    this.#place.addEventListener('transitionend', changed);
    parent.prepend(this.#place);
  }

  /** Typeface of the names. */
  get font(): string { return getComputedStyle(this.#place).fontFamily; }

  remove(): void { this.#place.remove(); }

  /** Forgets what was read: the theme may be another one. */
  forget(): void { this.#known.clear(); }

  readonly of = (attrs: Attrs): Attrs => {
    const { fill, stroke } = attrs;
    if (fill === undefined && stroke === undefined) return attrs;
    const key = `${attrs.class ?? ''}|${fill ?? ''}|${stroke ?? ''}|${attrs['stroke-width'] ?? ''}`;
    let own = this.#known.get(key);
    if (!own) this.#known.set(key, (own = this.#read(attrs)));
    return { ...attrs, ...own };
  };

  #read({ class: name, fill, stroke, 'stroke-width': width }: Attrs): Attrs {
    const sample = svgElement('path', { ...(name === undefined ? {} : { class: String(name) }), ...(fill === undefined ? {} : { fill: String(fill) }), ...(stroke === undefined ? {} : { stroke: String(stroke) }), ...(width === undefined ? {} : { 'stroke-width': String(width) }) });
    this.#place.append(sample);
    const style = getComputedStyle(sample);
    const read = { ...(fill === undefined || fill === 'none' ? {} : { fill: style.fill }), ...(style.stroke === 'none' ? {} : { stroke: style.stroke, 'stroke-width': parseFloat(style.strokeWidth) || 1 }) };
    sample.remove();
    return read;
  }
}
