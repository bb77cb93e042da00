import { css } from './css.js';

/** The whole: a head, the map, and beside or under it the side with quick add and details. */
export const frame = css`
  .frame {
    display: grid; block-size: 100%; grid-template: auto auto minmax(0, 1fr) / minmax(0, 1fr) 320px; column-gap: 16px;
    background: var(--_paper); border: 1px solid var(--_line); border-radius: var(--_radius); overflow: clip;
  }
  .head {
    grid-row: 1; grid-column: 1 / -1; display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 8px 24px; padding: 16px 20px 8px;
  }
  .tools { min-block-size: var(--_target); }
  .under { grid-row: 2; grid-column: 1 / -1; }
  .moments { min-block-size: 52px; }
  .map-place, .side { grid-row: 3; }
  .heading { flex: 1 1 260px; min-inline-size: 0; }
  .heading h2 { font-size: 20px; line-height: 1.2; font-weight: 700; letter-spacing: -.005em; overflow-wrap: anywhere; text-wrap: balance; }
  .heading p { font-size: 13px; margin-block-start: 2px; }
  .heading .about::after { content: " ·"; margin-inline-end: 8px; }
  .save { display: inline-flex; align-items: center; gap: 6px; }
  .save::before { content: ""; inline-size: 7px; block-size: 7px; border-radius: 50%; border: 1.5px solid var(--_muted); }
  .save[data-state="unsaved"]::before { border-color: var(--_alarm); background: var(--_alarm); }
  .save[data-state="saved"]::before { border-color: var(--_accent); background: var(--_accent); }
  .notice { margin: 0 20px 8px; padding: 8px 12px; border: 1px solid var(--_line); border-radius: 8px; background: var(--_surface); }
  .toast-place { position: relative; block-size: 0; }
  .map-place { display: flex; flex-direction: column; min-block-size: 0; min-inline-size: 0; }
  .map { flex: 1; position: relative; min-block-size: 0; min-inline-size: 0; overflow: clip; }
  .legends { display: grid; }
  .legends > * { grid-area: 1 / 1; }
  .side { display: flex; flex-direction: column; min-block-size: 0; margin: 0 16px 16px 0; background: var(--_surface); border: 1px solid var(--_line); border-radius: var(--_radius); overflow: clip; }
  .side-scroll { border-block-start: 1px solid var(--_line); overflow-y: auto; overscroll-behavior: contain; padding: 8px 20px 24px; scrollbar-width: thin; }
  @container network-map (width > 960px) {
    /* Circles are as wide as they are high: what stands beside them costs them nothing, what stands under them does. */
    /* Whatever is in it, in whatever language, it is as wide: otherwise everybody on the map moves. */
    [data-legend="beside"] .map-place { display: grid; grid-template: minmax(0, 1fr) auto / 176px minmax(0, 1fr); }
    [data-legend="beside"] .map { grid-area: 1 / 2; }
    [data-legend="beside"] .toast-place { grid-area: 2 / 2; }
    [data-legend="beside"] .legends { grid-area: 1 / 1 / 3; grid-template-rows: minmax(0, 1fr); min-block-size: 0; }
  }
  @container network-map (width <= 720px) {
    .frame { grid-template: auto auto minmax(0, 1fr) fit-content(54%) / minmax(0, 1fr); }
    .map-place { grid-row: 3 / 5; grid-column: 1; position: relative; }
    .side { grid-row: 4; grid-column: 1; z-index: 1; }
    .tools:empty { inline-size: calc(4 * var(--_target) + 10px); }
    .head { padding: 8px 12px; flex-wrap: nowrap; gap: 8px; }
    .heading { flex: 1 1 0; }
    .heading h2 { font-size: 15px; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; text-wrap: wrap; }
    .heading p { font-size: 12px; }
    .heading .about { display: none; }
    .side { margin: 0; border-width: 1px 0 0; border-radius: 16px 16px 0 0; }
    .side-scroll { padding-inline: 16px; border-block-start: 0; }
    .frame[data-sheet="closed"] .side-scroll, .frame[data-sheet="open"][data-view="map"] .quick-add { display: none; }
  }
`;
