import type { EditorApi } from '../../editor/editor-state.js';
import type { AlterId, TieId } from '../../model/document.js';
import type { Look } from '../../scene/look.js';
import { sceneOf } from '../../scene/scene.js';
import type { Scene, SceneInput } from '../../scene/scene-types.js';
import { BaseLayer } from './base-layer.js';
import type { MapCanvasOptions } from './canvas-options.js';
import { CameraControl } from './camera-control.js';
import type { Frames } from './frames.js';
import { Surface } from './surface.js';

/** The map at rest: the scene of the editor's version, painted and seen through a camera. */
export class Drawing {
  readonly editor: EditorApi;
  readonly surface: Surface;
  readonly frames: Frames;
  readonly control: CameraControl;
  language: string;
  scene!: Scene;
  sceneInput!: SceneInput;
  readonly #base: BaseLayer;
  readonly #look: () => Look | undefined;
  readonly #redraw: MapCanvasOptions['redraw'];

  constructor(container: HTMLElement, editor: EditorApi, { language, look = () => undefined, redraw }: Pick<MapCanvasOptions, 'language' | 'look' | 'redraw'>, frames: Frames) {
    this.editor = editor;
    this.language = language;
    this.#look = look;
    this.#redraw = redraw;
    this.frames = frames;
    this.surface = new Surface(container);
    this.control = new CameraControl(this.surface, () => frames.need('camera'));
    this.#base = new BaseLayer(this.surface.base);
  }

  /** Where the options of a list lie over the drawing. */
  get options(): SVGElement { return this.#base.options; }

  /** Whether the map would be drawn in another look now. */
  get isOutdated(): boolean { return this.#look() !== this.sceneInput.look; }

  /** Draws everything at rest; `anew` when it is another map than before, which is then seen as a whole. */
  paint(anew: boolean): void {
    const { language, editor: { document, version, picture, layout } } = this;
    this.sceneInput = { document, version, picture, layout, language, look: this.#look() };
    const scene = sceneOf(this.sceneInput);
    this.scene = this.#redraw?.(scene, this.sceneInput) ?? scene;
    this.#base.paint(this.scene);
    this.control.setBounds(this.scene.bounds, anew);
  }

  /** Makes these invisible; all others are seen. */
  lift(ids: readonly (AlterId | TieId)[]): void { this.#base.lift(ids); }
}
