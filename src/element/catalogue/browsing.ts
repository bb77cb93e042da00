import type { ViewContext } from '../view-context.js';

const BROWSING = 'catalogue';

/** Whether the guide is open under the field to add people. */
export function isBrowsing({ unfolded }: Pick<ViewContext, 'unfolded'>): boolean {
  return unfolded.has(BROWSING);
}

/** Opens or closes the guide. */
export function setBrowsing(ctx: Pick<ViewContext, 'unfolded' | 'refresh'>, browsing: boolean): void {
  if (browsing) ctx.unfolded.add(BROWSING);
  else ctx.unfolded.delete(BROWSING);
  ctx.refresh();
}
