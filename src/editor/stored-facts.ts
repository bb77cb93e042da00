import { plainLine } from './plain-line.js';

/** Facts as they are stored: texts trimmed, an empty text or null as an absent field. */
export function storedFacts(facts: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(facts).map(([field, value]) => {
    const stored = typeof value !== 'string' ? value : field === 'note' ? value.trim() : plainLine(value);
    return [field, stored === null || stored === '' ? undefined : stored];
  }));
}
