import { css } from '../styles/css.js';

/** The interview: one large question, much paper, and only one firm button. */
export const interviewStyles = css`
  .frame[data-view="interview"] { grid-template-columns: minmax(0, 1fr) 420px; }
  .frame[data-view="interview"] .side-scroll { flex: 1; display: flex; flex-direction: column; padding-block-end: 0; }
  .interview { flex: 1; display: flex; flex-direction: column; align-items: stretch; gap: 14px; padding-block-start: 12px; }
  .interview > * { flex: none; }
  .interview .overline { color: var(--_muted); font-size: 12px; font-weight: 600; letter-spacing: .06em; text-transform: uppercase; }
  .interview h3 { font-size: 22px; line-height: 1.25; font-weight: 700; letter-spacing: -.005em; text-wrap: balance; }
  .interview h3:focus { outline: none; }
  .interview h3:focus-visible { outline: var(--_focus-width) solid var(--_focus); outline-offset: 4px; border-radius: 4px; }
  .interview h4 { color: var(--_muted); font-size: 13px; font-weight: 400; }
  .interview h4.about { color: var(--_ink); font-size: 16px; font-weight: 600; }
  .asked-head { display: flex; justify-content: space-between; gap: 12px; align-items: baseline; }
  .map-size { display: none; }
  .asked-start { display: grid; gap: 12px; }
  .interview progress { appearance: none; inline-size: 100%; block-size: 3px; margin-block: -8px 6px; border: 0; border-radius: 2px; background: var(--_line); overflow: hidden; }
  .interview progress::-webkit-progress-bar { background: var(--_line); }
  .interview progress::-webkit-progress-value { background: var(--_muted); }
  .interview progress::-moz-progress-bar { background: var(--_muted); }
  .asked { display: grid; gap: 16px; padding-block: 4px; }
  .asked-part { display: grid; gap: 10px; }
  .for-worker { padding: 6px 12px; border: 1px dashed var(--_control-line); border-radius: 8px; font-size: 13px; color: var(--_muted); }
  .names-field { display: flex; align-items: end; gap: 8px; }
  .names-field .field { flex: 1; min-inline-size: 0; }
  .asked-form, .soon { display: grid; gap: 12px; }
  .named { display: flex; flex-wrap: wrap; gap: 6px; }
  .named li { display: inline-flex; align-items: center; gap: 4px; padding: 3px 10px; border: 1px solid var(--_line); border-radius: 14px; font-size: 14px; }
  .take { display: inline-flex; padding: 0; border: 0; background: none; color: var(--_muted); min-inline-size: 24px; min-block-size: 24px; align-items: center; justify-content: center; }
  .take .icon { inline-size: 14px; }
  .walk { display: flex; flex-wrap: wrap; gap: 6px; }
  .walk .chip { font-size: 13px; padding-inline: 11px; }
  .walk .chip[data-done="yes"] { color: var(--_muted); }
  .tick { display: inline-block; inline-size: 9px; block-size: 5px; margin: 0 1px 3px 7px; border: solid currentColor; border-width: 0 0 1.5px 1.5px; rotate: -45deg; }
  .said-list { display: grid; gap: 6px; padding-inline-start: 14px; border-inline-start: 2px solid var(--_line); }
  .asked-records { display: grid; gap: 10px; }
  .asked-records > li { display: grid; gap: 8px; padding-block-start: 10px; border-block-start: 1px solid var(--_line); }
  .asked-record { display: flex; justify-content: space-between; align-items: start; gap: 8px; }
  .asked-records p { display: grid; gap: 2px; overflow-wrap: anywhere; min-inline-size: 0; }
  .asked-records details > :not(summary) { margin-block-end: 8px; }
  .interview details, .interview details:last-of-type { border: 0; }
  .interview summary { display: inline-flex; align-items: center; min-block-size: max(34px, min(var(--_target), 44px)); cursor: pointer; list-style: none; color: var(--_muted); font-size: 13px; text-decoration: underline; text-decoration-color: var(--_control-line); text-underline-offset: 3px; }
  .interview summary::-webkit-details-marker { display: none; }
  .asked-foot { position: sticky; inset-block-end: 0; z-index: 1; margin-block-start: auto; display: flex; flex-wrap: wrap; align-items: center; gap: 8px; margin-inline: -20px; padding: 12px 20px; border-block-start: 1px solid var(--_line); background: var(--_surface); }
  .asked-foot .plain { margin-inline: -12px auto; }
  .asked-foot .button { min-block-size: 44px; max-inline-size: 100%; white-space: normal; }
  .asked-foot .firm { padding-inline: 18px; font-weight: 600; }
  .asked-all { align-self: start; inline-size: 100%; }
  .asked-all .inside { display: grid; gap: 4px; padding-block-end: 16px; }
  .asked-all h4 { margin-block-start: 8px; }
  .asked-row { display: flex; justify-content: space-between; align-items: baseline; gap: 12px; inline-size: calc(100% + 16px); min-block-size: 34px; margin-inline: -8px; padding: 6px 8px; border: 0; border-radius: 8px; background: none; text-align: start; }
  .asked-row .quiet { flex: none; font-size: 13px; }
  @media (hover: hover) { .asked-row:hover { background: var(--_hover); } }
  .asked-row[aria-current] { background: var(--_wash); box-shadow: inset 2px 0 0 var(--_accent); }
  .asked-rows .chips { padding-block: 6px 12px; }
  @container network-map (width <= 720px) {
    /* The map stands above the question instead of under it, and both stay as high whatever is asked. */
    .frame[data-view="interview"] { grid-template: auto auto minmax(0, 1fr) 56% / minmax(0, 1fr); }
    .frame[data-view="interview"] .map-place { grid-row: 3; }
    .frame[data-view="interview"] .sheet-handle { display: none; }
    .asked-head { align-items: center; }
    .asked-head .quiet { margin-inline-start: auto; }
    .map-size { display: inline-flex; margin: -6px -12px -6px -4px; font-size: 13px; }
    .map-size[aria-pressed="true"] { background: none; border-color: transparent; }
    .map-size .icon { inline-size: 18px; }
    /* The map has all the room that the question itself does not need. */
    .frame:has(.interview[data-map="large"]) { grid-template-rows: auto auto minmax(0, 1fr) auto; }
    .interview[data-map="large"] .asked-head > span { display: none; }
    .interview[data-map="large"] > :not(.asked-head, h3, .asked-foot) { display: none; }
    .interview { gap: 10px; padding-block-start: 4px; }
    .interview h3 { font-size: 19px; }
    .asked-foot { margin-inline: -16px; padding: 8px 16px; }
    .interview input, .interview textarea, .interview select { font-size: 16px; }
  }
  @media (forced-colors: active) { .asked-row[aria-current] { outline: 2px solid Highlight; } }
`;
