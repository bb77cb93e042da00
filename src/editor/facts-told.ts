/**
 * Which fields were set, and to what if it was one: what a deed carries for the announcement.
 * An empty value says that the field was cleared, no value that there were several.
 */
export function factsTold(facts: object): { field: string; value?: string } {
  const entries = Object.entries(facts).filter(([, value]) => value !== undefined);
  const field = entries.map(([name]) => name).join('\n');
  const [only] = entries;
  if (!only || entries.length > 1) return { field };
  const [, value] = only;
  return { field, value: value === null ? '' : Array.isArray(value) ? value.join('\n') || 'none' : String(value) };
}
