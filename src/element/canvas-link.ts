import type { EditorApi } from '../editor/editor-state.js';
import { isTall } from '../layout/layout-key.js';
import { CROWD_FROM } from '../layout/crowd-from.js';
import type { Hands } from './hands.js';
import { LazyPart } from './lazy-part.js';
import type { CrowdPart } from './map-canvas/drawing.js';
import type { HostWords } from './host-words.js';
import { MapCanvas } from './map-canvas.js';
import type { MapCanvasOptions } from './map-canvas/canvas-options.js';

/** Puts the map canvas into its place and tells it what covers the place's edges. */
export class CanvasLink {
  #map: MapCanvas | undefined;
  #sizes: ResizeObserver | undefined;
  #place: { map: HTMLElement; side: HTMLElement } | undefined;
  #hands: typeof Hands | undefined;
  readonly #crowd: LazyPart<CrowdPart>;

  constructor(
    private readonly editor: EditorApi,
    private readonly words: HostWords,
    private readonly asks: Omit<MapCanvasOptions, 'language'>,
    missing: () => void,
  ) {
    this.#crowd = new LazyPart(() => import('./crowd/crowd-part.js'), () => { this.follow(); }, () => { missing(); this.follow(); });
  }

  get map(): MapCanvas | undefined { return this.#map; }

  start(map: HTMLElement, side: HTMLElement): void {
    this.#place = { map, side };
    this.#sizes?.disconnect();
    this.#sizes = new ResizeObserver(() => {
      this.follow();
      this.#cover();
    });
    this.#sizes.observe(side);
    this.#sizes.observe(map);
    this.follow();
  }

  /** Shows the map as soon as everybody on it has a place, and only then. */
  follow(): void {
    if (!this.#place) return;
    const { map } = this.#place;
    if (!this.#map && map.clientWidth > 0 && map.clientHeight > 0) this.editor.setView({ tall: isTall(map.clientWidth, map.clientHeight) });
    const isReady = this.editor.isSettled && !this.#isCrowdComing;
    if (!isReady) this.#takeAway();
    if (this.#map || !isReady) return;
    this.#map = new MapCanvas(map, this.editor, { ...this.asks, crowd: () => this.#crowd.part, language: this.words.ui.lang });
    this.#cover();
    if (this.#hands) this.takeHands(this.#hands);
  }

  /** Lets this map, and every one that is shown here later, be worked on. */
  takeHands(hands: typeof Hands): void {
    this.#hands = hands;
    this.#map?.takeHands(hands, () => this.words.messages);
  }

  stop(): void {
    this.#place = undefined;
    this.#sizes?.disconnect();
    this.#takeAway();
  }

  /** Follows the language after a render. */
  rendered(): void {
    this.#map?.speak(this.words.ui.lang);
  }

  /** A large map waits for what draws it; where that cannot be fetched it is drawn like any other, however long that takes. */
  get #isCrowdComing(): boolean {
    return this.editor.version.alters.length >= CROWD_FROM && !this.#crowd.part && !this.#crowd.isMissing;
  }

  #takeAway(): void {
    this.#map?.destroy();
    this.#map = undefined;
  }

  /** On a narrow page the side lies over the lower edge of the map. */
  #cover(): void {
    if (!this.#place || !this.#map) return;
    const map = this.#place.map.getBoundingClientRect();
    const side = this.#place.side.getBoundingClientRect();
    const over = side.width > 0 && side.left < map.right - 1 && side.right > map.left + 1;
    this.#map.setInsets({ top: 0, left: 0, right: 0, bottom: over ? Math.max(0, map.bottom - side.top) : 0 });
  }
}
