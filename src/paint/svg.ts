import type { Mark } from '../scene/mark.js';

const SVG = 'http://www.w3.org/2000/svg';

interface Painted { mark: Mark; element: SVGElement; children: SvgPainter | null }

/**
 * Keeps the children of one SVG element equal to a list of marks. Elements are kept by key, so focus, selection and
 * whatever else hangs on them survive; a mark that is the same object as before is not even looked at.
 */
export class SvgPainter {
  private painted = new Map<string, Painted>();

  constructor(readonly parent: SVGElement) {}

  /** Makes the parent show exactly these marks, in this order. */
  paint(marks: readonly Mark[]): void {
    if (this.painted.size === 0) { this.build(marks); return; }
    const before = this.painted;
    const next = new Map<string, Painted>();
    for (const mark of marks) {
      const old = before.get(mark.key);
      next.set(mark.key, old && old.mark.tag === mark.tag ? renewed(old, mark) : made(mark));
    }
    for (const [key, old] of before) if (next.get(key)?.element !== old.element) old.element.remove();
    this.painted = next;
    // Walking backwards, an element is moved only if it does not stand before its successor yet.
    let after: Node | null = null;
    for (const mark of [...marks].reverse()) {
      const { element } = next.get(mark.key)!;
      if (element.parentNode !== this.parent || element.nextSibling !== after) this.parent.insertBefore(element, after);
      after = element;
    }
  }

  /** The element of a mark. */
  elementOf(key: string): SVGElement | undefined {
    return this.painted.get(key)?.element;
  }

  /** The first paint: everything is made off the page and attached at once. */
  private build(marks: readonly Mark[]): void {
    const fragment = this.parent.ownerDocument.createDocumentFragment();
    for (const mark of marks) {
      const painted = made(mark);
      this.painted.set(mark.key, painted);
      fragment.append(painted.element);
    }
    this.parent.append(fragment);
  }
}

function made(mark: Mark): Painted {
  const element = document.createElementNS(SVG, mark.tag);
  for (const name in mark.attrs) element.setAttribute(name, mark.attrs[name] as string);
  if (mark.text !== undefined) element.textContent = mark.text;
  let children: SvgPainter | null = null;
  if (mark.children?.length) {
    children = new SvgPainter(element);
    children.paint(mark.children);
  }
  return { mark, element, children };
}

function renewed(old: Painted, mark: Mark): Painted {
  if (old.mark === mark) return old;
  const { element } = old;
  for (const name in mark.attrs) if (old.mark.attrs[name] !== mark.attrs[name]) element.setAttribute(name, mark.attrs[name] as string);
  for (const name in old.mark.attrs) if (!(name in mark.attrs)) element.removeAttribute(name);
  if (mark.text !== old.mark.text) element.textContent = mark.text ?? '';
  let { children } = old;
  if (children || mark.children?.length) {
    children ??= new SvgPainter(element);
    children.paint(mark.children ?? []);
  }
  return { mark, element, children };
}
