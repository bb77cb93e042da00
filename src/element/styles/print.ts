import { css } from './css.js';

/** On paper only what was drawn: title, map, legend and, if it is shown, the list. */
export const print = css`
  .whole .map-paper { inset: 0 !important; inline-size: auto !important; block-size: auto !important; transform: none !important; will-change: auto; }
  .whole .map-paper svg { inline-size: 100%; block-size: 100%; }
  .whole :is(.live, .map-label) { display: none; }
  @media print {
    :host { block-size: auto; color-scheme: light; --_paper: #fff; --_ink: #1a1a1a; }
    .frame { display: block; block-size: auto; border: 0; overflow: visible; }
    .toolbar, .side, .skip, .save, .toast, .legend-button { display: none; }
    .heading .about { display: inline; }
    .heading .about::after { content: none; }
    .head, .notice { break-inside: avoid; break-after: avoid; }
    .map-place { display: block; break-inside: avoid; break-before: avoid; }
    .map { block-size: min(190mm, 100vw, 72vh); }
    .room { display: none !important; }
    .legend { display: flex; position: static; border: 0; }
    .list-place { overflow: visible; border: 0; }
  }
`;
