import type { ViewContext } from '../view-context.js';

const NAMING = 'long list';

/** Whether whoever is typed or pasted now goes to the long list first. */
export function isNaming({ unfolded }: Pick<ViewContext, 'unfolded'>): boolean {
  return unfolded.has(NAMING);
}

/** From now on names go to the long list, or to the map again. */
export function setNaming(ctx: Pick<ViewContext, 'unfolded' | 'refresh'>, naming: boolean): void {
  if (naming) ctx.unfolded.add(NAMING);
  else ctx.unfolded.delete(NAMING);
  ctx.refresh();
}
