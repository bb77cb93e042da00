import { svg, html, type TemplateResult } from 'lit-html';

/** Our few icons, drawn on a grid of 24. A word always goes with them, if only for who cannot see them. */
const shapes = {
  undo: svg`<path d="M9 7 4.5 11.5 9 16"/><path d="M5 11.5h8.5a5 5 0 0 1 0 10H10" transform="translate(0 -2.5)"/>`,
  redo: svg`<path d="m15 7 4.5 4.5L15 16"/><path d="M19 11.5h-8.5a5 5 0 0 0 0 10H14" transform="translate(0 -2.5)"/>`,
  plus: svg`<path d="M12 5.5v13M5.5 12h13"/>`,
  minus: svg`<path d="M5.5 12h13"/>`,
  fit: svg`<path d="M4.5 9V4.5H9M15 4.5h4.5V9M19.5 15v4.5H15M9 19.5H4.5V15"/>`,
  find: svg`<circle cx="11" cy="11" r="6"/><path d="m15.5 15.5 4.5 4.5"/>`,
  map: svg`<circle cx="12" cy="12" r="8.5"/><circle cx="12" cy="12" r="3"/><path d="m14 10 4-4.3"/>`,
  list: svg`<path d="M9 6.5h11M9 12h11M9 17.5h11M4.5 6.5h.5M4.5 12h.5M4.5 17.5h.5"/>`,
  plan: svg`<path d="m4.5 7 1.8 1.8L9.5 5.5M13 7h7m4.5 16 1.8 1.8 3.2-3.3M13 16h7"/>`,
  more: svg`<path d="M5 7.5h14M5 12h14M5 16.5h14"/>`,
  close: svg`<path d="m6.5 6.5 11 11m0-11-11 11"/>`,
  remove: svg`<path d="M5 7h14M10 7V4.5h4V7M7 7l.8 12h8.4L17 7"/>`,
} as const;

export type IconName = keyof typeof shapes;

/** An icon, hidden from assistive technology. */
export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${shapes[name]}</svg>`;
}
