import { css } from './css.js';

/** What hangs from the pointer while it carries something from a list beside the map. */
export const carriedGhost = css`
  .carried-ghost {
    position: fixed; inset: 0 auto auto 0; margin: 0; padding: 6px 12px; border: 1px solid var(--_control-line); border-radius: 22px; background: var(--_surface);
    color: var(--_ink); font: inherit; pointer-events: none;
  }
  .carried-ghost[hidden] { display: none; }
`;
