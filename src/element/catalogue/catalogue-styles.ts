import { css } from '../styles/css.js';

/** The guide: a short quiet list under the field to add people. */
export const catalogueStyles = css`
  .catalogue-door { margin-block-start: 10px; font-size: 13px; color: var(--_muted); }
  .catalogue { display: grid; grid-template-columns: minmax(0, 1fr); gap: 6px; margin-block-start: 14px; padding-block-start: 12px; border-block-start: 1px solid var(--_line); }
  .catalogue-head { display: flex; align-items: center; justify-content: space-between; gap: 12px; }
  .catalogue-head h3 { font-size: 14px; font-weight: 600; }
  .catalogue .field .name { color: var(--_muted); font-size: 13px; }
  .catalogue .options { max-block-size: min(264px, 34vh); overflow-y: auto; scrollbar-width: thin; border-radius: 10px; }
  .catalogue [role="option"] {
    display: grid; gap: 0; min-block-size: max(44px, var(--_target)); align-content: center; padding: 4px 10px; border-radius: 8px; cursor: grab; overflow-wrap: anywhere;
    touch-action: pan-y; user-select: none; -webkit-user-select: none; -webkit-touch-callout: none;
  }
  @media (hover: hover) { .catalogue [role="option"]:hover { background: var(--_hover); } }
  .catalogue [aria-selected="true"] { background: var(--_wash); }
  .catalogue [aria-selected="true"] span { font-weight: 600; }
  .catalogue [data-carried] { opacity: .4; }
  .catalogue small, .from-catalogue small { font-size: 12px; font-weight: 400; color: var(--_muted); }
  .catalogue .quiet { font-size: 13px; }
  .from-catalogue small { margin-inline-start: 6px; }
  .from-catalogue { border-style: dashed; }
  .quick-add:has(.catalogue) { flex: none; max-block-size: 100%; overflow-y: auto; overscroll-behavior: contain; scrollbar-width: thin; }
  @container network-map (width <= 720px) { .quick-add:has(.catalogue) { max-block-size: 54vh; } .catalogue .options { max-block-size: 26vh; } }
  @media (forced-colors: active) { .catalogue [aria-selected="true"] { background: Highlight; color: HighlightText; forced-color-adjust: none; } .catalogue [aria-selected="true"] small { color: inherit; } }
`;
