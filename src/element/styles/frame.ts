import { css } from 'lit';

/** The whole: a head, the map, and beside or under it the side with quick add and details. */
export const frame = css`
  .frame {
    display: grid; block-size: 100%; grid-template: auto minmax(0, 1fr) / minmax(0, 1fr) 320px; column-gap: 16px;
    background: var(--_paper); border: 1px solid var(--_line); border-radius: var(--_radius); overflow: clip;
  }
  .head {
    grid-column: 1 / -1; display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 8px 24px; padding: 16px 20px 8px;
  }
  .heading { flex: 1 1 260px; min-inline-size: 0; }
  .heading h2 { font-size: 20px; line-height: 1.2; font-weight: 700; letter-spacing: -.005em; overflow-wrap: anywhere; text-wrap: balance; }
  .heading p { font-size: 13px; margin-block-start: 2px; }
  .save { display: inline-flex; align-items: center; gap: 6px; }
  .save::before { content: ""; inline-size: 7px; block-size: 7px; border-radius: 50%; border: 1.5px solid var(--_muted); }
  .save[data-state="unsaved"]::before { border-color: var(--_alarm); background: var(--_alarm); }
  .save[data-state="saved"]::before { border-color: var(--_accent); background: var(--_accent); }
  .notice { grid-column: 1 / -1; margin: 0 20px 8px; padding: 8px 12px; border: 1px solid var(--_line); border-radius: 8px; background: var(--_surface); }
  .map { position: relative; min-block-size: 0; min-inline-size: 0; overflow: clip; }
  .side { display: flex; flex-direction: column; min-block-size: 0; margin: 0 16px 16px 0; background: var(--_surface); border: 1px solid var(--_line); border-radius: var(--_radius); overflow: clip; }
  .side-scroll { overflow-y: auto; overscroll-behavior: contain; padding: 4px 20px 24px; scrollbar-width: thin; }
  .frame[data-view="list"] { block-size: auto; grid-template: auto auto auto / minmax(0, 1fr); }
  .frame[data-view="list"] .map { display: none; }
  .frame[data-view="list"] .side { border-width: 1px 0; border-radius: 0; margin: 0; background: none; }
  .frame[data-view="list"] .side-scroll { display: none; }
  .frame[data-view="both"] { grid-template-rows: auto minmax(320px, 1fr) minmax(0, 45%); }
  .list-place { grid-column: 1 / -1; min-block-size: 0; overflow: auto; scrollbar-width: thin; }
  .frame[data-view="both"] .list-place { border-block-start: 1px solid var(--_line); }
  @container network-map (width <= 720px) {
    .frame { grid-template: auto minmax(0, 1fr) fit-content(58%) / minmax(0, 1fr); row-gap: 0; }
    .head { padding: 8px 12px; flex-wrap: nowrap; gap: 8px; }
    .heading { flex: 1 1 0; }
    .heading h2 { font-size: 16px; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
    .heading p { font-size: 12px; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
    .side { margin: 0; border-width: 1px 0 0; border-radius: 16px 16px 0 0; }
    .side-scroll { padding-inline: 16px; }
    .frame[data-sheet="closed"] .side-scroll { display: none; }
    .frame[data-view="both"] { block-size: auto; grid-template-rows: auto 66vh auto auto; }
  }
`;
