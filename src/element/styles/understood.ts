import { css } from './css.js';

/** What was understood of a typed line. */
export const understood = css`
  .understood { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 6px; padding-block-start: 8px; font-size: 13px; }
  .understood li { padding: 2px 8px; border-radius: 6px; background: var(--_hover); overflow-wrap: anywhere; }
  .understood li.name { font-weight: 600; }
  .understood li.assumed { background: none; color: var(--_muted); padding-inline: 2px; }
  .understood li.unused { background: none; color: var(--_alarm); padding-inline: 2px; }
  .understood li:has(> .word) { padding: 0; background: none; }
  .understood .word { display: inline-flex; align-items: center; gap: 3px; min-block-size: 24px; padding: 1px 5px 1px 8px; border: 0 solid transparent; border-radius: 6px; background: var(--_hover) padding-box; color: inherit; font: inherit; overflow-wrap: anywhere; text-align: start; }
  .understood .assumed .word { padding-inline-start: 2px; background: none; }
  @media (hover: hover) { .understood .word:hover { background-color: var(--_line); } }
  .understood .word .icon { inline-size: 13px; block-size: 13px; color: var(--_muted); flex: none; }
  @media (pointer: coarse) {
    .understood { row-gap: 0; }
    /* The border is not seen: a finger needs more room than an eye. */
    .understood .word { min-block-size: var(--_target); border-block-width: 7px; border-radius: 13px; }
  }
  .suggestions { display: flex; flex-wrap: wrap; gap: 6px; padding-block-start: 8px; }
  .suggestions .chip { min-block-size: var(--_target); }
`;
