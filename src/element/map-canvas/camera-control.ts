import type { Box, Point } from '../../geometry/point.js';
import {
  fitCamera, holdCamera, mapPoint, panCamera, screenBox, wayIntoView, zoomCamera, type Camera, type Insets, type Size,
} from './camera.js';
import type { Surface } from './surface.js';

const PADDING = 12;
/** On a phone every pixel of width makes the names larger. */
const NARROW = 480;
const NARROW_PADDING = 4;
/** Cover that would make a fitted map smaller than this part of what it was lies over the map instead. */
const LEAST_OF_FIT = 0.9;
/** At this scale names can be read: then nothing need be covered. */
const LEGIBLE = 0.92;

const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/** Decides which part of the map is seen: fitted until the user moves it, and never lost from view. */
export class CameraControl {
  readonly #surface: Surface;
  readonly #changed: () => void;
  #camera: Camera = { x: 0, y: 0, scale: 1 };
  #bounds: Box = { x: 0, y: 0, width: 1, height: 1 };
  #insets: Insets = NO_INSETS;
  #keep: Box | undefined;
  #size: Size = { width: 0, height: 0 };
  #fitted = true;
  #moving = false;

  constructor(surface: Surface, changed: () => void) {
    this.#surface = surface;
    this.#changed = changed;
  }

  get camera(): Camera { return this.#camera; }
  get insets(): Insets { return this.#insets; }

  /** Whether some of the map is out of view. */
  get overflows(): boolean {
    return !isWithin(screenBox(this.#camera, this.#bounds), this.#size);
  }

  /** Moves along with a gesture; `settle` ends it. */
  move(camera: Camera): void {
    this.#moving = true;
    this.#fitted = false;
    this.#go(camera);
  }

  settle(): void {
    if (!this.#moving) return;
    this.#moving = false;
    this.#changed();
  }

  /**
   * Shows everything. Cover that would make names illegible, such as a sheet over half a phone, lies over part of the map
   * instead; whoever it is about stays in view.
   */
  fit(): void {
    this.#fitted = true;
    const clear = fitCamera(this.#bounds, this.#size, this.#insets, this.#padding());
    const whole = fitCamera(this.#bounds, this.#size, NO_INSETS, this.#padding());
    this.#camera = clear.scale >= Math.min(LEGIBLE, whole.scale * LEAST_OF_FIT) ? clear : whole;
    if (this.#camera === whole && this.#keep) {
      const way = wayIntoView(screenBox(whole, this.#keep), this.#size, this.#insets, PADDING);
      this.#camera = panCamera(whole, way.x, way.y);
    }
    this.#changed();
  }

  /** Zooms about a point of the viewport, or about the middle of its free part. */
  zoom(factor: number, about: Point = this.#middle()): void {
    this.#fitted = false;
    this.#go(zoomCamera(this.#camera, factor, about));
  }

  /** Moves just so far that a box of the map is in the free part of the viewport. The map still counts as fitted if it did. */
  intoView(box: Box): void {
    this.#keep = box;
    const way = wayIntoView(screenBox(this.#camera, box), this.#size, this.#insets, PADDING);
    if (way.x !== 0 || way.y !== 0) this.#go(panCamera(this.#camera, way.x, way.y));
  }

  /** Takes over what the map measures now; one that was fitted stays in view as a whole. */
  setBounds(bounds: Box, anew: boolean): void {
    const same = sameBox(bounds, this.#bounds);
    this.#bounds = bounds;
    if (anew || (!same && this.#fitted && this.overflows)) this.fit();
  }

  /** Takes over the size of the viewport; the middle of the view stays in the middle. */
  setSize(size: Size): void {
    const middle = mapPoint(this.#camera, this.#middle());
    this.#size = size;
    if (this.#fitted) { this.fit(); return; }
    const now = this.#middle();
    this.#go({ ...this.#camera, x: now.x - middle.x * this.#camera.scale, y: now.y - middle.y * this.#camera.scale });
  }

  /** Takes over what covers the edges of the viewport, and whom it is about; a fitted map is fitted again. */
  setInsets(insets: Insets, keep?: Box): void {
    const { top, right, bottom, left } = this.#insets;
    if (insets.top === top && insets.right === right && insets.bottom === bottom && insets.left === left) return;
    this.#insets = insets;
    this.#keep = keep;
    if (this.#fitted) this.fit();
  }

  /** Brings the surface up to date; true if marks in screen pixels must be placed anew. */
  show(): boolean {
    return this.#surface.show(this.#camera, this.#bounds, this.#moving);
  }

  #go(camera: Camera): void {
    const held = holdCamera(camera, this.#bounds, this.#size);
    if (held.x === this.#camera.x && held.y === this.#camera.y && held.scale === this.#camera.scale) return;
    this.#camera = held;
    this.#changed();
  }

  #padding(): number { return this.#size.width < NARROW ? NARROW_PADDING : PADDING; }

  #middle(): Point {
    const { top, right, bottom, left } = this.#insets;
    return { x: (left + this.#size.width - right) / 2, y: (top + this.#size.height - bottom) / 2 };
  }
}

function isWithin(box: Box, { width, height }: Size): boolean {
  return box.x >= -0.5 && box.y >= -0.5 && box.x + box.width <= width + 0.5 && box.y + box.height <= height + 0.5;
}

function sameBox(a: Box, b: Box): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}
