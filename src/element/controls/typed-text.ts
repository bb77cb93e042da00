import { noChange } from 'lit-html';
import { directive, Directive, type ElementPart } from 'lit-html/directive.js';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** Fields in which something was typed that was not committed yet. */
const typing = new WeakSet<Element>();

/** Whether what stands in a field was typed and not committed yet. */
export function isTyping(field: Element): boolean {
  return typing.has(field);
}

/** Keeps up whether something is being typed in a field: from the first letter until it is committed or left. */
export function watchTyping(field: Element): void {
  field.addEventListener('input', () => { typing.add(field); });
  // why capture: what was typed counts as committed before anybody is told of it and renders again
  for (const type of ['change', 'blur'] as const) field.addEventListener(type, () => { typing.delete(field); }, { capture: true });
}

/**
 * Puts the stored text in a field at every render, but leaves alone what is being typed there: a page may render at any moment,
 * because something was saved, said or fetched. What was typed for one is never shown for another.
 */
class TypedText extends Directive {
  #field: Field | undefined;
  #stored = '';
  #of = '';

  render(...told: [stored: string, of: string]): unknown {
    return told && noChange;
  }

  override update({ element }: ElementPart, [stored, of]: [string, string]): unknown {
    const field = element as Field;
    if (this.#field !== field) watchTyping((this.#field = field));
    const isSame = this.#stored === stored && this.#of === of;
    this.#stored = stored;
    this.#of = of;
    if (isSame && isTyping(field)) return noChange;
    typing.delete(field);
    if (field.value !== stored) field.value = stored;
    return noChange;
  }
}

/** Binds the text of a field to what is stored, and to whose text it is. */
export const typedText = directive(TypedText);
