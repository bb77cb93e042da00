import { css, unsafeCSS, type StyleText } from '../styles/css.js';
import { PALETTE } from '../../scene/palette.js';

const paint = (property: 'fill' | 'stroke', colour: string, value: string): StyleText =>
  unsafeCSS(`.plain [${property}="${colour}"] { ${property}: ${value}; }`);
const both = (colour: string, value: string): StyleText => css`${paint('fill', colour, value)}${paint('stroke', colour, value)}`;

/** Pages of paper. Text is 10 pt and never less than 9; whatever the page round the map looks like, this is ink on white. */
export const paperStyles = css`
  :host { all: initial; display: none; color-scheme: light; color: #1a1a1a; font-family: var(--paper-font); font-size: 10pt; line-height: 1.4; }
  :host([data-measuring]) { display: block; position: absolute; inset-block-start: 0; inset-inline-start: -9999px; visibility: hidden; contain: layout; }
  @media print { :host { display: block; position: static; visibility: visible; } }
  * { box-sizing: border-box; margin: 0; padding: 0; }
  .page {
    inline-size: var(--paper-width); block-size: calc(var(--paper-height) - 1px); padding: 10mm var(--paper-margin) 8mm;
    display: flex; flex-direction: column; overflow: hidden; break-after: page; break-inside: avoid; background: #fff;
  }
  .page:last-child { break-after: auto; }
  .head { display: flex; align-items: start; justify-content: space-between; gap: 8mm; margin-block-end: 3mm; }
  h1 { font-size: 17pt; line-height: 1.2; font-weight: 700; overflow-wrap: anywhere; }
  .head p { color: #4d5156; }
  .head .confidential { flex: none; color: inherit; font-weight: 600; border: .8pt solid #1a1a1a; border-radius: 2mm; padding: .6mm 2.6mm; margin-block-start: .8mm; }
  .body { flex: 1; min-block-size: 0; display: flex; gap: 3mm 6mm; }
  .body.below { flex-direction: column; }
  .map { flex: 1; min-inline-size: 0; min-block-size: 0; display: flex; }
  .map svg { inline-size: 100%; block-size: 100%; display: block; direction: ltr; font-family: inherit; }
  .map text { unicode-bidi: plaintext; }
  .legend { list-style: none; display: flex; flex-wrap: wrap; gap: 0 5mm; color: #4d5156; font-size: 9.5pt; line-height: 1.25; flex: none; }
  .beside .legend { flex-direction: column; justify-content: end; flex-wrap: nowrap; max-inline-size: 46mm; }
  .legend li { display: flex; align-items: center; gap: 2mm; min-block-size: 5.4mm; }
  .legend svg { flex: none; display: block; }
  .note { font-size: 9pt; color: #4d5156; }
  .beside .note { align-self: end; max-inline-size: 34mm; }
  h2 { font-size: 14pt; line-height: 1.25; font-weight: 700; margin-block-end: 3mm; }
  .mind-map { flex: 1; min-block-size: 0; display: flex; align-items: center; justify-content: center; }
  .mind-map svg { display: block; font-family: inherit; direction: ltr; }
  .mind-map.ideas { display: block; }
  .mind-map text { unicode-bidi: plaintext; }
  .columns { flex: 1; min-block-size: 0; display: flex; gap: 10mm; }
  .column { flex: 1 1 0; min-inline-size: 0; overflow: hidden; }
  .column > h2:not(:first-child) { margin-block-start: 6mm; }
  .block { margin-block-end: 4mm; }
  h3 { font-size: 10pt; font-weight: 600; letter-spacing: .03em; color: #4d5156; border-block-end: .6pt solid #b9b2a3; padding-block-end: .6mm; margin-block-end: 1.2mm; }
  .block ul { list-style: none; }
  .block li { padding-block: .5mm; overflow-wrap: anywhere; unicode-bidi: plaintext; }
  h3 + ul > li { padding-inline-start: 4mm; text-indent: -4mm; }
  .block h3 + ul li b { font-weight: 600; }
  .foot { display: flex; justify-content: space-between; gap: 8mm; margin-block-start: 2mm; font-size: 9pt; color: #4d5156; }
  .foot span:first-child { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .foot span:last-child { flex: none; font-variant-numeric: tabular-nums; }
  .drawn { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .drawn [fill="${unsafeCSS(PALETTE.paper)}"] { fill: #fff; }
  .drawn [stroke="${unsafeCSS(PALETTE.paper)}"] { stroke: #fff; }
  ${both(PALETTE.blue, '#000')}
  ${both(PALETTE.vermilion, '#000')}
  ${both(PALETTE.quiet, '#000')}
  ${both(PALETTE.grey, '#000')}
  ${both(PALETTE.ink, '#000')}
  ${paint('fill', PALETTE.professional, '#ddd')}
  ${paint('stroke', PALETTE.rings[1], '#fff')}
  .plain [class*="ring-tone"] { fill: #fff; stroke: #8a8a8a; stroke-width: 1px; }
  .plain .gap { stroke: #8a8a8a; stroke-width: 1px; stroke-dasharray: 2 3; }
  .plain :is(h3, .foot, .note, .legend, .head p) { color: #000; }
`;
