import { css } from 'lit';

/** On paper only what was drawn: title, map, legend and, if it is shown, the list. */
export const print = css`
  @media print {
    :host { block-size: auto; --_paper: #fff; }
    .frame { display: block; block-size: auto; border: 0; overflow: visible; }
    .toolbar, .side, .skip, .save, .toast, .legend-button, .list .more { display: none; }
    .heading .about::after { content: none; }
    .map-place { break-inside: avoid; }
    .map { block-size: min(150mm, 60vw); flex: none; }
    .legend { display: flex; position: static; border: 0; }
    .list-place { overflow: visible; border: 0; }
    .list tr { break-inside: avoid; }
    .list .cell-field { border: 0; appearance: none; padding: 0; margin: 0; }
  }
`;
