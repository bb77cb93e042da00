import { css } from '../styles/css.js';

/** The bar over the map in a room, and the frame of a map that is only shown. */
export const roomsStyles = css`
  .room-bar {
    display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 8px 16px;
    margin: 0 20px 8px; padding: 8px 8px 8px 16px; border: 1px solid var(--_accent); border-radius: 10px; background: var(--_wash);
  }
  .room-bar p { flex: 1 1 200px; }
  [data-in="presentation"].frame { grid-template-columns: minmax(0, 1fr) 0; column-gap: 0; }
  [data-in="presentation"] :is(.side, .skip, .save) { display: none; }
  /* What the head does not take is the map's, and with it the names'. */
  [data-in="presentation"] .head { padding-block: 6px 4px; }
  [data-in="presentation"] .heading { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 16px; }
  [data-in="presentation"] .heading h2 { font-size: clamp(18px, 2.4cqi, 32px); }
  [data-in="presentation"] .heading p { font-size: 15px; margin: 0; }
  [data-in="presentation"] .heading .about::after { content: none; }
  [data-in="presentation"] .legend { font-size: 15px; }
  [data-in="presentation"] .room-out { min-block-size: 48px; padding: 0 24px; font-size: 17px; }
  :host(:fullscreen) { background: var(--_paper); block-size: 100%; max-block-size: none; border-radius: 0; }
  :host(:fullscreen) .frame { border: 0; border-radius: 0; }
  @container network-map (width > 960px) {
    /* The room of the details, which are not there, is beside the circles: the words of the legend break less. */
    [data-in="presentation"][data-legend="beside"] .map-place { grid-template-columns: 232px minmax(0, 1fr); }
  }
  @container network-map (width <= 720px) { .room-bar { margin: 0 12px 8px; } }
`;
