/** How far a contact goes before a press becomes carrying, in pixels: a finger trembles more than a mouse. */
const [FINGER, MOUSE] = [12, 6];
/** Where what is carried hangs from the contact, in pixels: above it, clear of the finger. */
const [ASIDE, ABOVE] = [8, -44];

/** What is carried from a list beside the map, and what it does over it. Points are of the page. */
export interface Load {
  /** Carrying begins; false if it cannot. */
  begin(): boolean;
  /** What is said beside the contact, or nothing while the map itself shows who is carried. */
  over(x: number, y: number): string;
  /** Let go here. */
  drop(x: number, y: number): void;
  /** Called off: leave everything as it was. */
  off(): void;
}

/** The contact that carries now: a second one never does. */
let carrying: number | undefined;

/** Follows one contact from an entry of a list to where it is let go. Escape and a lost contact call it off; a press that goes nowhere stays a press. */
export function carryFromBeside(start: PointerEvent, load: Load): void {
  if (start.button !== 0 || carrying !== undefined) return;
  carrying = start.pointerId;
  const entry = start.currentTarget as HTMLElement;
  const far = start.pointerType === 'touch' ? FINGER : MOUSE;
  const listening = new AbortController();
  // why the page: a quick hand has left the entry before it has moved far enough, and a list may be written anew meanwhile
  const page = entry.ownerDocument;
  let ghost: HTMLElement | undefined;
  const stop = (): void => {
    listening.abort();
    carrying = undefined;
    ghost?.remove();
    delete entry.dataset['carried'];
    // why later: the click that ends a drag comes after the contact was lifted
    setTimeout(() => { entry.removeEventListener('click', swallow, { capture: true }); });
  };
  const off = (): void => {
    const begun = ghost !== undefined;
    stop();
    if (begun) load.off();
  };
  const on = <K extends 'pointermove' | 'pointerup' | 'pointercancel'>(type: K, listener: (event: PointerEvent) => void): void => {
    page.addEventListener(type, (event) => { if (event.pointerId === start.pointerId) listener(event); }, { capture: true, signal: listening.signal });
  };
  on('pointermove', ({ clientX, clientY, buttons, pointerType }) => {
    // The button was let go where nobody heard of it.
    if (pointerType === 'mouse' && buttons === 0) { off(); return; }
    if (!ghost) {
      if (Math.hypot(clientX - start.clientX, clientY - start.clientY) < far) return;
      // A list that was taken away meanwhile has nothing to carry.
      if (!entry.isConnected || !load.begin()) { stop(); return; }
      try { entry.setPointerCapture(start.pointerId); } catch { /* the pointer is gone already */ }
      entry.dataset['carried'] = '';
      entry.addEventListener('click', swallow, { capture: true, once: true });
      ghost = ghostBeside(entry);
    }
    const said = load.over(clientX, clientY);
    ghost.textContent = said;
    ghost.hidden = said === '';
    ghost.style.setProperty('translate', `${clientX + ASIDE}px ${clientY + ABOVE}px`);
  });
  on('pointerup', ({ clientX, clientY }) => {
    const begun = ghost !== undefined;
    stop();
    if (begun) load.drop(clientX, clientY);
  });
  on('pointercancel', off);
  page.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !ghost) return;
    event.preventDefault();
    event.stopPropagation();
    off();
  }, { capture: true, signal: listening.signal });
}

/** What is said beside the contact; above everything, since a frame would cut it off. */
function ghostBeside(entry: HTMLElement): HTMLElement {
  const ghost = entry.ownerDocument.createElement('div');
  ghost.className = 'carried-ghost';
  ghost.setAttribute('aria-hidden', 'true');
  ghost.popover = 'manual';
  entry.closest('.quick-add')!.append(ghost);
  ghost.showPopover?.();
  return ghost;
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}
