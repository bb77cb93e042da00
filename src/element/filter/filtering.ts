import type { TemplateResult } from 'lit-html';
import type { AlterId } from '../../model/document.js';
import type { Scene, SceneInput } from '../../scene/scene-types.js';

/** A part of the map that is looked at: what is told of it, how the rest is drawn, and who is in the list. */
export interface Filtering {
  /** Tells what is shown, with the press that shows everything. */
  bar(): TemplateResult;
  /** The same scene with whoever is not asked for drawn quietly. */
  redraw(scene: Scene, input: Pick<SceneInput, 'version'>): Scene;
  shows(id: AlterId): boolean;
}
