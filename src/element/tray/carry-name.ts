import type { AlterId } from '../../model/document.js';
import { carryDesks } from '../gestures/carry-desks.js';
import type { CarriedIn } from '../gestures/carried-in.js';
import type { ViewContext } from '../view-context.js';

/** How far a contact goes before a press on a name carries it, in pixels: a finger trembles more than a mouse. */
const [FINGER, MOUSE] = [12, 6];

/** The contact that is followed now: a second one never carries. */
let carrying: number | undefined;

/** Follows one contact from a name in the long list to a place on the map. A second one does nothing, Escape and a lost contact call it off. */
export function carryName(ctx: Pick<ViewContext, 'locked'>, id: AlterId, start: PointerEvent): void {
  if (start.button !== 0 || carrying !== undefined || ctx.locked) return;
  carrying = start.pointerId;
  const name = start.currentTarget as HTMLElement;
  const root = name.getRootNode() as ShadowRoot;
  const listening = new AbortController();
  const far = start.pointerType === 'touch' ? FINGER : MOUSE;
  let carried: CarriedIn | undefined;
  let ghost: HTMLElement | undefined;

  const isOverMap = ({ clientX, clientY }: PointerEvent): boolean => root.elementFromPoint(clientX, clientY)?.closest('.map') != null;
  const stop = (): void => {
    listening.abort();
    carrying = undefined;
    ghost?.remove();
    delete name.dataset['carried'];
  };
  const on = <K extends keyof HTMLElementEventMap>(type: K, listener: (event: HTMLElementEventMap[K]) => void): void => {
    name.addEventListener(type, listener, { signal: listening.signal });
  };
  on('pointermove', (event) => {
    if (event.pointerId !== start.pointerId) return;
    if (!carried) {
      if (Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) < far) return;
      carried = carryDesks.get(root.querySelector('.map')?.firstElementChild ?? name)?.(id, start.pointerType);
      if (!carried) { stop(); return; }
      try { name.setPointerCapture(start.pointerId); } catch { /* the pointer is gone already */ }
      name.dataset['carried'] = '';
      ghost = ghostOf(name);
      // why: the click that ends a drag must not open anything
      name.addEventListener('click', swallow, { capture: true, once: true });
    }
    const over = isOverMap(event);
    if (over) carried.move(event.clientX, event.clientY);
    else carried.away();
    ghost!.hidden = over;
    ghost!.style.setProperty('translate', `${event.clientX + 8}px ${event.clientY - 40}px`);
  });
  on('pointerup', (event) => {
    if (event.pointerId !== start.pointerId) return;
    stop();
    if (carried && isOverMap(event)) carried.end(event.clientX, event.clientY);
    else carried?.cancel();
    setTimeout(() => { name.removeEventListener('click', swallow, { capture: true }); });
  });
  const off = (): void => {
    stop();
    carried?.cancel();
    name.removeEventListener('click', swallow, { capture: true });
  };
  on('pointercancel', (event) => { if (event.pointerId === start.pointerId) off(); });
  root.ownerDocument.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !carried) return;
    event.preventDefault();
    event.stopPropagation();
    off();
  }, { capture: true, signal: listening.signal });
}

/** The name beside the pointer for as long as it is not over the map; above everything, since a frame would cut it off. */
function ghostOf(name: HTMLElement): HTMLElement {
  const ghost = document.createElement('div');
  ghost.className = 'waiting-ghost';
  ghost.textContent = name.querySelector('span')!.textContent;
  ghost.setAttribute('aria-hidden', 'true');
  ghost.popover = 'manual';
  name.closest('.tray')!.append(ghost);
  ghost.showPopover?.();
  return ghost;
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}
