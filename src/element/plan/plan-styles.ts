import { css } from '../styles/css.js';

/** The plan: words first, a thin line between steps, and only what is chosen has a tone. */
export const planStyles = css`
  .frame[data-view="plan"] { grid-template-columns: minmax(0, 1fr) 420px; }
  .plan { display: grid; gap: 16px; padding-block: 12px 8px; }
  .plan h3 { font-size: 20px; line-height: 1.2; font-weight: 700; }
  .plan h4 { color: var(--_muted); font-size: 12px; font-weight: 600; letter-spacing: .06em; text-transform: uppercase; }
  .plan .goal { display: grid; gap: 8px; padding-block-start: 14px; border-block-start: 1px solid var(--_line); }
  .plan .links { gap: 0; }
  .link-row { position: relative; padding-inline-start: 38px; padding-block-end: 14px; }
  .link-row .link-body { display: grid; gap: 8px; }
  .link-row::before { content: ""; position: absolute; inset-inline-start: 12px; inset-block: 0; inline-size: 2px; background: var(--_line); }
  .links > .link-row:first-child::before { inset-block-start: 12px; }
  .links > .link-row:last-child::before { inset-block-end: auto; block-size: 20px; }
  .link-row.dream .chain { font-style: italic; }
  .link-sign { position: absolute; inset-inline-start: 0; inset-block-start: 2px; }
  .link-row.steps .plan-row { position: relative; }
  .link-row.steps .plan-row::before { content: ""; position: absolute; inset-inline-start: -30px; inline-size: 8px; block-size: 8px; margin-block-start: 14px; border: 2px solid var(--_surface); border-radius: 50%; background: var(--_muted); }
  .ask { grid-column: 1 / -1; display: flex; flex-wrap: wrap; align-items: center; gap: 6px; padding-block-end: 6px; font-size: 13px; }
  .team-list { display: flex; flex-wrap: wrap; gap: 4px 16px; }
  .team-list li { display: flex; align-items: center; gap: 10px; }
  .chain { display: grid; gap: 1px; overflow-wrap: anywhere; }
  .chain strong { font-size: 16px; line-height: 1.3; }
  .ideas { display: flex; flex-wrap: wrap; gap: 6px; }
  .ideas li { padding: 3px 10px; border: 1px dashed var(--_control-line); border-radius: 14px; font-size: 13px; }
  .ideas li:not([data-level="1"]) { border-style: none; background: var(--_hover); border-radius: 8px; }
  .plan-row { display: grid; grid-template-columns: minmax(0, 1fr) auto; align-items: start; gap: 0 8px; padding-block: 2px; }
  .plan-row + .plan-row { border-block-start: 1px solid var(--_line); }
  .plan-said { display: grid; gap: 1px; padding: 6px 8px; margin-inline-start: -8px; border: 0; border-radius: 8px; background: none; text-align: start; overflow-wrap: anywhere; }
  @media (hover: hover) { .plan-said:hover { background: var(--_hover); } }
  .plan-said[aria-pressed="true"] { background: var(--_wash); box-shadow: inset 2px 0 0 var(--_accent); }
  .plan-said .quiet, .plan-said .state { font-size: 13px; }
  .plan-said .state::before { content: ""; display: inline-block; inline-size: 8px; block-size: 8px; margin-inline-end: 6px; border: 1.5px solid var(--_muted); border-radius: 50%; }
  [data-state="done"] .state::before { background: var(--_muted); }
  [data-state="busy"] .state::before { background: linear-gradient(90deg, var(--_muted) 50%, transparent 50%); }
  [data-state="not-done"] .state::before { border-radius: 0; block-size: 0; border-width: 1px 0 0; vertical-align: middle; }
  .plan-row details { grid-column: 2; }
  .plan-row details[open] { grid-column: 1 / -1; }
  .plan details, .plan details:last-of-type { border: 0; }
  .plan summary { align-self: start; display: inline-flex; align-items: center; min-block-size: max(34px, min(var(--_target), 44px)); cursor: pointer; list-style: none; color: var(--_muted); font-size: 13px; text-decoration: underline; text-decoration-color: var(--_control-line); text-underline-offset: 3px; }
  .plan summary::-webkit-details-marker { display: none; }
  .plan details > .inside { display: grid; gap: 12px; padding-block: 4px 14px; }
  .plan .pick .name { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  .plan .across > .chips { margin-block-end: 8px; }
  .new-record { display: flex; align-items: end; gap: 8px; }
  .new-record .field { flex: 1; min-inline-size: 0; }
  .closing > summary { font-size: 14px; }
  .asked { display: grid; gap: 6px; }
  .asked .name, .score > .name { color: var(--_muted); font-size: 13px; }
  .plan .closing-part > .inside { padding-block-end: 4px; }
  .told { display: grid; gap: 10px; }
  .told li { padding-inline-start: 12px; border-inline-start: 2px solid var(--_line); }
  .told p { overflow-wrap: anywhere; white-space: pre-wrap; }
  .new-told { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 10px 12px; align-items: end; }
  .new-told .across { grid-column: 1 / -1; }
  .new-told > .button { justify-self: start; }
  .score { display: grid; gap: 2px; }
  .score ul { display: grid; grid-template-columns: auto auto minmax(0, 1fr) auto; gap: 2px 14px; align-items: center; }
  .score li { display: contents; }
  .score strong { overflow-wrap: anywhere; }
  @container network-map (width <= 720px) {
    .frame[data-view="plan"] { grid-template-columns: minmax(0, 1fr); }
    .new-record input { font-size: 16px; }
  }
  @media (forced-colors: active) { .plan-said[aria-pressed="true"] { outline: 2px solid Highlight; } }
`;
