/** What working on the map takes. */
export type EditingParts = typeof import('./editing-part.js') & Pick<typeof import('../layout/circles.js'), 'circlesLayout'>;

let there: EditingParts | undefined;

/**
 * Hands over what working on the map takes, a layout included: at once if any element on the page has fetched it before,
 * else when it has come. A document that brings its picture is seen before that.
 */
export function loadEditing(take: (parts: EditingParts) => void, failed: () => void): void {
  if (there) { take(there); return; }
  Promise.all([import('../layout/circles.js'), import('./editing-part.js')]).then(([{ circlesLayout }, part]) => {
    there = { ...part, circlesLayout };
    take(there);
  }, failed);
}
