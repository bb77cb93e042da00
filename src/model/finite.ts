import type { Violation } from './violation.js';

/** Numbers that JSON cannot hold (NaN, infinities), wherever they are in a value, unknown fields included. */
export function notFinite(value: unknown, place: string): Violation[] {
  const found: Violation[] = [];
  search(value, place, found);
  return found;
}

function search(value: unknown, place: string, found: Violation[]): void {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) found.push({ code: 'not-finite', place, about: String(value) });
  } else if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      if (canHoldNumber(value[index])) search(value[index], `${place}[${index}]`, found);
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const key in value) {
      const field = (value as Record<string, unknown>)[key];
      // Most fields are texts: building a path for them would cost more than the check itself.
      if (canHoldNumber(field)) search(field, place === '' ? key : `${place}.${key}`, found);
    }
  }
}

function canHoldNumber(value: unknown): boolean {
  return (typeof value === 'number' && !Number.isFinite(value)) || (typeof value === 'object' && value !== null);
}
