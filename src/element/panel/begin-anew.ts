import { noChange } from 'lit-html';
import { directive, Directive, type ElementPart } from 'lit-html/directive.js';

/** What was unfolded for one is folded again, but for what a view keeps unfolded itself. */
const UNFOLDED = 'details[open]:not([data-insight])';

/** Details of somebody else begin at the top, with nothing unfolded: who is looked at is to be read first. */
class BeginAnew extends Directive {
  #of: string | undefined;

  render(...told: [of: string]): unknown {
    return told && noChange;
  }

  override update({ element }: ElementPart, [of]: [string]): unknown {
    const before = this.#of;
    this.#of = of;
    if (before === undefined || before === of) return noChange;
    for (const details of element.querySelectorAll<HTMLDetailsElement>(UNFOLDED)) details.open = false;
    // why later: the keyboard may be brought to a part of the new details, which then stays in view
    queueMicrotask(() => {
      const at = (element.getRootNode() as ShadowRoot).activeElement;
      if (!at || !element.contains(at) || at.id === 'panel-title') element.closest('.side-scroll')?.scrollTo({ top: 0 });
    });
    return noChange;
  }
}

/** Binds the details to whom they are of. */
export const beginAnew = directive(BeginAnew);
