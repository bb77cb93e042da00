import { css } from './css.js';

/** Dialogs: a sheet of paper over a thin veil. */
export const dialog = css`
  .dialog {
    inline-size: min(460px, calc(100vw - 32px)); max-block-size: min(640px, calc(100dvh - 32px)); padding: 0; border: 1px solid var(--_control-line);
    border-radius: 16px; background: var(--_surface); color: var(--_ink); font: inherit; font-size: 14px; line-height: 1.45; overflow: clip;
  }
  .dialog[open] { display: flex; flex-direction: column; }
  .dialog::backdrop { background: rgb(26 26 26 / .28); }
  .dialog.aside { inset-inline-end: 16px; inset-inline-start: auto; inline-size: min(360px, calc(100vw - 32px)); box-shadow: 0 8px 32px rgb(26 26 26 / .18); }
  .dialog.aside::backdrop { background: none; }
  .radios { border: 0; padding: 0; margin: 0 0 8px; min-inline-size: 0; }
  .radios legend { padding: 8px 0 4px; font-size: 13px; font-weight: 600; color: var(--_muted); }
  .radios .check { padding-block: 4px; }
  @media (width <= 720px) { .dialog.aside { inset-block: auto 0; inset-inline: 0; inline-size: 100%; max-inline-size: none; max-block-size: 46dvh; border-radius: 16px 16px 0 0; } }
  .dialog-head { display: flex; align-items: start; justify-content: space-between; gap: 12px; padding: 16px 12px 4px 20px; }
  .dialog-head h2 { font-size: 20px; line-height: 1.25; font-weight: 700; padding-block-start: 4px; overflow-wrap: anywhere; }
  .dialog h3 { font-size: 13px; font-weight: 600; color: var(--_muted); margin: 16px 0 4px; }
  .dialog > .field, .dialog > .combobox { padding: 8px 20px 20px; min-block-size: 0; display: flex; flex-direction: column; }
  .dialog .field > .name { display: block; color: var(--_muted); font-size: 13px; margin-block-end: 6px; }
  .dialog input:not([type="checkbox"], [type="radio"]) {
    inline-size: 100%; min-block-size: 48px; padding: 0 14px; border: 1.25px solid var(--_ink); border-radius: 10px; background: var(--_paper);
  }
  .options { margin-block-start: 8px; overflow-y: auto; max-block-size: 400px; border-radius: 10px; scrollbar-width: thin; }
  .options [role="option"] { min-block-size: var(--_target); display: flex; align-items: center; padding: 6px 14px; border-radius: 8px; cursor: pointer; overflow-wrap: anywhere; }
  @media (hover: hover) { .options [role="option"]:hover { background: var(--_hover); } }
  .options [aria-selected="true"] { background: var(--_wash); font-weight: 600; }
  .dialog-choice { padding: 4px 20px 8px; }
  .dialog-scroll { overflow-y: auto; padding: 8px 20px 20px; min-block-size: 0; overscroll-behavior: contain; }
  .print-choices { display: grid; gap: 16px; }
  .print-choices legend { padding: 0; font-size: 13px; margin-block-end: 6px; }
  .print-choices [role="status"] { margin-block-start: 8px; overflow-wrap: anywhere; }
  .filter-count { margin-block: 14px 10px; font-weight: 600; }
  .divisions { list-style: none; padding: 0; margin: 8px 0; display: grid; gap: 6px; }
  .division { display: grid; grid-template-columns: minmax(0, 1fr) auto; align-items: end; gap: 2px 8px; }
  .division .name { position: absolute; clip-path: inset(50%); inline-size: 1px; block-size: 1px; overflow: hidden; }
  .division > .quiet { grid-row: 2; font-size: 12px; color: var(--_muted); }
  .division-acts { display: flex; }
  .division-leave { display: grid; gap: 8px; padding: 10px 12px; margin-block: 6px; border-radius: 10px; background: var(--_hover); }
  .division-leave .foot { display: flex; gap: 8px; }
  .dialog-foot { display: flex; justify-content: end; gap: 8px; padding: 12px 20px 16px; border-block-start: 1px solid var(--_line); }
  .plain-list li { padding-block: 3px; padding-inline-start: 14px; text-indent: -14px; overflow-wrap: anywhere; }
  .plain-list li::before { content: "– "; }
  .problem { margin: 0 20px 20px; color: var(--_alarm); }
  table.keys { inline-size: 100%; border-collapse: collapse; margin-block-end: 16px; }
  .keys caption { text-align: start; font-size: 13px; font-weight: 600; color: var(--_muted); padding-block: 8px 4px; }
  .keys th, .keys td { text-align: start; font-weight: 400; padding: 6px 0; border-block-start: 1px solid var(--_line); vertical-align: top; }
  .keys th { inline-size: 42%; }
  kbd { font: inherit; font-size: 12px; color: var(--_muted); white-space: nowrap; }
  .keys kbd { padding: 1px 6px; border: 1px solid var(--_line); border-radius: 5px; color: var(--_ink); }
  @media print { .dialog { display: none !important; } }
  @media (forced-colors: active) { .options [aria-selected="true"] { background: Highlight; color: HighlightText; forced-color-adjust: none; } }
`;
