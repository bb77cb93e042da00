import { css } from './css.js';
import { paletteStyles } from './palette-styles.js';

/** The map at rest, and what clips it. Its container must be positioned. */
export const mapCanvasStyles = css`
  ${paletteStyles}
  .map-viewport {
    position: absolute; inset: 0; overflow: clip; contain: strict; touch-action: pan-x pan-y; cursor: default;
    -webkit-user-select: none; user-select: none; -webkit-touch-callout: none; -webkit-tap-highlight-color: transparent;
  }
  .map-viewport.active { touch-action: none; }
  /* The paper has a cursor of its own, or every change of the view's would be handed down to thousands of lines. */
  .map-paper { position: absolute; will-change: transform; pointer-events: none; cursor: default; }
  /* Places have a meaning, so the map does not turn round with the page; each name goes its own way. */
  .drawn { direction: ltr; }
  .drawn text { unicode-bidi: plaintext; }
  .map-paper svg { position: absolute; inset: 0; display: block; overflow: hidden; pointer-events: none; }
  .map-paper .live { will-change: transform; }
`;
