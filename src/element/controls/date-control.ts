import { html, noChange, nothing, type TemplateResult } from 'lit-html';
import { directive, Directive, type ElementPart } from 'lit-html/directive.js';
import { typedDate } from '../../editor/typed-date.js';
import { describeRefusal } from '../../words/describe-refusal.js';
import type { Messages } from '../../words/messages.js';
import { partialDate } from '../../words/partial-date.js';
import { textControl } from './text-control.js';
import { isTyping, watchTyping } from './typed-text.js';

const INVALID = 'aria-invalid';

/** A date as it is typed, committed when the field is left or Enter is pressed. */
interface DateControl {
  messages: Messages;
  label: string;
  /** The date as it is stored; or what was typed, where that is kept until it is added. */
  value: string | undefined;
  /** Which record the date is of: what was typed for one is never shown for another. */
  of: string;
  locked: boolean;
  hint: string;
  placeholder?: string;
  /** Takes the date as it is stored, empty for none; what is no date comes as it was typed, to be refused by name. */
  commit: (date: string) => void;
  across?: boolean;
}

/** A labelled field for a date, which understands dates as people type them; what it does not understand stays in it, with why below. */
export function dateControl(control: DateControl): TemplateResult | typeof nothing {
  const { messages, label, value, of, locked, hint, placeholder, across = false } = control;
  if (locked) return textControl({ label, value: value && partialDate(messages.lang, value), of, locked, across, commit: control.commit });
  const commit = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    const typed = field.value.trim();
    const read = typedDate(typed);
    if (read !== undefined) field.value = shownDate(messages.lang, read);
    tell(field, messages);
    control.commit(read ?? typed);
  };
  const revert = (event: KeyboardEvent): void => {
    const field = event.target as HTMLInputElement;
    const shown = shownDate(messages.lang, value);
    if (event.key !== 'Escape' || field.value === shown) return;
    field.value = shown;
    tell(field, messages);
    event.stopPropagation();
    event.preventDefault();
  };
  return html`<label class=${across ? 'field across' : 'field'}>
    <span class="name">${label}</span>
    <input type="text" autocomplete="off" maxlength="60" placeholder=${placeholder ? shownDate(messages.lang, placeholder) : nothing} @change=${commit} @keydown=${revert} ${stored(value, of, messages)}>
    <span class="hint">${hint}</span>
  </label>`;
}

/** A stored date as its reader types it: in figures, and in English with the name of the month, as its figures have two orders. */
function shownDate(lang: string, value = ''): string {
  if (typedDate(value) !== value) return value;
  return lang.startsWith('en') ? partialDate(lang, value) : value.split('-').map(Number).reverse().join('-');
}

/** Says below a field why what stands in it is no date, or takes that away. */
function tell(field: HTMLInputElement, messages: Messages): void {
  const typed = field.value.trim();
  const isWrong = typed !== '' && typedDate(typed) === undefined;
  if (field.hasAttribute(INVALID)) field.nextElementSibling!.remove();
  field.toggleAttribute(INVALID, isWrong);
  if (!isWrong) return;
  field.setAttribute(INVALID, 'true');
  const why = document.createElement('span');
  why.className = 'hint';
  why.textContent = describeRefusal({ refused: 'bad-date', about: { value: typed } }, messages);
  field.after(why);
}

/** Puts the stored date in a field whenever it is another one, and otherwise leaves alone what is being typed or could not be read there. */
class Stored extends Directive {
  #field: HTMLInputElement | undefined;
  #value: string | undefined;
  #of: string | undefined;

  render(...told: [value: string | undefined, of: string, messages: Messages]): unknown {
    return told && noChange;
  }

  override update({ element }: ElementPart, [value, of, messages]: [string | undefined, string, Messages]): unknown {
    const field = element as HTMLInputElement;
    if (this.#field !== field) watchTyping((this.#field = field));
    const isSame = this.#value === value && this.#of === of;
    this.#value = value;
    this.#of = of;
    if (isSame && (isTyping(field) || field.hasAttribute(INVALID))) return noChange;
    const text = shownDate(messages.lang, value);
    if (field.value !== text) field.value = text;
    tell(field, messages);
    return noChange;
  }
}

const stored = directive(Stored);
