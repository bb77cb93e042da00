import { css } from './css.js';

/** Chips: one tap chooses, another tap takes it back. What is chosen is heavier but no wider, so that nothing goes to another row. */
export const chip = css`
  .chips { display: flex; flex-wrap: wrap; gap: 8px; }
  .chips.column { flex-direction: column; gap: 8px; flex-wrap: nowrap; }
  .chip {
    min-block-size: var(--_target); padding: 4px 13px; border: 1px solid var(--_line); border-radius: 22px; background: var(--_surface);
    color: var(--_ink); text-align: center; line-height: 1.25; transition: background-color 120ms;
  }
  .chips.column .chip { border-radius: 8px; padding: 4px; font-size: 13px; }
  @media (hover: hover) { .chip:hover:not(:disabled) { background: var(--_hover); } }
  .chip[aria-pressed="true"] { border-color: var(--_accent); box-shadow: inset 0 0 0 .75px var(--_accent); background: var(--_wash); -webkit-text-stroke: .5px; }
  .chip[aria-pressed="mixed"] { border-color: var(--_accent); border-style: dashed; }
  .chip.none { color: var(--_muted); border-style: dashed; }
  .chip.none[aria-pressed="true"] { color: var(--_ink); border-style: solid; }
  .chip:focus-visible { box-shadow: 0 0 0 2px var(--_surface); }
  @media (forced-colors: active) {
    .chip[aria-pressed="true"] { outline: 2px solid Highlight; outline-offset: -4px; }
    .chip:focus-visible { outline: 3px solid Highlight; outline-offset: 2px; }
  }
`;
