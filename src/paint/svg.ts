import type { Mark } from '../scene/mark.js';
import { changed, ElementForms } from './element-forms.js';

/** A mark that is on the page; what is in it is followed by a painter of its own once something in it has changed. */
interface Painted { mark: Mark; element: SVGElement; children: SvgPainter | null }

/**
 * Keeps the children of one SVG element equal to a list of marks. Elements are kept by key, so focus, selection and
 * whatever else hangs on them survive; a mark that is the same object as before is not even looked at.
 */
export class SvgPainter {
  private painted = new Map<string, Painted>();

  constructor(readonly parent: SVGElement, private readonly forms = new ElementForms()) {}

  /** Makes the parent show exactly these marks, in this order. */
  paint(marks: readonly Mark[]): void {
    if (this.painted.size === 0) { this.build(marks); return; }
    const before = this.painted;
    const next = new Map<string, Painted>();
    for (const mark of marks) {
      const old = before.get(mark.key);
      next.set(mark.key, old && old.mark.tag === mark.tag ? this.renewed(old, mark) : this.made(mark));
    }
    for (const [key, old] of before) if (next.get(key)?.element !== old.element) old.element.remove();
    this.painted = next;
    // Walking backwards, an element is moved only if it does not stand before its successor yet.
    let after: Node | null = null;
    for (let i = marks.length - 1; i >= 0; i--) {
      const { element } = next.get(marks[i]!.key)!;
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
      const painted = this.made(mark);
      this.painted.set(mark.key, painted);
      fragment.appendChild(painted.element);
    }
    this.parent.appendChild(fragment);
  }

  private made(mark: Mark): Painted {
    return { mark, element: this.drawn(mark), children: null };
  }

  /** An element with all that is in it. */
  private drawn(mark: Mark): SVGElement {
    const element = this.forms.make(mark);
    if (mark.text !== undefined) element.textContent = mark.text;
    if (mark.children) for (const child of mark.children) element.appendChild(this.drawn(child));
    return element;
  }

  private renewed(old: Painted, mark: Mark): Painted {
    if (old.mark === mark) return old;
    const { element } = old;
    changed(element, old.mark.attrs, mark.attrs);
    if (mark.text !== old.mark.text) element.textContent = mark.text ?? '';
    let { children } = old;
    if (children || old.mark.children?.length || mark.children?.length) {
      children ??= this.takenOver(old);
      children.paint(mark.children ?? []);
    }
    return { mark, element, children };
  }

  /** A painter for what is in an element already. */
  private takenOver({ mark, element }: Painted): SvgPainter {
    const painter = new SvgPainter(element, this.forms);
    (mark.children ?? []).forEach((child, i) => {
      painter.painted.set(child.key, { mark: child, element: element.children[i] as SVGElement, children: null });
    });
    return painter;
  }
}
