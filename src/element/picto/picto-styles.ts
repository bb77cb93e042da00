import { css } from '../styles/css.js';

/** Large pictures in calm rows; a word stands small under each. */
export const pictoStyles = css`
  .picto { display: grid; gap: 12px; padding-block: 4px 8px; user-select: none; -webkit-user-select: none; -webkit-touch-callout: none; }
  .pic { inline-size: 44px; block-size: 44px; flex: none; overflow: visible; }
  .pic .area { fill: var(--_paper); stroke: currentColor; stroke-width: 1.8; stroke-linejoin: round; }
  .pic .solid { fill: currentColor; }
  .pic .open { fill: var(--_paper); }
  .pic .line { fill: none; stroke: currentColor; stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round; }
  .pic .fine { fill: none; stroke: currentColor; stroke-width: .8; stroke-linecap: round; stroke-linejoin: round; }
  .picto-question { font-size: 16px; font-weight: 600; }
  .picto-part { margin-block-start: 4px; font-size: 13px; font-weight: 400; color: var(--_muted); }
  .picto-grid { display: grid; grid-template-columns: repeat(auto-fill, minmax(78px, 1fr)); gap: 8px; }
  .picto-button {
    display: grid; justify-items: center; align-content: center; gap: 4px; min-inline-size: 64px; min-block-size: 84px; padding: 8px 3px 6px; border: 1px solid var(--_line); border-radius: 12px;
    background: var(--_paper); color: var(--_ink); touch-action: manipulation; transition: background-color 120ms;
  }
  .picto-button .word { font-size: 13px; line-height: 1.15; max-inline-size: 100%; overflow-wrap: anywhere; hyphens: auto; text-align: center; }
  @media (hover: hover) { .picto-button:hover:not([aria-disabled="true"]), .picto-step:hover { background: var(--_hover); } }
  .picto-button[aria-pressed="true"] { border-color: var(--_accent); box-shadow: inset 0 0 0 2px var(--_accent); background: var(--_wash); }
  .picto-button[aria-pressed="true"] .word { font-weight: 600; }
  .picto-button[aria-disabled="true"] { color: color-mix(in srgb, var(--_ink) 45%, var(--_paper)); }
  .picto-bar, .picto-acts { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); gap: 8px; }
  .picto-bar { position: sticky; inset-block-start: -8px; z-index: 1; margin-inline: -20px; padding: 8px 20px; background: var(--_surface); border-block-end: 1px solid var(--_line); }
  .picto-bar .picto-button, .picto-acts .picto-button { min-block-size: 68px; }
  .picto-bar .pic, .picto-acts .pic { inline-size: 30px; block-size: 30px; }
  .picto-acts { padding-block-start: 12px; border-block-start: 1px solid var(--_line); }
  .picto-head { display: flex; align-items: center; gap: 12px; }
  .picto-head h3 { font-size: 20px; line-height: 1.2; font-weight: 700; overflow-wrap: anywhere; }
  .picto-head .pic { inline-size: 52px; block-size: 52px; }
  .picto-steps { display: flex; gap: 4px; padding: 4px; border-radius: 12px; background: var(--_hover); }
  .picto-step { flex: 1; min-inline-size: 0; min-block-size: 44px; display: grid; place-items: center; padding: 4px 2px; border: 1px solid transparent; border-radius: 9px; background: none; color: var(--_muted); }
  .picto-step .pic { inline-size: 24px; block-size: 24px; max-inline-size: 100%; }
  .picto-step[aria-pressed="true"] { border-color: var(--_accent); background: var(--_paper); color: var(--_ink); }
  .frame:has(.picto) .sheet-handle { display: none; }
  /* The tools are known by their signs. */
  .frame:has(.picto) .toolbar .foldable .text { position: absolute; clip-path: inset(50%); inline-size: 1px; block-size: 1px; overflow: hidden; }
  .frame:has(.picto) .toolbar .foldable:not(.keeps-icon) svg.icon { display: block; }
  .frame:has(.picto) .toolbar .button { min-inline-size: 44px; min-block-size: 44px; }
  @container network-map (width <= 720px) {
    /* Map and question share the height evenly; neither moves when another question comes. */
    .frame:has(.picto) { grid-template: auto auto minmax(0, 1fr) 52% / minmax(0, 1fr); }
    .frame:has(.picto) .map-place { grid-row: 3; }
    .picto { gap: 8px; padding-block-start: 0; }
    .picto-bar { inset-block-start: -8px; margin-inline: -16px; padding: 6px 16px; margin-block-start: -8px; }
    .picto-bar .picto-button { min-block-size: 52px; grid-auto-flow: column; place-content: center; align-items: center; gap: 8px; padding: 4px 6px; }
    .picto-bar .pic { inline-size: 26px; block-size: 26px; }
    .picto-grid { grid-template-columns: repeat(auto-fill, minmax(78px, 1fr)); gap: 6px; }
    .picto-head .pic { inline-size: 36px; block-size: 36px; }
  }
  @media (forced-colors: active) { .picto-button[aria-pressed="true"], .picto-step[aria-pressed="true"] { outline: 2px solid Highlight; outline-offset: -4px; } }
`;
