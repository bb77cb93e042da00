import type { Refusal } from './command.js';
import { refuse } from './refuse.js';

/** Why these facts cannot be taken from a page in plain JavaScript, if so: they are none, or one of these fields is there and no text. */
export function checkTexts(facts: unknown, fields: readonly string[]): Refusal | undefined {
  if (typeof facts !== 'object' || facts === null) return noChoice(facts);
  const wrong = fields.map((field) => (facts as Record<string, unknown>)[field]).find((value) => value != null && typeof value !== 'string');
  return wrong === undefined ? undefined : noChoice(wrong);
}

/** Why these cannot be facts of a list of texts, if so. */
export function checkTextLists(facts: object, fields: readonly string[]): Refusal | undefined {
  const wrong = fields.map((field) => (facts as Record<string, unknown>)[field]).find((value) => value != null && !isTexts(value));
  return wrong === undefined ? undefined : noChoice(wrong);
}

/** Whether a value is a list of texts. */
export function isTexts(value: unknown): value is string[] { return Array.isArray(value) && value.every((each) => typeof each === 'string'); }

/** A value that is no choice, told by what it is if that can be read. */
export function noChoice(value: unknown): Refusal {
  return refuse('no-such-word', { value: typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string' ? String(value) : '–' });
}
