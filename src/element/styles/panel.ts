import { css } from './css.js';

/** The details panel: sentences, chips, and one question at a time. */
export const panel = css`
  .overline { color: var(--_muted); font-size: 12px; font-weight: 600; letter-spacing: .06em; text-transform: uppercase; }
  .link {
    padding: 0; border: 0; background: none; color: inherit; text-align: start; text-decoration: underline;
    text-decoration-color: var(--_control-line); text-underline-offset: 3px; min-block-size: 24px;
  }
  @media (pointer: coarse) { .link { min-block-size: var(--_target); } }
  @media (hover: hover) { .link:hover { text-decoration-color: currentColor; text-decoration-thickness: 2px; } }
  .panel { display: grid; gap: 20px; padding-block-start: 12px; }
  .panel h3 { font-size: 20px; line-height: 1.2; font-weight: 700; overflow-wrap: anywhere; }
  .panel .who { display: grid; gap: 2px; }
  .panel .who p { color: var(--_muted); }
  .panel section { display: grid; gap: 10px; }
  .panel h4, .panel .question { font-size: 13px; font-weight: 400; color: var(--_muted); }
  .panel .question strong { color: var(--_ink); font-weight: 600; }
  .both-ways { display: grid; grid-template-columns: 1fr 1fr; gap: 8px; align-items: start; }
  .both-ways > div { display: grid; gap: 8px; }
  .panel .by-keys { display: none; font-size: 13px; }
  .panel .by-keys:has(+ .both-ways .chip:focus-visible) { display: block; }
  .panel details { border-block-start: 1px solid var(--_line); }
  .panel details:last-of-type { border-block-end: 1px solid var(--_line); }
  .panel summary {
    display: flex; align-items: center; justify-content: space-between; gap: 8px; min-block-size: 44px; cursor: pointer; list-style: none; font-weight: 600;
  }
  .panel summary::-webkit-details-marker { display: none; }
  .panel summary > span:first-child { flex: none; max-inline-size: 75%; }
  .panel summary .aside { flex: 1; min-inline-size: 0; font-weight: 400; color: var(--_muted); font-size: 13px; text-align: end; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .panel summary::after {
    content: ""; inline-size: 7px; block-size: 7px; flex: none; border: solid var(--_muted); border-width: 0 1.5px 1.5px 0; rotate: 45deg; margin-inline: auto 4px;
  }
  .panel summary .aside + *, .panel summary:has(.aside)::after { margin-inline-start: 0; }
  .panel details[open] > summary::after { rotate: 225deg; }
  .panel details > .inside { display: grid; gap: 14px; padding-block: 4px 16px; }
  .panel .inside details:first-of-type { border-block-start: 0; }
  .stands-out { display: grid; gap: 8px; overflow-wrap: anywhere; }
  .numbers { display: grid; gap: 10px; }
  .numbers div { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 12px; }
  .numbers dd { text-align: end; }
  .numbers dd.quiet { grid-column: 1 / -1; text-align: start; font-size: 13px; }
  .disclosures { display: block; }
  .record { display: grid; gap: 12px; padding-block: 4px 8px; }
  .record + .record { border-block-start: 1px solid var(--_line); padding-block-start: 14px; }
  .record .record { padding: 0 0 0 12px; border: 0; border-inline-start: 2px solid var(--_line); gap: 6px; }
  .rows li { display: flex; justify-content: space-between; align-items: center; gap: 12px; min-block-size: 32px; }
  .tie-list { display: grid; }
  .people-line { display: flex; flex-wrap: wrap; gap: 6px; }
  .foot { display: flex; flex-wrap: wrap; gap: 8px; }
  .sheet-handle { display: none; }
  @container network-map (width <= 720px) {
    .side-scroll { scroll-padding-block-start: 52px; }
    .sheet-handle { position: sticky; inset-block-start: -8px; z-index: 1; background: var(--_surface); display: flex; align-items: center; justify-content: space-between; inline-size: 100%; min-block-size: 44px; border: 0; padding: 0; font-weight: 600; text-align: start; }
  }
`;
