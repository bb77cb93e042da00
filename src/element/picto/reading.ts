import type { PictoContext, PictoState } from './picto-context.js';

/** How long a picture is held before its word is read, in milliseconds. */
const HOLD = 500;
/** How far a finger may move meanwhile, in pixels. */
const STILL = 10;

/** Places that are listened to. */
const places = new WeakSet<Element>();

/**
 * Lets pictures in a place be read aloud: on a long press, and by a tap or Enter while the ear is on. Without a place they are gone,
 * and what was being read of them with them.
 */
export function readAloud(state: PictoState, place?: HTMLElement): void {
  if (!place) {
    delete state.place;
    state.voice.hush();
    return;
  }
  state.place = place;
  if (places.has(place)) return;
  places.add(place);
  place.addEventListener('pointerdown', (event) => { heldDown(state.now!, event); });
  place.addEventListener('contextmenu', (event) => { menuAsked(state.now!, event); });
  place.addEventListener('click', (event) => { clicked(state.now!, event); }, { capture: true });
}

/** A press that became a reading: what comes of it as a click chooses nothing. */
let read = false;

/** Reads the word of a picture that is held; a tap does what it does. */
function heldDown(ctx: PictoContext, event: PointerEvent): void {
  read = false;
  const text = wordsOf(event);
  const place = event.currentTarget as Element;
  if (!text || event.button !== 0 || !ctx.state.voice.speaks(ctx.ui.lang)) return;
  const over = new AbortController();
  const { signal } = over;
  const timer = setTimeout(() => { read = place.isConnected && ctx.state.voice.say(text, ctx.ui.lang); }, HOLD);
  const stop = (): void => {
    clearTimeout(timer);
    over.abort();
    // why later: the click of this press comes after it; let go elsewhere there is none, and the next one counts
    setTimeout(() => { read = false; });
  };
  for (const type of ['pointerup', 'pointercancel'] as const) window.addEventListener(type, stop, { signal });
  window.addEventListener('pointermove', (move) => { if (move.pointerId === event.pointerId && !read && Math.hypot(move.clientX - event.clientX, move.clientY - event.clientY) > STILL) stop(); }, { signal });
}

/** While the ear is on, a tap or Enter reads the word aloud; it and what follows a long press choose nothing. */
function clicked(ctx: PictoContext, event: Event): void {
  const was = read;
  read = false;
  const text = wordsOf(event);
  if (!text || (!was && !ctx.state.listening)) return;
  event.preventDefault();
  event.stopPropagation();
  if (!was) ctx.state.voice.say(text, ctx.ui.lang);
}

/** The menu of the browser stays away from who holds a picture to hear it. */
function menuAsked(ctx: PictoContext, event: MouseEvent): void {
  if ((event as PointerEvent).pointerType === 'touch' && wordsOf(event) && ctx.state.voice.speaks(ctx.ui.lang)) event.preventDefault();
}

function wordsOf(event: Event): string | undefined {
  const said = (event.target as Element).closest<HTMLElement>('[data-say]')?.dataset.say;
  // Marks that keep directions apart are not read.
  return said?.replace(/[\u2068\u2069]/gu, '');
}
