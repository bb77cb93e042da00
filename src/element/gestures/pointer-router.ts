import { thresholdOf, type Contact } from './contact.js';
import type { Gesture } from './gesture.js';

/** What the router asks of the canvas. */
export interface GestureSource {
  /** The gesture that a press turns into once it has gone far enough; nothing leaves the contact to the browser. */
  begin(start: Contact): Gesture | null;
  /** The gesture of two fingers. */
  beginPinch(one: Contact, two: Contact): Gesture;
  /** A finger was put down and lifted again in one place. Other taps come as clicks. */
  tap(at: Contact): void;
  /** The browser took a finger that was put down here, to scroll the page. */
  taken(start: Contact): void;
  /** A mouse moved over the canvas without being pressed, or left it. */
  hover(at: Contact | null): void;
  /** A frame is needed, in which `flush` is called. */
  frame(): void;
}

interface Press { start: Contact; last: Contact; since: number }

/** Longer than this a finger does not tap but waits for a menu, in milliseconds. */
const LONGEST_TAP = 500;
/** What touches more than this is the side of a hand and no finger or thumb, in pixels. */
const PALM = 90;

/**
 * Turns pointer events into gestures, one at a time. A second contact never draws: it is ignored while something is being
 * dragged, and two fingers on the map zoom it. A hand that lies on the screen does nothing, and none of it does while a pen writes. Escape, a cancelled pointer and a lost one call the gesture off.
 */
export class PointerRouter {
  readonly #viewport: HTMLElement;
  readonly #source: GestureSource;
  readonly #presses = new Map<number, Press>();
  #gesture: Gesture | null = null;
  /** Pointers that the running gesture follows. */
  #following: number[] = [];
  #moved: Contact | null = null;
  #hovered: Contact | null | undefined;
  #swallow = false;
  #kind: Contact['kind'] = 'mouse';
  readonly #listening = new AbortController();

  constructor(viewport: HTMLElement, source: GestureSource) {
    this.#viewport = viewport;
    this.#source = source;
    const on = <K extends keyof HTMLElementEventMap>(type: K, listener: (event: HTMLElementEventMap[K]) => void): void =>
      viewport.addEventListener(type, listener, { signal: this.#listening.signal });
    on('pointerdown', (event) => this.#down(event));
    on('pointermove', (event) => this.#move(event));
    on('pointerup', (event) => this.#up(event));
    on('pointercancel', (event) => this.#lost(event.pointerId));
    // why: a finger is first captured by what lies under it, and losing that to the viewport is no loss
    on('lostpointercapture', (event) => { if (event.target === viewport) this.#lost(event.pointerId); });
    on('pointerleave', () => this.#hover(null));
    // why: the click of a tap would go to whatever has come under the finger meanwhile
    on('touchend', (event) => { if (this.#swallow && event.cancelable) event.preventDefault(); });
    // why: a press must not move focus by itself or select text; a tap does what it does on release
    on('mousedown', (event) => { if (event.button === 0) event.preventDefault(); });
    viewport.ownerDocument.addEventListener('keydown', (event) => this.#escape(event), { capture: true, signal: this.#listening.signal });
  }

  /** Whether something is being dragged, drawn, panned or pinched. */
  get busy(): boolean { return this.#gesture !== null; }

  /** Whether fingers are on the map. */
  get touched(): boolean { return [...this.#presses.values()].some(({ start }) => start.kind === 'touch'); }

  /** Whether a click that comes now only ends a gesture. */
  get swallowsClick(): boolean { return this.#swallow; }

  /**
   * Takes fingers from the browser, or leaves them to it for scrolling the page. While they are taken, a drag that ends in
   * motion is no fling of the page: Chromium swallows the tap that follows a fling, wherever it is.
   */
  takeFingers(take: boolean): void {
    if (take) this.#viewport.addEventListener('touchmove', prevent, { passive: false, signal: this.#listening.signal });
    else this.#viewport.removeEventListener('touchmove', prevent);
  }

  /** The contact that an event without a pointer of its own, such as a click, belongs to. */
  contactOf(event: MouseEvent): Contact {
    const { left, top } = this.#viewport.getBoundingClientRect();
    return { id: 0, kind: this.#kind, x: event.clientX - left, y: event.clientY - top };
  }

  /** Moves the running gesture to where its contact is now. */
  flush(): void {
    const at = this.#moved;
    if (this.#gesture && at) this.#gesture.move(at);
    if (this.#hovered !== undefined && !this.#gesture) this.#source.hover(this.#hovered);
    this.#hovered = undefined;
  }

  /** Calls off whatever is going on. */
  cancel(): void {
    const gesture = this.#gesture;
    this.#stop();
    this.#presses.clear();
    gesture?.cancel();
  }

  stop(): void {
    this.cancel();
    this.#listening.abort();
  }

  #down(event: PointerEvent): void {
    if (event.button !== 0) return;
    const contact = this.#contact(event);
    const isPenDown = [...this.#presses.values()].some(({ start }) => start.kind === 'pen');
    if (contact.kind === 'touch' && (isPenDown || isPalm(event))) { this.#swallow ||= !isPenDown; return; }
    // why: the hand may have come down before the pen, and be moving something
    if (contact.kind === 'pen' && this.touched) this.cancel();
    this.#swallow = false;
    const others = [...this.#presses.values()].filter((press) => press.start.kind === 'touch');
    if (this.#gesture && !this.#gesture.yields) return;
    this.#presses.set(contact.id, { start: contact, last: contact, since: event.timeStamp });
    const [other] = others;
    if (contact.kind === 'touch' && other && others.length === 1) {
      const panning = this.#gesture;
      this.#stop();
      panning?.end(other.last);
      this.#start(this.#source.beginPinch(other.last, contact), [other.start.id, contact.id]);
    }
    this.#capture(event.pointerId);
  }

  #move(event: PointerEvent): void {
    const at = this.#contact(event);
    const press = this.#presses.get(at.id);
    if (!press) {
      if (event.pointerType === 'mouse' && event.buttons === 0 && !this.#gesture) this.#hover(at);
      return;
    }
    press.last = at;
    // why here too: a hand comes down with an edge of it first
    if (at.kind === 'touch' && isPalm(event)) { if (this.#following.includes(at.id)) this.cancel(); else this.#presses.delete(at.id); return; }
    if (this.#gesture) {
      if (!this.#following.includes(at.id)) return;
      // why: two fingers report in turn, and the first must not be forgotten when both move within one frame
      if (this.#following.length > 1 && this.#moved && this.#moved.id !== at.id) this.#gesture.move(this.#moved);
      this.#moved = at;
      this.#source.frame();
      return;
    }
    if (event.pointerType === 'mouse' && event.buttons === 0) { this.#presses.delete(at.id); return; }
    if (Math.hypot(at.x - press.start.x, at.y - press.start.y) < thresholdOf(at)) return;
    const gesture = this.#source.begin(press.start);
    if (!gesture) { this.#presses.delete(at.id); return; }
    this.#start(gesture, [at.id]);
    this.#moved = at;
    this.#source.frame();
  }

  #up(event: PointerEvent): void {
    const at = this.#contact(event);
    const press = this.#presses.get(at.id);
    this.#presses.delete(at.id);
    const gesture = this.#gesture;
    if (!gesture && press && at.kind === 'touch' && event.timeStamp - press.since < LONGEST_TAP) {
      this.#swallow = true;
      this.#source.tap(at);
    }
    if (!gesture || !this.#following.includes(at.id)) return;
    if (this.#moved && this.#moved.id !== at.id) gesture.move(this.#moved);
    this.#stop();
    // why: after a pinch the finger that is still down must not start to draw
    this.#presses.clear();
    gesture.end(at);
  }

  #lost(id: number): void {
    const press = this.#presses.get(id);
    this.#presses.delete(id);
    if (press?.start.kind === 'touch' && !this.#gesture) this.#source.taken(press.start);
    if (this.#gesture && this.#following.includes(id)) this.cancel();
  }

  #escape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.#gesture) return;
    event.preventDefault();
    event.stopPropagation();
    this.cancel();
  }

  #start(gesture: Gesture, ids: number[]): void {
    this.#gesture = gesture;
    this.#following = ids;
    this.#swallow = true;
    this.#hovered = undefined;
    this.#source.hover(null);
  }

  #stop(): void {
    this.#gesture = null;
    this.#following = [];
    this.#moved = null;
  }

  #hover(at: Contact | null): void {
    this.#hovered = at;
    this.#source.frame();
  }

  #capture(id: number): void {
    try { this.#viewport.setPointerCapture(id); } catch { /* the pointer is gone already */ }
  }

  #contact(event: PointerEvent): Contact {
    this.#kind = event.pointerType === 'touch' || event.pointerType === 'pen' ? event.pointerType : 'mouse';
    return { ...this.contactOf(event), id: event.pointerId, shift: event.shiftKey };
  }
}

function isPalm({ width, height }: PointerEvent): boolean {
  return Math.max(width, height) > PALM;
}

function prevent(event: Event): void {
  if (event.cancelable) event.preventDefault();
}
