import { css } from '../styles/css.js';

/** What is not asked for is light and says less; what is asked for is told above the map. */
export const filterStyles = css`
  .filter-bar {
    display: flex; flex-wrap: wrap; align-items: center; gap: 4px 12px; margin: 0 20px 6px; padding: 4px 6px 4px 14px; border: 1px dashed var(--_control-line); border-radius: 10px;
    background: var(--_surface);
  }
  .filter-bar p { flex: 1; min-inline-size: 0; overflow-wrap: anywhere; }
  .filtered-out { opacity: .26; }
  .filtered-out .role { display: none; }
  .filtered-out .name { font-weight: 400; }
  @container network-map (width <= 720px) { .filter-bar { margin: 0 12px 4px; } }
`;
