import { css } from './css.js';

/** The legend: beside the circles, under any other drawing, and on a narrow page behind its button. Its room is kept by the frame. */
export const legend = css`
  .legend { display: flex; flex-wrap: wrap; gap: 0 14px; padding: 2px 20px 10px; font-size: 12px; color: var(--_muted); }
  .legend li { display: inline-flex; align-items: center; gap: 6px; min-block-size: 22px; }
  .legend svg { overflow: visible; flex: none; }
  .legend-button { display: none; }
  .room { visibility: hidden; }
  @container network-map (width > 960px) {
    [data-legend="beside"] .legend { align-self: end; flex-flow: column; max-block-size: 100%; overflow: hidden auto; padding-inline-end: 0; scrollbar-width: thin; }
    [data-legend="beside"] .legend li { flex: none; display: grid; grid-template-columns: 40px 1fr; align-items: start; line-height: 1.3; padding-block: 3px; }
    [data-legend="beside"] .legend svg { margin-block: -3px; }
  }
  @container network-map (width <= 720px) {
    .legend-button { display: inline-flex; position: absolute; inset-block-start: 0; inset-inline-end: 8px; z-index: 1; font-size: 12px; color: var(--_muted); }
    /* Corners are empty round circles alone. */
    [data-legend="under"] .legend-button { position: relative; order: -1; align-self: end; margin-block: -8px -4px; }
    .legend { display: none; }
    .legend[data-open] { display: flex; position: absolute; inset: 44px 8px auto; padding: 10px 12px; border: 1px solid var(--_line); border-radius: 10px; background: var(--_surface); }
  }
`;
