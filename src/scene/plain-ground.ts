import type { GroundPainter } from './other-grounds.js';

/** Nothing but paper. */
export const plainGround: GroundPainter = () => ({ mark: { key: 'ground', tag: 'g', attrs: { class: 'ground' }, children: [] }, boxes: [] });
