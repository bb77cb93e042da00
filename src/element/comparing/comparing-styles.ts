import { css } from '../styles/css.js';

/** Then and now: the drawings beside their sentences; on a narrow page below each other in one scroll. */
export const comparingStyles = css`
  .frame:has(> .comparing) > :is(.map-place, .side, .list-place) { display: none; }
  .comparing { grid-row: 3 / 5; grid-column: 1 / -1; min-block-size: 0; display: grid; grid-template: minmax(0, 1fr) auto / minmax(0, 1fr) 340px; column-gap: 16px; }
  .compare-maps { display: flex; min-block-size: 0; min-inline-size: 0; }
  .compare-maps figure { flex: 1; min-inline-size: 0; display: flex; flex-direction: column; }
  .compare-maps figure + figure { border-inline-start: 1px solid var(--_line); }
  .compare-maps figcaption { padding: 2px 20px 4px; font-weight: 600; text-align: center; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
  .compare-map { flex: 1; position: relative; min-block-size: 0; overflow: clip; }
  .change-legend { grid-row: 2; display: flex; flex-wrap: wrap; gap: 0 16px; padding: 2px 20px 12px; font-size: 12px; color: var(--_muted); }
  .change-legend li { display: inline-flex; align-items: center; gap: 6px; min-block-size: 24px; }
  .change-words { grid-column: 2; grid-row: 1 / 3; margin: 0 16px 16px 0; padding: 16px 20px 24px; overflow-y: auto; background: var(--_surface); border: 1px solid var(--_line); border-radius: var(--_radius); scrollbar-width: thin; }
  .change-words h3 { font-size: 17px; line-height: 1.25; }
  .change-words h4 { margin-block: 16px 2px; color: var(--_muted); font-size: 12px; font-weight: 600; letter-spacing: .06em; text-transform: uppercase; }
  .changes li { display: grid; grid-template-columns: 16px minmax(0, 1fr); gap: 10px; align-items: start; padding-block: 2px; }
  .changes.plain li { display: block; padding-inline-start: 26px; padding-block: 4px; overflow-wrap: anywhere; }
  .changes svg { overflow: visible; margin-block-start: 6px; }
  .changes .event-stop { justify-self: center; margin-block-start: 7px; }
  .change { inline-size: 100%; min-block-size: max(28px, min(var(--_target), 44px)); padding: 3px 6px; margin: 0; border: 0; border-radius: 6px; background: none; text-align: start; overflow-wrap: anywhere; }
  @media (hover: hover) { .change:hover { background: var(--_hover); } }
  .change[aria-pressed="true"] { background: var(--_wash); box-shadow: inset 2px 0 0 var(--_accent); }
  .frame[data-view="list"] :is(.compare-maps, .change-legend) { display: none; }
  .frame[data-view="list"] .comparing { display: block; }
  .frame[data-view="list"] .change-words { margin: 0 16px 16px; }
  @container network-map (width <= 720px) {
    .comparing { display: block; overflow-y: auto; overscroll-behavior: contain; }
    .compare-maps { flex-direction: column; }
    .compare-maps figure { flex: none; block-size: min(480px, 62cqh, 62vh); }
    .compare-maps figure + figure { border-inline-start: 0; border-block-start: 1px solid var(--_line); }
    .comparing[data-how="beside"] figure { block-size: min(440px, 56vh); }
    .change-legend { padding-inline: 16px; }
    .change-words { margin: 0; border-width: 1px 0 0; border-radius: 0; padding-inline: 16px; overflow: visible; }
  }
  @media print { .comparing { display: block; } .compare-map { block-size: 120mm; } .change-words { border: 0; overflow: visible; } }
  @media (forced-colors: active) { .change[aria-pressed="true"] { outline: 2px solid Highlight; } }
`;
