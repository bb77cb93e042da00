import type { Shape } from './shape.js';
import { somebody } from './somebody.js';

/** How near: the resident in outline, and somebody else at the distance of this ring, or of who stands outside all of them. */
export function ringShape(at: number, rings: number): Shape {
  return { area: somebody(0.9), solid: somebody(7.9 + (8.4 * at) / rings), line: at < rings ? 'M1,22H23' : 'M1,22H13M14.6,4.6V22' };
}
