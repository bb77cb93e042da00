import type { Box } from '../../geometry/point.js';
import { screenBox, type Camera, type Size } from './camera.js';
import { svgElement } from './svg-element.js';

/** How far the surface reaches beyond the viewport on every side, as a share of its size. */
const MARGIN = 0.25;
/** Beyond this factor a stretched picture looks blurred or wastes memory, and is painted anew. */
const MOST_STRETCH = 2;

/**
 * The drawing paper: two SVG layers (`base` at rest, `live` for what moves) on one element that is larger than the viewport.
 * While the camera moves the whole paper is moved by one CSS transform; at rest both layers are painted for the camera.
 */
export class Surface {
  /** What the user sees through; clips the paper. */
  readonly viewport = document.createElement('div');
  /** Everything in map units that stands still. */
  readonly base = svgElement('g');
  /** Everything in map units that moves or marks. */
  readonly live = svgElement('g');
  /** Marks in screen pixels, over everything else. */
  readonly overlay = svgElement('g');
  /** All of the map while it goes on a sheet of paper, in map units. */
  sheet: Box | undefined;
  readonly #paper = document.createElement('div');
  readonly #baseSvg = svgElement('svg', { class: 'drawn base', role: 'none' });
  readonly #liveSvg = svgElement('svg', { class: 'drawn live', role: 'none' });
  #size: Size = { width: 0, height: 0 };
  #painted: Camera = { x: 0, y: 0, scale: 1 };
  #stretched = false;

  constructor(container: HTMLElement) {
    this.viewport.className = 'map-viewport';
    this.#paper.className = 'map-paper';
    this.#baseSvg.append(this.base);
    this.#liveSvg.append(this.live, this.overlay);
    this.#paper.append(this.#baseSvg, this.#liveSvg);
    this.viewport.append(this.#paper);
    container.append(this.viewport);
  }

  get size(): Size { return this.#size; }
  /** How far the paper reaches beyond the view to the left and above, and how large it is, in pixels. */
  get margin(): [number, number] { return this.#margin(); }
  get paper(): Size {
    const [mx, my] = this.#margin();
    return { width: this.#size.width + 2 * mx, height: this.#size.height + 2 * my };
  }

  /** Lays something on the paper, under everything else. */
  lay(element: Element): void { this.#paper.prepend(element); }

  /** The camera that both layers are painted for; marks in the overlay are placed by it. */
  get painted(): Camera { return this.#painted; }

  /** Takes over the size of the viewport; false if it did not change. */
  measure(): boolean {
    const { clientWidth: width, clientHeight: height } = this.viewport;
    if (width === this.#size.width && height === this.#size.height) return false;
    this.#size = { width, height };
    const [mx, my] = this.#margin();
    const style = this.#paper.style;
    style.left = `${-mx}px`;
    style.top = `${-my}px`;
    style.width = `${width + 2 * mx}px`;
    style.height = `${height + 2 * my}px`;
    style.transformOrigin = `${mx}px ${my}px`;
    for (const svg of [this.#baseSvg, this.#liveSvg]) {
      svg.setAttribute('width', String(width + 2 * mx));
      svg.setAttribute('height', String(height + 2 * my));
    }
    this.overlay.setAttribute('transform', `translate(${mx} ${my})`);
    this.paint();
    return true;
  }

  /**
   * Shows the map, which takes up `bounds`, through a camera; true if the paper was painted anew.
   * While `moving`, paper is only stretched and shifted as long as it covers the viewport or holds all of the map.
   */
  show(camera: Camera, bounds: Box, moving: boolean): boolean {
    const k = camera.scale / this.#painted.scale;
    const dx = camera.x - k * this.#painted.x;
    const dy = camera.y - k * this.#painted.y;
    const still = k === 1 && dx === 0 && dy === 0;
    if (moving && k <= MOST_STRETCH && (this.#covers(k, dx, dy) || this.#holds(bounds))) {
      this.#stretched = !still;
      this.#paper.style.transform = still ? '' : `translate(${dx}px, ${dy}px) scale(${k})`;
      return false;
    }
    if (still && !this.#stretched) return false;
    this.paint(camera);
    return true;
  }

  remove(): void {
    this.viewport.remove();
  }

  /** Paints both layers for a camera, the one that they were painted for unless told. */
  paint(camera = this.#painted): void {
    this.#painted = camera;
    this.#stretched = false;
    this.#paper.style.transform = '';
    const [mx, my] = this.#margin();
    const transform = `translate(${camera.x + mx} ${camera.y + my}) scale(${camera.scale})`;
    this.base.setAttribute('transform', this.sheet ? '' : transform);
    this.live.setAttribute('transform', transform);
  }

  #covers(k: number, dx: number, dy: number): boolean {
    const { width, height } = this.#size;
    const [mx, my] = this.#margin();
    return dx - k * mx <= 0 && dx + k * (width + mx) >= width
      && dy - k * my <= 0 && dy + k * (height + my) >= height;
  }

  #holds(bounds: Box): boolean {
    const { width, height } = this.#size;
    const [mx, my] = this.#margin();
    const box = screenBox(this.#painted, bounds);
    return box.x >= -mx && box.x + box.width <= width + mx && box.y >= -my && box.y + box.height <= height + my;
  }

  #margin(): [number, number] {
    return [Math.round(this.#size.width * MARGIN), Math.round(this.#size.height * MARGIN)];
  }
}
