import type { Mark } from '../../scene/mark.js';

/** The smallest font size in a mark, in map units. */
export function leastText({ tag, attrs, children }: Mark): number {
  const own = tag === 'text' ? Number(attrs['font-size']) : Infinity;
  return Math.min(own, ...(children ?? []).map(leastText));
}
