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
  .under { grid-row: 2; grid-column: 1 / -1; }
  .moments { min-block-size: 52px; }
  .map-place, .side { grid-row: 3; }
  .list-place { grid-row: 4; }
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
  .toast {
    position: absolute; z-index: 3; inset-block-end: 8px; inset-inline-start: 20px; inline-size: max-content; max-inline-size: calc(100% - 40px);
    display: flex; align-items: center; gap: 8px; padding: 6px 8px 6px 14px; border: 1px solid var(--_control-line); border-radius: 12px; background: var(--_surface);
  }
  .toast[data-kind="problem"] { border-color: var(--_alarm); }
  .toast p { flex: 1; }
  .frame > .toast-place { position: sticky; inset-block-end: 12px; grid-row: 6; z-index: 3; }
  .map-place { display: flex; flex-direction: column; min-block-size: 0; min-inline-size: 0; }
  .map { flex: 1; position: relative; min-block-size: 0; min-inline-size: 0; overflow: clip; }
  .legend { display: flex; flex-wrap: wrap; gap: 0 14px; padding: 2px 20px 10px; font-size: 12px; color: var(--_muted); }
  .legends { display: grid; }
  .legends > * { grid-area: 1 / 1; }
  .room { visibility: hidden; }
  .legend li { display: inline-flex; align-items: center; gap: 6px; min-block-size: 22px; }
  .legend svg { overflow: visible; flex: none; }
  .legend-button { display: none; }
  .side { display: flex; flex-direction: column; min-block-size: 0; margin: 0 16px 16px 0; background: var(--_surface); border: 1px solid var(--_line); border-radius: var(--_radius); overflow: clip; }
  .side-scroll { border-block-start: 1px solid var(--_line); overflow-y: auto; overscroll-behavior: contain; padding: 8px 20px 24px; scrollbar-width: thin; }
  .frame[data-view="list"] { block-size: auto; grid-template: auto / minmax(0, 1fr); }
  .frame[data-view="list"] .map-place { display: none; }
  .frame[data-view="list"] .side { border-width: 1px 0; border-radius: 0; margin: 0; background: none; }
  .frame[data-view="list"] .side-scroll { display: none; }
  .frame[data-view="both"] { grid-template-rows: auto auto minmax(320px, 1fr) minmax(0, 42%); }
  .list-place { grid-column: 1 / -1; min-block-size: 0; overflow: auto; scrollbar-width: thin; }
  .frame[data-view="both"] .list-place { border-block-start: 1px solid var(--_line); }
  @container network-map (width > 960px) {
    /* Circles are as wide as they are high: what stands beside them costs them nothing, what stands under them does. */
    /* Whatever is in it, in whatever language, it is as wide: otherwise everybody on the map moves. */
    [data-legend="beside"] .map-place { display: grid; grid-template: minmax(0, 1fr) auto / 176px minmax(0, 1fr); }
    [data-legend="beside"] .map { grid-area: 1 / 2; }
    [data-legend="beside"] .toast-place { grid-area: 2 / 2; }
    [data-legend="beside"] .legends { grid-area: 1 / 1 / 3; grid-template-rows: minmax(0, 1fr); min-block-size: 0; }
    [data-legend="beside"] .legend { align-self: end; flex-flow: column; max-block-size: 100%; overflow: hidden auto; padding-inline-end: 0; scrollbar-width: thin; }
    [data-legend="beside"] .legend li { flex: none; display: grid; grid-template-columns: 40px 1fr; align-items: start; line-height: 1.3; padding-block: 3px; }
    [data-legend="beside"] .legend svg { margin-block: -3px; }
  }
  @container network-map (width <= 720px) {
    .frame { grid-template: auto auto minmax(0, 1fr) fit-content(54%) / minmax(0, 1fr); }
    .toast-place { position: static; }
    .map-place > .toast-place .toast { inset-block: 8px auto; inset-inline: 12px; inline-size: auto; max-inline-size: none; }
    .map-place { grid-row: 3 / 5; grid-column: 1; position: relative; }
    .side { grid-row: 4; grid-column: 1; z-index: 1; }
    .legend-button { display: inline-flex; position: absolute; inset-block-start: 0; inset-inline-end: 8px; z-index: 1; font-size: 12px; color: var(--_muted); }
    /* Corners are empty round circles alone. */
    [data-legend="under"] .legend-button { position: relative; order: -1; align-self: end; margin-block: -8px -4px; }
    .legend { display: none; }
    .legend[data-open] { display: flex; position: absolute; inset: 44px 8px auto; padding: 10px 12px; border: 1px solid var(--_line); border-radius: 10px; background: var(--_surface); }
    .head { padding: 8px 12px; flex-wrap: nowrap; gap: 8px; }
    .heading { flex: 1 1 0; }
    .heading h2 { font-size: 15px; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; text-wrap: wrap; }
    .heading p { font-size: 12px; }
    .heading .about { display: none; }
    .side { margin: 0; border-width: 1px 0 0; border-radius: 16px 16px 0 0; }
    .side-scroll { padding-inline: 16px; border-block-start: 0; }
    .frame[data-sheet="closed"] .side-scroll, .frame[data-sheet="open"][data-view="map"] .quick-add { display: none; }
    .frame[data-view="list"] .side { grid-row: 5; position: sticky; inset-block-end: 0; background: var(--_surface); }
    .frame[data-view="both"] { block-size: auto; grid-template-rows: auto auto 40vh fit-content(54%) auto; }
  }
`;
