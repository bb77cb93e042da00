import type { Box } from '../../geometry/point.js';
import { paintCrowd } from '../../paint/crowd-picture.js';
import type { CrowdScene } from '../../scene/crowd-scene.js';
import type { AskedFor, Scene } from '../../scene/scene-types.js';
import type { ShownName } from '../../scene/crowd-names.js';
import type { Surface } from '../map-canvas/surface.js';
import { PageInk } from './page-ink.js';

/** A canvas has no more points than this, however sharp the screen: about 64 MB. */
const MOST_POINTS = 16_000_000;
/** Points along the longer side of a map that goes on a sheet. */
const SHEET_POINTS = 4000;
const THEMES = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)'];

/** Everything at rest on a large map, on a canvas under the lists and under what moves. It is as large as the paper, so that panning only shifts it. */
export class CrowdLayer {
  /** What stands on paper as elements while everything is on the canvas: nothing. */
  readonly elements: Pick<Scene, 'ground' | 'ties' | 'signs' | 'people'> = { ground: { key: 'ground', tag: 'g', attrs: {} }, ties: [], signs: [], people: [] };
  readonly #canvas = document.createElement('canvas');
  readonly #surface: Surface;
  readonly #ink: PageInk;
  readonly #stopping = new AbortController();
  #scene: CrowdScene | undefined;
  #asked: AskedFor | undefined;
  #lifted: ReadonlySet<string> = new Set();
  #names: readonly ShownName[] = [];

  constructor(surface: Surface) {
    this.#surface = surface;
    this.#ink = new PageInk(surface.base, () => { this.look(); });
    this.#canvas.setAttribute('aria-hidden', 'true');
    Object.assign(this.#canvas.style, { position: 'absolute', inset: '0', inlineSize: '100%', blockSize: '100%', objectFit: 'contain' });
    surface.lay(this.#canvas);
    for (const theme of THEMES) matchMedia(theme).addEventListener('change', () => { this.look(); }, { signal: this.#stopping.signal });
  }

  /** Names that are shown now, in pixels of the paper. */
  get names(): readonly ShownName[] { return this.#names; }

  /** @param asked the part of the map that is looked at, if not all of it */
  paint(scene: CrowdScene, asked?: AskedFor): void {
    this.#scene = scene;
    this.#asked = asked;
    this.look();
  }

  /** These are drawn elsewhere meanwhile. */
  lift(ids: readonly string[]): void {
    if (ids.length === 0 && this.#lifted.size === 0) return;
    this.#lifted = new Set(ids);
    this.look();
  }

  /** Paints what is seen of the map by now; on a sheet of paper all of it. */
  look(): void {
    const scene = this.#scene;
    const { paper, sheet, painted, margin, size } = this.#surface;
    if (!scene || paper.width === 0 || paper.height === 0) return;
    this.#ink.forget();
    if (sheet) { this.#paintSheet(scene, sheet); return; }
    const sharp = Math.min(devicePixelRatio || 1, Math.sqrt(MOST_POINTS / (paper.width * paper.height)));
    const surface = this.#sized(Math.round(paper.width * sharp), Math.round(paper.height * sharp));
    surface?.setTransform(sharp, 0, 0, sharp, 0, 0);
    if (surface) this.#names = paintCrowd(surface, scene, { view: { x: painted.x + margin[0], y: painted.y + margin[1], scale: painted.scale, ...paper, inner: { x: margin[0], y: margin[1], ...size } }, inkOf: this.#ink.of, font: this.#ink.font, hidden: this.#lifted, asked: this.#asked });
  }

  remove(): void {
    this.#stopping.abort();
    this.#canvas.remove();
    // An empty canvas gives its memory back at once.
    this.#canvas.width = this.#canvas.height = 0;
    this.#ink.remove();
  }

  #paintSheet(scene: CrowdScene, box: Box): void {
    const scale = SHEET_POINTS / Math.max(box.width, box.height);
    const [width, height] = [Math.round(box.width * scale), Math.round(box.height * scale)];
    const surface = this.#sized(width, height);
    // Names are as large on the sheet as on a screen of half as many points.
    surface?.setTransform(2, 0, 0, 2, 0, 0);
    if (surface) paintCrowd(surface, scene, { view: { x: -box.x * scale / 2, y: -box.y * scale / 2, scale: scale / 2, width: width / 2, height: height / 2 }, inkOf: this.#ink.of, font: this.#ink.font, hidden: new Set(), asked: this.#asked });
  }

  #sized(width: number, height: number): CanvasRenderingContext2D | null {
    if (this.#canvas.width !== width || this.#canvas.height !== height) Object.assign(this.#canvas, { width, height });
    return this.#canvas.getContext('2d');
  }
}
