/** What reads a typed line and shows what was understood of it, in two parts: the grammar, and what a line says on this map. */
export type LinePart = typeof import('./quick-add-line.js') & typeof import('./reading-part.js');

/** Fetches both, one after the other: the second builds on the first. */
export async function linePart(): Promise<LinePart> {
  const line = await import('./quick-add-line.js');
  return { ...line, ...(await import('./reading-part.js')) };
}
