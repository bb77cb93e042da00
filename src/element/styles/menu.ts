import { css } from './css.js';

/** Menus, and the field that lies over a name. */
export const menu = css`
  .menu {
    position: fixed; inset: auto; margin: 0; min-inline-size: 220px; max-inline-size: calc(100vw - 16px); max-block-size: calc(100dvh - 16px); padding: 6px;
    border: 1px solid var(--_control-line); border-radius: 12px; background: var(--_surface); color: var(--_ink); font: inherit; font-size: 14px; line-height: 1.45; overflow-y: auto;
  }
  .menu-line {
    display: flex; align-items: center; justify-content: space-between; gap: 24px; inline-size: 100%; min-block-size: var(--_target); padding: 4px 12px;
    border: 0; border-radius: 8px; background: none; text-align: start;
  }
  .menu-line:focus-visible { background: var(--_hover); }
  @media (hover: hover) { .menu-line:hover { background: var(--_hover); } }
  .menu-line:focus-visible { outline-offset: -2px; box-shadow: none; }
  .menu-line[aria-disabled="true"] { color: color-mix(in srgb, var(--_ink) 50%, var(--_surface)); }
  .menu-line.alarm { color: var(--_alarm); }
  .menu-line[aria-checked="true"] span::before { content: "✓ "; }
  .menu-line[aria-expanded]::after { content: ""; inline-size: 7px; block-size: 7px; margin-inline-end: 4px; border: solid currentColor; border-width: 0 1.5px 1.5px 0; rotate: 45deg; translate: 0 -2px; }
  .menu-line[aria-expanded="true"]::after { rotate: 225deg; translate: 0 2px; }
  .menu-line kbd { font: inherit; font-size: 12px; color: var(--_muted); white-space: nowrap; }
  .menu [role="separator"] { block-size: 1px; margin: 6px 12px; background: var(--_line); }
  .rename {
    position: absolute; z-index: 4; min-block-size: 36px; padding: 0 8px; border: 1.25px solid var(--_ink); border-radius: 8px; background: var(--_surface);
    font-size: 14px; font-weight: 600;
  }
  .narrow-only { display: none; }
  @container network-map (width <= 720px) { .narrow-only { display: flex; } .rename { font-size: 16px; } }
  @media print { .menu { display: none !important; } }
  @media (forced-colors: active) { .menu-line[aria-disabled="true"] { color: GrayText; } }
`;
