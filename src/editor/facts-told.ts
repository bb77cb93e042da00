/** Which fields were set, and to what if it was one: what a deed carries for the announcement. */
export function factsTold(facts: object): { field: string; value: string } {
  const entries = Object.entries(facts).filter(([, value]) => value !== undefined);
  const [only] = entries;
  const value = entries.length === 1 && only && only[1] !== null ? (Array.isArray(only[1]) ? only[1].join('\n') : String(only[1])) : '';
  return { field: entries.map(([field]) => field).join('\n'), value };
}
