import type { EditorApi } from '../../editor/editor-state.js';
import type { AlterId, TieId } from '../../model/document.js';
import type { Look } from '../../scene/look.js';
import { CROWD_FROM } from '../../layout/crowd-from.js';
import { sceneOf } from '../../scene/scene.js';
import type { CrowdLayer } from '../crowd/crowd-layer.js';
import type { Scene, SceneInput } from '../../scene/scene-types.js';
import { BaseLayer } from './base-layer.js';
import type { MapCanvasOptions } from './canvas-options.js';
import { CameraControl } from './camera-control.js';
import type { Frames } from './frames.js';
import { Surface } from './surface.js';

/** What draws a large map. */
export type CrowdPart = typeof import('../crowd/crowd-part.js');

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
  readonly #crowdPart: MapCanvasOptions['crowd'];
  /** Draws everything while there are very many people. */
  #crowd: CrowdLayer | undefined;

  constructor(container: HTMLElement, editor: EditorApi, { language, look = () => undefined, redraw, crowd }: Pick<MapCanvasOptions, 'language' | 'look' | 'redraw' | 'crowd'>, frames: Frames) {
    this.editor = editor;
    this.language = language;
    this.#look = look;
    this.#redraw = redraw;
    this.#crowdPart = crowd;
    this.frames = frames;
    this.surface = new Surface(container);
    this.control = new CameraControl(this.surface, () => frames.need('camera'));
    this.#base = new BaseLayer(this.surface.base);
  }

  /** Where the options of a list lie over the drawing. */
  get options(): SVGElement { return this.#base.options; }

  /** Whether the map would be drawn in another look now, or with other names of groups. */
  get isOutdated(): boolean { return this.#look() !== this.sceneInput.look || this.editor.document.sectors !== this.sceneInput.document.sectors; }

  /** Draws everything at rest; `anew` when it is another map than before, which is then seen as a whole. */
  paint(anew: boolean): void {
    const { language, editor: { document, version, picture, layout } } = this;
    this.sceneInput = { document, version, picture, layout, language, look: this.#look() };
    const crowd = version.alters.length < CROWD_FROM ? undefined : this.#crowdPart?.();
    if (crowd) { this.#paintCrowd(crowd, anew); return; }
    this.#crowd?.remove();
    this.#crowd = undefined;
    const scene = sceneOf(this.sceneInput);
    this.scene = this.#redraw?.(scene, this.sceneInput) ?? scene;
    this.#base.paint(this.scene);
    this.control.setBounds(this.scene.bounds, anew);
  }

  /** Shows the map through the camera; true if marks in screen pixels must be placed anew. */
  show(): boolean {
    const isPainted = this.control.show();
    if (isPainted) this.look();
    return isPainted;
  }

  /** Paints a large map for what is seen of it now. */
  look(): void { this.#crowd?.look(); }

  /** Makes these invisible; all others are seen. */
  lift(ids: readonly (AlterId | TieId)[]): void {
    if (this.#crowd) this.#crowd.lift(ids);
    else this.#base.lift(ids);
  }

  remove(): void {
    this.#crowd?.remove();
    this.surface.remove();
  }

  #paintCrowd({ CrowdLayer: Layer, crowdSceneOf }: CrowdPart, anew: boolean): void {
    const scene = crowdSceneOf(this.sceneInput);
    this.scene = this.#redraw?.(scene, this.sceneInput) ?? scene;
    this.sceneInput = { ...this.sceneInput, ...(scene.input.sizes ? { sizes: scene.input.sizes } : {}) };
    this.#crowd ??= new Layer(this.surface);
    this.#base.paint(this.#crowd.elements);
    this.control.setBounds(scene.bounds, anew);
    // The camera goes where it belongs first, or everything is painted twice.
    this.control.show();
    this.#crowd.paint(scene, this.scene.asked);
  }
}
