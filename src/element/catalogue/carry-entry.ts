import type { ViewContext } from '../view-context.js';
import { entryCellAt, entryCellWords } from './entry-cell.js';
import type { EntryCell } from './place-entry.js';

/** How far a contact goes before a press on an entry carries it, in pixels: a finger trembles more than a mouse. */
const [FINGER, MOUSE] = [12, 6];

/** The contact that is followed now: a second one never carries. */
let carrying: number | undefined;

/** Follows one contact from an entry of the guide to a cell of the map, whose name goes along. Escape and a lost contact call it off. */
export function carryEntry(ctx: ViewContext, name: string, start: PointerEvent, drop: (cell: EntryCell) => void): void {
  if (start.button !== 0 || carrying !== undefined || ctx.locked) return;
  carrying = start.pointerId;
  const option = start.currentTarget as HTMLElement;
  const root = option.getRootNode() as ShadowRoot;
  // Not the entry: a quick hand has left it before it has moved far enough.
  const page = option.ownerDocument;
  const listening = new AbortController();
  const { signal } = listening;
  const far = start.pointerType === 'touch' ? FINGER : MOUSE;
  let ghost: HTMLElement | undefined;
  const stop = (): void => {
    listening.abort();
    carrying = undefined;
    ghost?.remove();
    delete option.dataset['carried'];
    setTimeout(() => { option.removeEventListener('click', swallow, { capture: true }); });
  };
  page.addEventListener('pointermove', (event) => {
    if (event.pointerId !== start.pointerId) return;
    if (!ghost) {
      if (Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) < far) return;
      try { option.setPointerCapture(start.pointerId); } catch { /* the pointer is gone already */ }
      option.dataset['carried'] = '';
      option.addEventListener('click', swallow, { capture: true, once: true });
      ghost = ghostIn(option.closest('.catalogue')!);
    }
    const cell = entryCellAt(ctx, root, event.clientX, event.clientY);
    const where = cell && entryCellWords(ctx, cell);
    ghost.textContent = where ? `${name}: ${where}` : name;
    ghost.style.setProperty('translate', `${event.clientX + 8}px ${event.clientY - 44}px`);
  }, { signal });
  page.addEventListener('pointerup', (event) => {
    if (event.pointerId !== start.pointerId) return;
    const cell = ghost && entryCellAt(ctx, root, event.clientX, event.clientY);
    stop();
    if (cell) drop(cell);
  }, { signal });
  page.addEventListener('pointercancel', (event) => { if (event.pointerId === start.pointerId) stop(); }, { signal });
  page.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !ghost) return;
    event.preventDefault();
    event.stopPropagation();
    stop();
  }, { capture: true, signal });
}

/** The name beside the pointer, above everything. */
function ghostIn(place: Element): HTMLElement {
  const ghost = document.createElement('div');
  ghost.className = 'catalogue-ghost';
  ghost.setAttribute('aria-hidden', 'true');
  ghost.popover = 'manual';
  place.append(ghost);
  ghost.showPopover?.();
  return ghost;
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}
