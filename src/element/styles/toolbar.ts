import { css } from './css.js';

/** The row of buttons; on a narrow page only the most used stay, the rest is in the menu. */
export const toolbar = css`
  .toolbar { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; }
  .group { display: inline-flex; }
  .group .button { border-radius: 0; margin-inline-start: -1px; }
  .group .button:first-child { border-start-start-radius: 10px; border-end-start-radius: 10px; margin-inline-start: 0; }
  .group .button:last-child { border-start-end-radius: 10px; border-end-end-radius: 10px; }
  .group .button[aria-pressed="true"] { position: relative; z-index: 1; }
  .group .button:focus-visible { position: relative; z-index: 2; }
  @container network-map (width <= 1100px) {
    .toolbar .foldable .text { display: none; }
    .toolbar .foldable .button, .toolbar .foldable.button { padding: 0; }
  }
  @container network-map (width > 1100px) {
    .toolbar .foldable:not(.keeps-icon) svg.icon { display: none; }
  }
  @container network-map (width <= 720px) {
    .toolbar { flex-wrap: nowrap; flex: none; gap: 4px; }
    .toolbar .wide-only { display: none; }
    .toolbar .button .text { display: none; }
    .toolbar .button { padding: 0; }
    .views[data-view="map"] .button:first-child, .views[data-view="list"] .button:nth-child(2), .views .button:last-child { display: none; }
    .views .button { border-radius: 10px; }
  }
  @container network-map (width <= 380px) {
    .toolbar .group:not(.wide-only) { display: contents; }
    .toolbar .button { border-color: transparent; background: none; min-inline-size: max(40px, var(--_target)); }
    .toolbar .button[aria-pressed="true"] { background: var(--_wash); border-radius: 10px; }
  }
`;
