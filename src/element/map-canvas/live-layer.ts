import type { AlterId } from '../../model/document.js';
import { SvgPainter } from '../../paint/svg.js';
import type { Camera, Insets, Size } from './camera.js';
import { handleOf, type Handle } from './handle.js';
import { asDecoration } from './listbox-roles.js';
import { liveMarks, type LiveView } from './live-marks.js';
import { overlayMarks } from './overlay-marks.js';
import { svgElement } from './svg-element.js';
import type { Surface } from './surface.js';

/** All that the live layer shows. */
export interface LiveLayerView extends LiveView {
  /** Camera that the surface is painted for. */
  camera: Camera;
  size: Size;
  /** What is covered along the edges of the view. */
  insets: Insets;
  /** Who has the connect handle. */
  handleFor: AlterId | null;
  coarse: boolean;
}

/** What moves and what is marked: drawn over the base, and all that is drawn while something is dragged. */
export class LiveLayer {
  /** Holds the ties of one person as a list. */
  readonly ties = svgElement('g', { class: 'tie-options' });
  readonly #marks: SvgPainter;
  readonly #overlay: SvgPainter;
  #handle: Handle | null = null;

  constructor(surface: Surface) {
    const marks = svgElement('g');
    asDecoration(marks);
    asDecoration(surface.overlay);
    surface.live.append(marks, this.ties);
    this.#marks = new SvgPainter(marks);
    this.#overlay = new SvgPainter(surface.overlay);
  }

  /** Where the connect handle is now. */
  get handle(): Handle | null { return this.#handle; }

  paint(view: LiveLayerView): void {
    const { scene, camera, size, handleFor, coarse } = view;
    this.#handle = handleFor === null ? null : handleOf(scene, camera, size, handleFor, coarse);
    this.#marks.paint(liveMarks(view));
    this.#overlay.paint(overlayMarks({ ...view, handle: this.#handle }));
  }
}
