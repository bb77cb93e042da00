import { css } from './css.js';

/** The field in which a person is typed in one line. */
export const quickAdd = css`
  .quick-add { padding: 20px 20px 16px; }
  .quick-line { display: flex; gap: 8px; }
  .quick-line input {
    flex: 1; min-inline-size: 0; block-size: max(48px, var(--_target)); padding: 0 14px; border: 1.25px solid var(--_ink); border-radius: 10px;
    background: var(--_paper); text-overflow: ellipsis;
  }
  .quick-line input::placeholder { color: var(--_muted); opacity: 1; }
  .quick-line .button { min-block-size: max(48px, var(--_target)); min-inline-size: 48px; }
  .quick-hint { font-size: 13px; color: var(--_muted); padding-block-start: 6px; }
  @container network-map (width <= 720px) { .quick-add { padding: 12px 16px; } .quick-line input { font-size: 16px; } }
`;
