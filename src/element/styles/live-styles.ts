import { css } from './css.js';

/** The map while it is worked on: cursors, what is marked, carried or chosen, and what is said beside it. */
export const liveStyles = css`
  .map-viewport[data-over="alter"] { cursor: grab; }
  .map-viewport[data-over="tie"] { cursor: pointer; }
  .map-viewport[data-over="handle"], .map-viewport:is([data-doing="drawing"], [data-doing="selecting"]) { cursor: crosshair; }
  .map-viewport[data-doing="carrying"], .map-viewport[data-doing="panning"] { cursor: grabbing; }
  .option { fill: none; stroke: none; pointer-events: all; cursor: grab; }
  .map-viewport :is(.option, .tie-option):focus-visible { outline: none; box-shadow: none; }
  .live path, .live circle { vector-effect: non-scaling-stroke; }
  .live .lifted path, .live .lifted circle { vector-effect: none; }
  .cell { fill: var(--_accent); fill-opacity: .1; stroke: var(--_accent); stroke-width: 1.5px; stroke-opacity: .6; }
  .tie-halo { fill: none; stroke: var(--_accent); stroke-width: 14px; stroke-opacity: .22; stroke-linecap: round; stroke-linejoin: round; }
  .tie-halo.hovered { stroke: var(--_ink); stroke-opacity: .09; }
  .tie-halo.focused { stroke: var(--_focus); stroke-opacity: .5; }
  .live .tie-option { fill: none; stroke: transparent; stroke-width: 24px; pointer-events: stroke; }
  .band { fill: none; stroke: var(--_accent); stroke-width: 2.5px; stroke-dasharray: 1 6; stroke-linecap: round; }
  .select-box { fill: var(--_accent); fill-opacity: .08; stroke: var(--_accent); stroke-width: 1.5px; stroke-dasharray: 5 4; }
  .mark { fill: none; stroke: var(--_control-line); stroke-width: 1.5px; }
  .mark.selected { stroke: var(--_accent); stroke-width: 2.5px; fill: var(--_accent); fill-opacity: .1; }
  .mark.focus-inner { stroke: var(--_paper); stroke-width: 2.5px; }
  .mark.focus-outer { stroke: var(--_focus); stroke-width: max(2.5px, var(--_focus-width)); }
  .mark.target { stroke: var(--_accent); stroke-width: 3px; fill: var(--_accent); fill-opacity: .12; }
  .mark.picking { stroke: var(--_accent); stroke-width: 2.5px; stroke-dasharray: 3 4; }
  .handle-disc { fill: var(--_surface); stroke: var(--_accent); stroke-width: 1.5px; }
  .handle-line { fill: none; stroke: var(--_accent); stroke-width: 1.75px; }
  .handle-dot { fill: var(--_accent); }
  .map-viewport:is([data-over="handle"], [data-picking]) .handle-disc { fill: var(--_accent); }
  .map-viewport:is([data-over="handle"], [data-picking]) .handle-line { stroke: var(--_surface); }
  .map-viewport:is([data-over="handle"], [data-picking]) .handle-dot { fill: var(--_surface); }
  .map-label {
    position: absolute; inset: 0 auto auto 0; max-inline-size: 280px; padding: 3px 8px; border-radius: 6px; pointer-events: none;
    background: var(--_ink); color: var(--_paper); font-weight: 600; font-size: 13px; line-height: 1.35; border: 1px solid transparent;
  }
  .map-label[data-hint] { max-inline-size: calc(100% - 8px); font-weight: 400; }
  .map-label[hidden], .tidy-offer[hidden] { display: none; }
  .tidy-offer { position: absolute; z-index: 2; inset-block-end: calc(8px + var(--_over, 0px)); inset-inline-end: 8px; background: var(--_surface); }
`;
