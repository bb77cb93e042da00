import type { Mark } from '../scene/mark.js';

const SVG = 'http://www.w3.org/2000/svg';

/** An element that was never on the page, and the attributes it has. */
interface Form { tag: Mark['tag']; attrs: Mark['attrs']; count: number; element: SVGElement }

/**
 * Makes elements for marks. Most marks of one class differ in a place or a path only, and a copy of an element on which that
 * is changed is made in half the time of one from nothing.
 */
export class ElementForms {
  readonly #forms = new Map<Mark['attrs'][string] | undefined, Form>();

  /** A new element for a mark, with its attributes but without what is in it. */
  make({ tag, attrs }: Mark): SVGElement {
    const form = this.#forms.get(attrs.class);
    if (form?.tag === tag) return copied(form, attrs);
    const element = changed(document.createElementNS(SVG, tag), {}, attrs);
    this.#forms.set(attrs.class, { tag, attrs, count: Object.keys(attrs).length, element: element.cloneNode(false) as SVGElement });
    return element;
  }
}

function copied(form: Form, attrs: Mark['attrs']): SVGElement {
  const element = form.element.cloneNode(false) as SVGElement;
  const before = form.attrs;
  // Those who look alike share their attributes.
  if (before === attrs) return element;
  let kept = 0;
  for (const name in attrs) {
    const was = before[name];
    const is = attrs[name];
    if (was !== undefined) kept++;
    if (was !== is) element.setAttribute(name, is as string);
  }
  if (kept < form.count) for (const name in before) if (!(name in attrs)) element.removeAttribute(name);
  return element;
}

/** An element whose attributes are brought from one set to another. */
export function changed(element: SVGElement, before: Mark['attrs'], after: Mark['attrs']): SVGElement {
  for (const name in after) if (before[name] !== after[name]) element.setAttribute(name, after[name] as string);
  for (const name in before) if (!(name in after)) element.removeAttribute(name);
  return element;
}
