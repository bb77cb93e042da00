/** The form's side of an element. Symbols keep it out of the public API. */
export const internals = Symbol('internals');
/** What is submitted; null submits nothing. */
export const formValue = Symbol('formValue');
/** What the browser keeps to restore the field after going back. */
export const formState = Symbol('formState');
/** Hands value and state to the form at once, so that a listener of `change` sees them in FormData. */
export const commitForm = Symbol('commitForm');
export const formReset = Symbol('formReset');
export const formRestore = Symbol('formRestore');
/** The sentence shown if the field is required and empty, or null. */
export const formMissing = Symbol('formMissing');
/** The sentence shown while something was typed that is not on the map yet, or null: it would be lost without a word. */
export const formPending = Symbol('formPending');
/** Where the browser points its message. */
export const formAnchor = Symbol('formAnchor');

/** What an element answers to be a form field. */
export interface FormAnswers {
  [formValue](): string | null;
  [formState](): string | null;
  [formReset](): void;
  [formRestore](state: string): void;
  [formMissing](): string | null;
  [formPending](): string | null;
  [formAnchor](): HTMLElement | undefined;
}
