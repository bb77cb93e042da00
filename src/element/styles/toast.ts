import { css } from './css.js';

/** A notice over the lower edge of the map; on a narrow page over its upper edge. */
export const toast = css`
  .toast {
    position: absolute; z-index: 3; inset-block-end: 8px; inset-inline-start: 20px; inline-size: max-content; max-inline-size: calc(100% - 40px);
    display: flex; align-items: center; gap: 8px; padding: 6px 8px 6px 14px; border: 1px solid var(--_control-line); border-radius: 12px; background: var(--_surface);
  }
  .toast[data-kind="problem"] { border-color: var(--_alarm); }
  .toast p { flex: 1; }
  .frame > .toast-place { position: sticky; inset-block-end: 12px; grid-row: 6; z-index: 3; }
  @container network-map (width <= 720px) {
    .toast-place { position: static; }
    .map-place > .toast-place .toast { inset-block: 8px auto; inset-inline: 12px; inline-size: auto; max-inline-size: none; }
  }
`;
