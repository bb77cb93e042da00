import type { EditorApi, EditorChange } from '../editor/editor-state.js';
import { isTall } from '../layout/layout-key.js';
import type { Messages } from '../words/messages.js';
import type { AlterId } from '../model/document.js';
import type { Insets } from './map-canvas/camera.js';
import type { MapCanvasOptions } from './map-canvas/canvas-options.js';
import { Drawing } from './map-canvas/drawing.js';
import { Frames } from './map-canvas/frames.js';
import { wholeBox } from './map-canvas/whole-box.js';
import type { Hands } from './hands.js';

/**
 * The map that is looked at, painted as SVG from the editor's version. It can be worked on once it has `Hands`.
 * Needs no Lit; nothing of it is left after `destroy`.
 */
export class MapCanvas {
  readonly #editor: EditorApi;
  readonly #options: MapCanvasOptions;
  readonly drawing: Drawing;
  readonly #frames: Frames;
  readonly #sizes: ResizeObserver;
  readonly #unsubscribe: () => void;
  #hands: Hands | undefined;
  #anew = true;
  /** Who was to have the focus before there were hands. */
  #waiting: AlterId | undefined;

  constructor(container: HTMLElement, editor: EditorApi, options: MapCanvasOptions) {
    this.#editor = editor;
    this.#options = options;
    this.#frames = new Frames({
      gesture: () => this.#hands?.flush(),
      scene: () => {
        // why first: the frame around a new map may have grown, and names drawn for another size are laid out twice
        if (this.#anew) this.#measure();
        if (this.#hands) this.#hands.stage.paintScene(this.#anew);
        else this.drawing.paint(this.#anew);
        this.#anew = false;
        this.#frames.need('live');
      },
      camera: () => { if (this.drawing.show()) this.#frames.need('live'); },
      live: () => this.#hands?.stage.paintLive(),
    });
    this.drawing = new Drawing(container, editor, options, this.#frames);
    this.#measure();
    this.#frames.need('scene', 'camera');
    this.#frames.now();
    this.#unsubscribe = editor.subscribe((change) => this.#changed(change));
    this.#sizes = new ResizeObserver(() => this.#resized());
    this.#sizes.observe(this.drawing.surface.viewport);
  }

  /** Lets the map be worked on by mouse, touch, pen and keys, with words for what is on it. */
  takeHands(made: typeof Hands, messages: () => Messages): void {
    this.#frames.now();
    this.#hands ??= new made(this.drawing, this.#options, messages);
    if (this.#waiting !== undefined) this.focusAlter(this.#waiting);
    this.#waiting = undefined;
  }

  /** Draws everything anew in the next frame. Edits are noticed without it. */
  update(): void {
    this.#frames.need('scene');
  }

  /** Shows the whole map. */
  fit(): void {
    this.drawing.control.fit();
  }

  /** Zooms about the middle of the view. */
  zoom(factor: number): void {
    this.drawing.control.zoom(factor);
  }

  /** Gives somebody the keyboard's focus and brings them into view. */
  focusAlter(id: string): void {
    this.#frames.now();
    if (this.#hands) this.#hands.stage.focusAlter(id);
    else this.#waiting = id;
  }

  /** Lets taps add to the selection, beginning with somebody. */
  chooseMore(id?: string): void {
    this.#hands?.chooseMore(id);
  }

  /** Where somebody's symbol and name are on the page, or the middle of a tie. */
  boundsOf(id: string): DOMRect | undefined {
    this.#frames.now();
    return this.#hands?.stage.rectOf(id);
  }

  /** Speaks this language from now on, in the look that is chosen now. A map that is new is painted along with the page around it. */
  speak(language: string): void {
    if (this.drawing.isOutdated) this.update();
    if (language !== this.drawing.language) {
      this.drawing.language = language;
      this.update();
    }
    if (this.#anew) this.#frames.now();
  }

  /** Keeps the map clear of what covers the edges of the view, such as a sheet from below. */
  setInsets(insets: Insets): void {
    const about = this.drawing.scene.boxes.get(this.#editor.focus);
    this.drawing.control.setInsets(insets, about && wholeBox(about));
  }

  /** Takes everything away: elements, listeners, observers, frames and timers. */
  destroy(): void {
    this.#unsubscribe();
    this.#sizes.disconnect();
    this.#hands?.stop();
    this.#frames.stop();
    this.drawing.remove();
  }

  #changed({ origin }: EditorChange): void {
    const { version, layout } = this.#editor;
    const { sceneInput: painted } = this.drawing;
    if (origin === 'load' || version.id !== painted.version.id) this.#hands?.begunAnew();
    if (version === painted.version && layout === painted.layout && !this.drawing.isOutdated) {
      this.#hands?.stage.paintLists();
      this.#frames.need('live');
      return;
    }
    this.#hands?.cancel();
    // Another moment of the same map is seen through the same camera: whoever did not change stays where they are.
    if (origin === 'load' || layout !== painted.layout) this.#anew = true;
    this.#frames.need('scene');
  }

  /** Painted in the same frame as the page around it, so that nothing is seen in between. */
  #resized(): void {
    if (this.#measure()) this.#frames.now();
  }

  /** Takes over the size of the view, and with it the layout that suits it; while the map is hidden nothing changes. */
  #measure(): boolean {
    const { surface } = this.drawing;
    if (!surface.measure()) return false;
    const { size } = surface;
    if (size.width === 0 || size.height === 0) return false;
    this.#editor.setView({ tall: isTall(size.width, size.height) });
    this.drawing.control.setSize(size);
    this.#frames.need('camera');
    return true;
  }
}
