/** What working on the map takes. */
export type EditingParts = typeof import('./editing-part.js') & typeof import('./changing-part.js') & Pick<typeof import('../layout/circles.js'), 'circlesLayout'>;

let there: EditingParts | undefined;

/** What working on the map takes, if any element on the page has fetched it before. */
export function editingParts(): EditingParts | undefined { return there; }

/** Fetches what working on the map takes, a layout included. A document that brings its picture is seen before that. */
export async function loadEditing(): Promise<EditingParts> {
  const [{ circlesLayout }, hands, changing] = await Promise.all([import('../layout/circles.js'), import('./editing-part.js'), import('./changing-part.js')]);
  return (there = { ...hands, ...changing, circlesLayout });
}
