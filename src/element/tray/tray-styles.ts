import { css } from '../styles/css.js';

/** The long list: a quiet tray of names under the field in which they are typed. */
export const trayStyles = css`
  .tray { display: grid; grid-template-columns: minmax(0, 1fr); gap: 8px; margin-block-start: 14px; padding-block-start: 12px; border-block-start: 1px solid var(--_line); }
  .tray-head { display: flex; align-items: baseline; justify-content: space-between; gap: 12px; }
  .tray-head h3 { font-size: 14px; font-weight: 600; }
  .tray-head .count { font-weight: 400; color: var(--_muted); margin-inline-start: 6px; }
  .tray .quiet { font-size: 13px; color: var(--_muted); }
  .tray-names { display: flex; flex-wrap: wrap; gap: 6px; max-block-size: 34vh; overflow-y: auto; scrollbar-width: thin; padding: 2px; margin: -2px; }
  .waiting {
    min-block-size: var(--_target); padding: 4px 12px; border: 1px dashed var(--_control-line); border-radius: 22px; background: var(--_paper); color: var(--_ink);
    font: inherit; line-height: 1.2; text-align: start; cursor: grab; touch-action: pan-y; user-select: none; -webkit-user-select: none; -webkit-touch-callout: none;
  }
  .waiting small { font-size: 12px; color: var(--_muted); margin-inline-start: 6px; }
  @media (hover: hover) { .waiting:hover { background: var(--_hover); } }
  .waiting[aria-expanded="true"] { border: 1.5px solid var(--_accent); background: var(--_wash); font-weight: 600; }
  .waiting[data-carried] { opacity: .35; }
  .quick-add:has(.tray-place) { flex: none; max-block-size: 100%; overflow-y: auto; overscroll-behavior: contain; scrollbar-width: thin; }
  .tray-place { display: grid; grid: auto-flow max-content / minmax(0, 1fr); gap: 8px; padding: 10px 12px 12px; border-radius: 10px; background: var(--_hover); }
  .tray-place h4 { font-size: 13px; font-weight: 400; color: var(--_muted); }
  .tray-place .chips { gap: 6px; }
  .tray-place .foot { display: flex; flex-wrap: wrap; gap: 8px; }
  @container network-map (width <= 720px) {
    .tray { margin-block-start: 8px; padding-block-start: 8px; gap: 6px; }
    .tray-names { flex-wrap: nowrap; overflow: auto hidden; scrollbar-width: none; }
    .tray-names li { flex: none; }
    .waiting { touch-action: pan-x; white-space: nowrap; }
    .quick-add:has(.tray-place) { max-block-size: 54vh; }
    .tray-place .chips { flex-wrap: nowrap; overflow-x: auto; scrollbar-width: none; padding-block: 2px; }
    .tray-place .chip { flex: none; }
  }
`;
