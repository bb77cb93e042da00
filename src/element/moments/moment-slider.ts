import { html, nothing, type TemplateResult } from 'lit-html';
import type { MomentContext } from './moment-context.js';
import { lineOfTime, type Stop } from './line-of-time.js';
import { momentLabel } from './moment-label.js';

/** Most moments whose names stand under the line together. */
const MOST_NAMES = 4;

/** A line with a dot per moment and a small diamond per event between them; arrow keys, a drag or a tap go from dot to dot. */
export function momentSlider(ctx: MomentContext, go: (index: number) => void): TemplateResult {
  const { editor, moment: words } = ctx;
  const { versions } = editor.document;
  const at = versions.indexOf(editor.version);
  const drag = (event: PointerEvent): void => {
    const line = event.currentTarget as HTMLElement;
    if (event.type === 'pointerdown') {
      if (event.button !== 0) return;
      line.setPointerCapture(event.pointerId);
    } else if (!line.hasPointerCapture(event.pointerId)) return;
    go(nearestDot(line, event.clientX));
  };
  const press = (event: KeyboardEvent): void => {
    const to = steppedTo(event.key, at, versions.length - 1);
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    go(to);
  };
  return html`<div class="moment-line" role="slider" tabindex="0" aria-label=${words.moment} aria-valuemin="1" aria-valuemax=${versions.length}
    aria-valuenow=${at + 1} aria-valuetext=${`${momentLabel(ctx, editor.version)}, ${words.ofAll(at + 1, versions.length)}`}
    data-names=${versions.length <= MOST_NAMES} @keydown=${press} @pointerdown=${drag} @pointermove=${drag}>
    ${lineOfTime(editor.document).map((stop) => stopView(ctx, stop))}
  </div>`;
}

function stopView(ctx: MomentContext, stop: Stop): TemplateResult {
  if (stop.kind === 'event') {
    const { label, setback } = stop.event;
    return html`<span class="event-stop" title=${label} data-setback=${setback ? '' : nothing}></span>`;
  }
  const now = stop.version === ctx.editor.version;
  return html`<span class="moment-stop" data-now=${now ? '' : nothing}><span class="dot"></span><span class="moment-name">${momentLabel(ctx, stop.version)}</span></span>`;
}

/** Where a key goes to, as on any slider. */
function steppedTo(key: string, at: number, last: number): number | undefined {
  switch (key) {
    case 'ArrowRight': case 'ArrowUp': case 'PageUp': return Math.min(last, at + 1);
    case 'ArrowLeft': case 'ArrowDown': case 'PageDown': return Math.max(0, at - 1);
    case 'Home': return 0;
    case 'End': return last;
    default: return undefined;
  }
}

function nearestDot(line: HTMLElement, x: number): number {
  const away = [...line.querySelectorAll('.moment-stop')].map((stop) => {
    const { left, width } = stop.getBoundingClientRect();
    return Math.abs(left + width / 2 - x);
  });
  return away.indexOf(Math.min(...away));
}
