import { css } from './css.js';

/** The frame where the list is shown in place of the map, or under it. */
export const views = css`
  .list-place { grid-row: 4; }
  .frame[data-view="list"] { block-size: auto; grid-template: auto / minmax(0, 1fr); }
  .frame[data-view="list"] .map-place { display: none; }
  .frame[data-view="list"] .side { border-width: 1px 0; border-radius: 0; margin: 0; background: none; }
  .frame[data-view="list"] .side-scroll { display: none; }
  .frame[data-view="both"] { grid-template-rows: auto auto minmax(320px, 1fr) minmax(0, 42%); }
  .list-place { grid-column: 1 / -1; min-block-size: 0; overflow: auto; scrollbar-width: thin; }
  .frame[data-view="both"] .list-place { border-block-start: 1px solid var(--_line); }
  @container network-map (width <= 720px) {
    .frame[data-view="list"] .side { grid-row: 5; position: sticky; inset-block-end: 0; background: var(--_surface); }
    .frame[data-view="both"] { block-size: auto; grid-template-rows: auto auto 40vh fit-content(54%) auto; }
  }
`;
