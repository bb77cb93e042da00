import { commitForm, formAnchor, formMissing, formPending, formReset, formRestore, formState, formValue, internals, type FormAnswers } from './form-hooks.js';
import type { PropertyTable, RenderingElement } from './rendering-element.js';

/** What the mixin adds to an element. */
export declare class FormFieldMembers {
  /** Name under which the map is submitted; without it nothing is submitted. */
  name: string;
  /** Shown but not to be used, and not submitted. */
  disabled: boolean;
  /** The map must hold at least one person besides the resident. */
  required: boolean;
  /** Shown and searchable, but not to be changed. */
  readonly: boolean;
  /** The form this field belongs to. */
  readonly form: HTMLFormElement | null;
  /** The labels that name this field. */
  readonly labels: NodeList;
  /** The name of the element, as native fields tell their kind. */
  readonly type: string;
  /** Whether the field takes part in the checks of its form. */
  readonly willValidate: boolean;
  /** What is wrong with the field, as native fields tell it. */
  readonly validity: ValidityState;
  /** What is wrong with the field, in words; empty when nothing is. */
  readonly validationMessage: string;
  /** Whether the field is valid; an `invalid` event is sent when it is not. */
  checkValidity(): boolean;
  /** Whether the field is valid; when it is not the browser says so beside the map. */
  reportValidity(): boolean;
  /** Makes the field invalid with a sentence of the host's; an empty string makes it valid again. */
  setCustomValidity(message: string): void;
  readonly [internals]: ElementInternals;
  [commitForm](): void;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a mixin's constructor must take any arguments
type Constructor<T> = abstract new (...args: any[]) => T;

/** Makes a Lit element a form field that behaves like a native one. */
export function FormField<Base extends Constructor<RenderingElement>>(base: Base): Base & Constructor<FormFieldMembers> {
  abstract class FormFieldElement extends base {
    static readonly formAssociated = true;
    static readonly properties: PropertyTable = {
      name: { noAccessor: true },
      disabled: { type: Boolean, noAccessor: true },
      required: { type: Boolean, noAccessor: true },
      readonly: { type: Boolean, noAccessor: true },
    };

    readonly [internals] = this.attachInternals();
    // Safari forgets a custom error when other flags are set, so the sentence is kept here.
    #customError = '';

    get #answers(): FormAnswers { return this as unknown as FormAnswers; }
    get name(): string { return this.getAttribute('name') ?? ''; }
    set name(name: string | null) { this.#reflect('name', name); }
    get disabled(): boolean { return this.hasAttribute('disabled'); }
    set disabled(disabled: boolean) { this.#reflect('disabled', disabled); }
    get required(): boolean { return this.hasAttribute('required'); }
    set required(required: boolean) { this.#reflect('required', required); }
    get readonly(): boolean { return this.hasAttribute('readonly'); }
    set readonly(readonly: boolean) { this.#reflect('readonly', readonly); }
    get form(): HTMLFormElement | null { return this[internals].form; }
    get labels(): NodeList { return this[internals].labels; }
    get type(): string { return this.localName; }
    get willValidate(): boolean { return this[internals].willValidate; }
    get validity(): ValidityState { return this.#checked().validity; }
    get validationMessage(): string { return this.#checked().validationMessage; }

    checkValidity(): boolean { return this.#checked().checkValidity(); }
    reportValidity(): boolean { return this.#checked().reportValidity(); }

    setCustomValidity(message: string): void {
      this.#customError = String(message);
      this.#checked();
    }

    [commitForm](): void {
      this[internals].setFormValue(this.#answers[formValue](), this.#answers[formState]());
      this.#checked();
    }

    override updated(): void {
      super.updated();
      this.#checked();
    }

    formDisabledCallback(): void { this.requestUpdate(); }
    formAssociatedCallback(): void { this.requestUpdate(); }
    formResetCallback(): void { this.#answers[formReset](); }

    formStateRestoreCallback(state: string | File | FormData | null): void {
      if (typeof state === 'string') this.#answers[formRestore](state);
    }

    /** As in a native field the attribute is the property, at once; the browser itself looks at it. */
    #reflect(name: string, value: string | boolean | null): void {
      const text = value === false || value === null ? null : value === true ? '' : String(value);
      if (text === null) this.removeAttribute(name);
      else if (this.getAttribute(name) !== text) this.setAttribute(name, text);
      this.requestUpdate();
    }

    /** Brings validity up to date first: `required` may have been set a moment ago, before the next update. */
    #checked(): ElementInternals {
      const missing = this.required ? this.#answers[formMissing]() : null;
      const pending = this.hasUpdated ? this.#answers[formPending]() : null;
      const message = this.#customError || pending || missing;
      if (message) {
        const flags = { customError: this.#customError !== '' || pending !== null, valueMissing: missing !== null };
        this[internals].setValidity(flags, message, this.#answers[formAnchor]());
      } else {
        this[internals].setValidity({});
      }
      return this[internals];
    }
  }
  return FormFieldElement as unknown as Base & Constructor<FormFieldMembers>;
}
