import { panCamera } from '../map-canvas/camera.js';
import type { Contact } from './contact.js';
import type { Gesture } from './gesture.js';
import type { Stage } from './stage.js';

/** Moves the map along with one contact. */
export function pan(stage: Stage, start: Contact): Gesture {
  const from = stage.camera;
  const to = (at: Contact): void => stage.moveCamera(panCamera(from, at.x - start.x, at.y - start.y));
  return {
    yields: true,
    move: to,
    end(at) { to(at); stage.settleCamera(); },
    cancel() { stage.moveCamera(from); stage.settleCamera(); },
  };
}
