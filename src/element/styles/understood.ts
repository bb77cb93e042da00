import { css } from 'lit';

/** What was understood of a typed line. */
export const understood = css`
  .understood { display: flex; flex-wrap: wrap; gap: 4px 6px; padding-block-start: 8px; font-size: 13px; }
  .understood li { padding: 2px 8px; border-radius: 6px; background: var(--_hover); overflow-wrap: anywhere; }
  .understood li.name { font-weight: 600; }
  .understood li.assumed { background: none; color: var(--_muted); padding-inline: 2px; }
  .understood li.unused { background: none; color: var(--_alarm); padding-inline: 2px; }
  .suggestions { display: flex; flex-wrap: wrap; gap: 6px; padding-block-start: 8px; }
  .suggestions .chip { min-block-size: var(--_target); }
`;
