import { css } from './css.js';

/** Buttons: a hairline and words; the accent only says which one is on. */
export const button = css`
  .button {
    display: inline-flex; align-items: center; justify-content: center; gap: 8px; min-block-size: var(--_target); min-inline-size: var(--_target);
    padding: 0 12px; border: 1px solid var(--_line); border-radius: 10px; background: var(--_paper); color: var(--_ink);
    text-decoration: none; white-space: nowrap; transition: background-color 120ms;
  }
  @media (hover: hover) { .button:hover:not(:disabled) { background: var(--_hover); } }
  .button:disabled, .button[aria-disabled="true"] { color: color-mix(in srgb, var(--_ink) 45%, var(--_paper)); }
  .button[aria-pressed="true"], .button[aria-checked="true"] { border-color: var(--_accent); background: var(--_wash); font-weight: 600; }
  .button.only-icon { padding: 0; }
  .button.firm { border-color: var(--_ink); }
  .button.plain { border-color: transparent; background: none; }
  .button.alarm { color: var(--_alarm); }
  @media (forced-colors: active) {
    .button[aria-pressed="true"], .button[aria-checked="true"] { outline: 2px solid Highlight; outline-offset: -4px; }
    .button:disabled { color: GrayText; border-color: GrayText; }
  }
`;
