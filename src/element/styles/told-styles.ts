import { css } from './css.js';

/** What the resident told: in the line of the date, or on a narrow page a word in the corner of the map; it unfolds over the map. */
export const toldStyles = css`
  .heading p:has(> .told) { display: flex; align-items: baseline; }
  .told { position: relative; font-size: 13px; }
  .heading .told { flex: 1 1 0; min-inline-size: 12ch; max-inline-size: 44ch; margin: -14px 0 -14px 12px; }
  .told summary { padding-block: 14px; color: var(--_ink); cursor: pointer; list-style: none; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; border-radius: 6px; }
  .told summary::-webkit-details-marker { display: none; }
  .told summary::after { content: " ⌄"; }
  .told q { font-style: italic; quotes: "“" "”"; }
  .told .told-all {
    position: absolute; z-index: 4; inset-block-start: 100%; inset-inline-start: 0; inline-size: max-content; max-inline-size: min(46ch, 100cqi - 40px); max-block-size: 50vh; overflow: auto;
    padding: 12px 16px 16px; border: 1px solid var(--_control-line); border-radius: 12px; background: var(--_surface); white-space: pre-line; overflow-wrap: anywhere;
  }
  .told .told-all p { color: var(--_ink); font-size: 15px; margin: 0 0 8px; }
  .told .told-all .overline { color: var(--_muted); font-size: 12px; margin: 0; }
  .map-place > .told { display: none; }
  @container network-map (width <= 720px) {
    .heading .told { display: none; }
    .map-place > .told { display: block; position: absolute; z-index: 2; inset-block-start: 0; inset-inline-start: 12px; }
  }
  [data-in="presentation"] .told summary { font-size: 15px; }
`;
