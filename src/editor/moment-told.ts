import type { Version } from '../model/document.js';

/** What a deed carries to tell which moment it is about. */
export function momentTold({ title, date }: Pick<Version, 'title' | 'date'>): Record<string, string> {
  return { ...(title ? { name: title } : {}), ...(date ? { field: 'date', value: date } : {}) };
}
