import type { GroundPainter } from './other-scenes.js';

/** Nothing but paper. */
export const plainGround: GroundPainter = () => ({ mark: { key: 'ground', tag: 'g', attrs: { class: 'ground' }, children: [] }, boxes: [] });
