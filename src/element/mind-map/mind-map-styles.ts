import { css } from '../styles/css.js';

/** The mind map of a goal: a large quiet sheet, the words of what is chosen under it. */
export const mindMapStyles = css`
  .dialog:has(.mind-place) { inline-size: min(1080px, calc(100vw - 32px)); max-block-size: calc(100dvh - 32px); block-size: 760px; }
  .mind-place { flex: 1; min-block-size: 180px; margin: 4px 20px 0; overflow: auto; display: flex; border: 1px solid var(--_line); border-radius: 12px; background: var(--_paper); overscroll-behavior: contain; }
  .mind-tree { margin: auto; border-radius: 10px; outline-offset: -3px; }
  .mind-tree svg { display: block; }
  .mind-tree .idea { cursor: pointer; }
  .mind-ring { fill: none; stroke: var(--_accent); stroke-width: 3px; }
  .mind-tree:focus-visible { outline: none; }
  .mind-tree:focus-visible .mind-ring { stroke: var(--_focus); stroke-width: 4px; }
  .mind-words { display: flex; align-items: end; gap: 8px; padding: 12px 20px 0; }
  .mind-words label { flex: 1; min-inline-size: 0; display: block; }
  .mind-words .name { display: block; color: var(--_muted); font-size: 13px; margin-block-end: 4px; }
  .mind-acts { display: flex; flex-wrap: wrap; gap: 8px; padding: 12px 20px 4px; }
  .mind-acts .button { min-block-size: 44px; }
  .mind-acts .end { margin-inline-start: auto; display: flex; flex-wrap: wrap; gap: 8px; }
  .mind-hint { padding: 0 20px 16px; font-size: 13px; color: var(--_muted); }
  .mind-hint .keys { display: none; }
  @media (hover: hover) and (pointer: fine) { .mind-hint .keys { display: inline; } .mind-hint .touch { display: none; } }
  @media (width <= 720px) {
    .dialog:has(.mind-place) { inline-size: 100vw; max-inline-size: 100vw; block-size: 100dvh; max-block-size: 100dvh; border-radius: 0; margin: 0; }
    .mind-place, .mind-words, .mind-acts, .mind-hint { margin-inline: 12px; padding-inline: 0; }
    .mind-words input { font-size: 16px; }
    .mind-acts .end { margin-inline-start: 0; }
  }
`;
