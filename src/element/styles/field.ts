import { css } from './css.js';

/** Fields of the panel and the list: a quiet label above, a hairline below until they are used. */
export const field = css`
  .fields { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 12px; }
  .fields > .across { grid-column: 1 / -1; }
  .field { display: block; }
  .field > .name { display: block; font-size: 13px; color: var(--_muted); margin-block-end: 4px; }
  .field .hint { display: block; font-size: 12px; color: var(--_muted); margin-block-start: 4px; }
  .field input, .field select, .field textarea, .cell-field {
    inline-size: 100%; min-block-size: var(--_target); padding: 6px 10px; border: 1px solid var(--_control-line); border-radius: 8px;
    background: var(--_paper); text-overflow: ellipsis;
  }
  /* The sign that it opens takes room of its own. */
  .field select { padding-inline: 8px 2px; }
  .field textarea { min-block-size: 72px; resize: vertical; line-height: 1.45; }
  @media (hover: hover) { .field input:hover, .field select:hover, .field textarea:hover { border-color: var(--_ink); } }
  .field [aria-invalid] { border-color: var(--_alarm); }
  .field [aria-invalid] + .hint { color: var(--_alarm); }
  .field .said { display: block; min-block-size: 24px; overflow-wrap: anywhere; white-space: pre-line; }
  .pick { display: flex; align-items: end; gap: 8px; }
  .pick label { flex: 1; min-inline-size: 0; }
  .pick .name { display: block; font-size: 13px; color: var(--_muted); margin-block-end: 4px; }
  .checks { display: grid; gap: 2px; }
  .check { display: flex; align-items: center; gap: 10px; min-block-size: var(--_target); cursor: pointer; }
  .check input { inline-size: 20px; block-size: 20px; margin: 0; flex: none; accent-color: var(--_accent); }
  .check .hint { display: block; font-size: 12px; color: var(--_muted); }
  @container network-map (width <= 720px) {
    .field input, .field select, .field textarea, .cell-field { font-size: 16px; }
  }
`;
