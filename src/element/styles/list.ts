import { css } from './css.js';

/** The list: a table of hairlines; on a narrow page every row is a small card. */
export const list = css`
  .answers { display: grid; gap: 8px; padding: 16px 20px 20px; }
  .answers h3 { font-size: 16px; font-weight: 700; }
  .answers dd { margin: 0 0 10px; overflow-wrap: anywhere; white-space: pre-line; }
  table.list { inline-size: 100%; border-collapse: collapse; font-size: 14px; }
  .list caption { text-align: start; padding: 14px 20px 4px; font-size: 13px; color: var(--_muted); }
  .list th, .list td { text-align: start; vertical-align: middle; padding: 4px 6px; font-weight: 400; }
  .list th:first-child, .list td:first-child { padding-inline-start: 20px; }
  .list td:last-child { padding-inline-end: 20px; }
  .list thead th { font-size: 13px; color: var(--_muted); border-block-end: 1px solid var(--_line); position: sticky; inset-block-start: 0; background: var(--_paper); z-index: 1; }
  .pager { display: flex; align-items: center; justify-content: center; gap: 16px; padding: 12px 20px; font-size: 14px; color: var(--_muted); }
  .list .group-title th { padding-block: 20px 6px; font-size: 13px; font-weight: 600; letter-spacing: .04em; color: var(--_muted); border-block-end: 1px solid var(--_line); }
  .list tbody th { font-weight: 600; inline-size: 22%; }
  .list .cell-field { border-color: transparent; background: transparent; padding-inline: 8px; margin-inline-start: -8px; inline-size: calc(100% + 8px); }
  .list .cell-field:focus { border-color: var(--_control-line); background: var(--_surface); }
  @media (hover: hover) { .list tr:hover .cell-field { border-color: var(--_control-line); background: var(--_surface); } }
  .list tr.chosen { background: var(--_hover); }
  .list .cell { display: block; }
  .list .signs { display: block; font-size: 13px; }
  .list .more { text-align: end; white-space: nowrap; }
  .list .unfolded > td { padding-block: 8px 28px; background: var(--_surface); border-block: 1px solid var(--_line); }
  .list .unfolded .panel { max-inline-size: 560px; }
  @media screen {
    @container network-map (width <= 720px) {
      .list, .list thead, .list tbody, .list tr, .list th, .list td, .list caption { display: block; inline-size: auto; }
      .list thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
      .list tbody tr:not(.group-title, .unfolded) { padding: 12px 0; border-block-end: 1px solid var(--_line); }
      .list tbody th, .list td, .list th:first-child, .list td:first-child { padding: 2px 16px; inline-size: auto; }
      .list caption, .list .group-title th { padding-inline: 16px; }
      .list td[data-label]:not(:empty) { display: grid; grid-template-columns: 108px minmax(0, 1fr); align-items: baseline; gap: 8px; }
      .list td[data-label]:not(:empty)::before { content: attr(data-label); color: var(--_muted); font-size: 13px; }
      .list .cell-field { border-color: var(--_line); margin: 0; inline-size: 100%; }
      .list .signs { grid-column: 2; }
      .list .more { text-align: start; }
    }
  }
  @media print {
    .list tr { break-inside: avoid; }
    .list thead th { position: static; }
    .list .group-title { break-after: avoid; }
    .list .more, .list thead th:last-child { display: none; }
    .list .cell[data-printed]::after { content: attr(data-printed); }
    .list .cell[data-printed] > .cell-field { display: none; }
    .list .cell:not([data-printed]) > .cell-field { visibility: hidden; }
  }
`;
