import type { Mark } from '../scene/mark.js';

const SVG = 'http://www.w3.org/2000/svg';

/** An element that was never on the page, and the attributes it has. */
interface Form { tag: Mark['tag']; attrs: Mark['attrs']; element: SVGElement }

/**
 * Makes elements for marks. Most marks of one class differ in a place or a path only, and a copy of an element on which that
 * is changed is made in half the time of one from nothing.
 */
export class ElementForms {
  readonly #forms = new Map<Mark['attrs'][string] | undefined, Form>();

  /** A new element for a mark, with its attributes but without what is in it. */
  make({ tag, attrs }: Mark): SVGElement {
    const form = this.#forms.get(attrs.class);
    if (form?.tag === tag) return changed(form.element.cloneNode(false) as SVGElement, form.attrs, attrs);
    const element = changed(document.createElementNS(SVG, tag), {}, attrs);
    this.#forms.set(attrs.class, { tag, attrs, element: element.cloneNode(false) as SVGElement });
    return element;
  }
}

/** An element whose attributes are brought from one set to another. */
export function changed(element: SVGElement, before: Mark['attrs'], after: Mark['attrs']): SVGElement {
  // Those who look alike share their attributes.
  if (before === after) return element;
  for (const name in after) if (before[name] !== after[name]) element.setAttribute(name, after[name] as string);
  for (const name in before) if (after[name] === undefined) element.removeAttribute(name);
  return element;
}
