import type { Point } from '../../geometry/point.js';
import { panCamera, zoomCamera } from '../map-canvas/camera.js';
import type { Stage } from './stage.js';

/** Pixels that a wheel's "line" and "page" stand for. */
const PIXELS = [1, 16, 320];
const REST_MS = 140;

/** Safari's own event for a pinch on a trackpad; other browsers send a wheel event with Ctrl. */
interface TrackpadPinch extends UIEvent { scale: number; clientX: number; clientY: number }

/**
 * Wheel and trackpad: with Ctrl (which a trackpad pinch sends) it zooms about the pointer; plain, it moves the map,
 * but only while the map has focus and there is something to move to. Otherwise the page scrolls as always.
 */
export class Wheel {
  readonly #viewport: HTMLElement;
  readonly #stage: Stage;
  readonly #touched: () => boolean;
  readonly #listening = new AbortController();
  #rest: ReturnType<typeof setTimeout> | undefined;
  #pinchFrom = 1;

  /** @param touched whether fingers are on the map, whose pinch is followed elsewhere */
  constructor(viewport: HTMLElement, stage: Stage, touched: () => boolean) {
    this.#viewport = viewport;
    this.#stage = stage;
    this.#touched = touched;
    const options = { passive: false, signal: this.#listening.signal };
    viewport.addEventListener('wheel', (event) => this.#turn(event), options);
    viewport.addEventListener('gesturestart', (event) => { event.preventDefault(); this.#pinchFrom = 1; }, options);
    viewport.addEventListener('gesturechange', (event) => this.#trackpad(event as TrackpadPinch), options);
    viewport.addEventListener('gestureend', (event) => event.preventDefault(), options);
  }

  stop(): void {
    clearTimeout(this.#rest);
    this.#listening.abort();
  }

  #turn(event: WheelEvent): void {
    const unit = PIXELS[event.deltaMode] ?? 1;
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      // why: a mouse wheel sends steps of 100 and more, a trackpad pinch steps of 1 to 10
      const turned = Math.max(-60, Math.min(60, event.deltaY * unit));
      this.#zoom(Math.exp(-turned * 0.008), this.#point(event));
      return;
    }
    if (!this.#stage.overflows || !this.#stage.hasFocus) return;
    const [dx, dy] = event.shiftKey && event.deltaX === 0 ? [event.deltaY, 0] : [event.deltaX, event.deltaY];
    const { camera } = this.#stage;
    this.#stage.moveCamera(panCamera(camera, -dx * unit, -dy * unit));
    if (this.#stage.camera === camera) return;
    event.preventDefault();
    this.#restLater();
  }

  #trackpad(event: TrackpadPinch): void {
    event.preventDefault();
    if (this.#touched()) return;
    this.#zoom(event.scale / this.#pinchFrom, this.#point(event));
    this.#pinchFrom = event.scale;
  }

  #zoom(factor: number, about: Point): void {
    this.#stage.moveCamera(zoomCamera(this.#stage.camera, factor, about));
    this.#restLater();
  }

  /** A wheel does not say when it stops. */
  #restLater(): void {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.#stage.settleCamera(), REST_MS);
  }

  #point(event: { clientX: number; clientY: number }): Point {
    const { left, top } = this.#viewport.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  }
}
