import { css } from './css.js';

/** Type, focus and the plainest shapes; everything else builds on these. */
export const base = css`
  :host {
    display: block; box-sizing: border-box; container: network-map / inline-size; position: relative;
    block-size: clamp(560px, 92vh, 900px); min-inline-size: 0;
    color: var(--_ink); font-weight: 400; font-size: 14px; line-height: 1.45; text-align: start;
    font-family: var(--_font, inherit); -webkit-text-size-adjust: none; text-size-adjust: none;
  }
  :host([hidden]) { display: none; }
  :host(:state(list-only)) { block-size: auto; }
  *, ::before, ::after { box-sizing: border-box; }
  h2, h3, h4, p, ul, ol, dl, dd, fieldset, figure { margin: 0; padding: 0; border: 0; min-inline-size: 0; }
  ul, ol { list-style: none; }
  button, input, select, textarea { font: inherit; color: inherit; letter-spacing: inherit; }
  button { cursor: pointer; touch-action: manipulation; }
  button:disabled { cursor: default; }
  .unseen:not(:focus):not(:focus-within) {
    position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
  }
  .skip {
    position: absolute; z-index: 5; inset-block-start: 8px; inset-inline-start: 8px; padding: 8px 12px; border-radius: 8px;
    background: var(--_surface); color: var(--_ink);
  }
  .quiet { color: var(--_muted); }
  svg.icon {
    inline-size: 20px; block-size: 20px; flex: none; fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round;
  }
  :focus { outline: none; }
  :focus-visible {
    outline: max(2px, var(--_focus-width)) solid var(--_focus); outline-offset: 2px; box-shadow: 0 0 0 2px var(--_paper);
  }
  @media (forced-colors: active) { :focus-visible { outline: 3px solid Highlight; } }
  @media (prefers-reduced-motion: reduce) { *, ::before, ::after { transition: none; animation: none; } }
`;
