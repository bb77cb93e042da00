import { css } from 'lit';

/** The field in which a person is typed in one line, and what was understood of it. */
export const quickAdd = css`
  .quick-add { padding: 20px 20px 16px; }
  .quick-line { display: flex; gap: 8px; }
  .quick-line input {
    flex: 1; min-inline-size: 0; block-size: max(48px, var(--_target)); padding: 0 14px; border: 1.25px solid var(--_ink); border-radius: 10px;
    background: var(--_paper); text-overflow: ellipsis;
  }
  .quick-line input::placeholder { color: var(--_muted); opacity: 1; }
  .quick-line .button { min-block-size: max(48px, var(--_target)); min-inline-size: 48px; }
  .understood { display: flex; flex-wrap: wrap; gap: 4px 6px; padding-block-start: 8px; font-size: 13px; }
  .understood li { padding: 2px 8px; border-radius: 6px; background: var(--_hover); overflow-wrap: anywhere; }
  .understood li.name { font-weight: 600; }
  .understood li.assumed { background: none; color: var(--_muted); padding-inline: 2px; }
  .understood li.unused { background: none; color: var(--_alarm); padding-inline: 2px; }
  .suggestions { display: flex; flex-wrap: wrap; gap: 6px; padding-block-start: 8px; }
  .suggestions .chip { min-block-size: var(--_target); }
  .quick-hint { font-size: 13px; color: var(--_muted); padding-block-start: 6px; }
  @container network-map (width <= 720px) { .quick-add { padding: 12px 16px; } .quick-line input { font-size: 16px; } }
`;
