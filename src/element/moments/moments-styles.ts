import { css } from '../styles/css.js';

/** The bar of moments and the dialog about them: one line, small dots, nothing that asks for attention. */
export const momentsStyles = css`
  .moments { display: flex; align-items: center; gap: 8px; padding: 0 20px 4px; }
  .moment-line { flex: 1; min-inline-size: 0; display: flex; align-items: flex-start; justify-content: space-between; gap: 8px; padding: 8px 4px 0; cursor: pointer; touch-action: pan-y; position: relative; border-radius: 8px; }
  .moment-line::before { content: ""; position: absolute; inset: 16px 12px auto; border-block-start: 1.5px solid var(--_line); }
  .moment-stop { position: relative; display: grid; justify-items: center; gap: 2px; min-inline-size: 24px; font-size: 12px; color: var(--_muted); text-align: center; }
  .moment-stop .dot { margin-block: 1px; }
  .dot { inline-size: 15px; block-size: 15px; border: 1.5px solid var(--_control-line); border-radius: 50%; background: var(--_paper); flex: none; }
  [data-now] > .dot { border-color: var(--_accent); background: var(--_accent); box-shadow: inset 0 0 0 3px var(--_paper); }
  [data-now] > .moment-name { color: var(--_ink); font-weight: 600; }
  .moment-name { overflow-wrap: anywhere; line-height: 1.3; }
  .moment-line[data-names="false"] .moment-stop:not([data-now]) .moment-name { display: none; }
  .event-stop { position: relative; inline-size: 8px; block-size: 8px; margin-block-start: 5px; rotate: 45deg; border: 1.5px solid var(--_muted); background: var(--_muted); flex: none; }
  [data-setback].event-stop, [data-setback] > .event-stop { background: var(--_paper); }
  .moments .step { font-size: 22px; line-height: 1; margin-block-start: -4px; }
  .moments .step::before { content: "‹"; }
  .moments .step[data-by="1"]::before { content: "›"; }
  .moment-buttons { display: flex; gap: 8px; flex: none; margin-inline-start: 12px; }
  .compare-bar { flex: 1; display: flex; flex-wrap: wrap; align-items: end; gap: 8px 12px; }
  .compare-bar .field { flex: 0 1 240px; min-inline-size: 0; display: flex; align-items: center; gap: 8px; }
  .compare-bar .field > .name { margin: 0; }
  .compare-bar > .button { margin-inline-start: auto; }
  .time-list { position: relative; display: grid; gap: 4px; }
  .time-list > li { display: grid; grid-template-columns: 15px minmax(0, 1fr) auto; align-items: center; gap: 4px 12px; min-block-size: 44px; padding-block: 4px; }
  .time-list .said { display: grid; overflow-wrap: anywhere; }
  .time-list .said .quiet { font-size: 13px; }
  .time-list .event-stop { margin: 0; justify-self: center; }
  .time-list details { grid-column: 2 / -1; }
  .time-list .event-row details { grid-column: 3; }
  .time-list .event-row details[open] { grid-column: 2 / -1; }
  .time-list summary { display: inline-flex; align-items: center; min-block-size: max(28px, min(var(--_target), 44px)); cursor: pointer; list-style: none; color: var(--_muted); font-size: 13px; text-decoration: underline; text-decoration-color: var(--_control-line); text-underline-offset: 3px; }
  .time-list summary::-webkit-details-marker { display: none; }
  .time-list .inside { display: grid; gap: 12px; padding-block: 4px 12px; }
  .new-form { display: flex; flex-direction: column; min-block-size: 0; }
  .new-form .dialog-scroll { display: grid; gap: 12px; }
  .dialog .fields .field > .name { margin-block-end: 4px; }
  @container network-map (width <= 720px) {
    .moments { padding: 0 4px 4px; gap: 0; }
    .moment-buttons { gap: 0; margin: 0; }
    .moment-buttons .button { padding: 0 8px; border-color: transparent; background: none; font-size: 13px; }
    .moment-line .moment-stop:not([data-now]) .moment-name { display: none; }
    .moments .manage { display: none; }
    .compare-bar { padding: 0 8px; }
    .compare-bar .field { flex: 1 1 45%; }
    .compare-bar .group .button { padding: 0 10px; font-size: 13px; }
    .compare-bar .back { padding: 0; }
    .compare-bar .back span { display: none; }
    .moment-line { padding-block-end: 18px; }
    .moment-stop { position: static; }
    .moment-stop .dot { position: relative; }
    .moment-name { position: absolute; inset: 27px 0 auto; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
  }
  @media print { .moments { display: none; } }
  @media (forced-colors: active) { [data-now] > .dot { background: Highlight; } }
`;
