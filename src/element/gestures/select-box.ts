import { boxAround, boxesTouch } from '../../geometry/point.js';
import type { AlterId } from '../../model/document.js';
import { mapPoint } from '../map-canvas/camera.js';
import type { Contact } from './contact.js';
import { edgePan } from './edge-pan.js';
import type { Gesture } from './gesture.js';
import type { Stage } from './stage.js';

/**
 * Draws a rectangle over the paper; letting go selects everybody whose symbol it touches, besides who was selected. Not the
 * resident, with whom little of what is done to several can be done.
 */
export function selectBox(stage: Stage, start: Contact): Gesture {
  const { editor } = stage;
  const corner = { ...mapPoint(stage.camera, start), width: 0, height: 0 };
  let inside: readonly AlterId[] = [];
  const stop = (): void => {
    stage.show({ box: null });
    stage.label('');
    stage.settleCamera();
  };
  const drawTo = (at: Contact): void => {
    const area = boxAround([corner, { ...mapPoint(stage.camera, at), width: 0, height: 0 }]);
    const { boxes, near } = stage.scene;
    inside = (near ? near(area).map((id) => [id, boxes.get(id)!] as const) : [...boxes])
      .filter(([id, { middle: { x, y }, radius }]) => id !== editor.version.resident && boxesTouch(area, { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }))
      .map(([id]) => id);
    stage.show({ box: { area, inside } });
  };
  return {
    move(at) {
      edgePan(stage, at);
      drawTo(at);
      stage.label(stage.words.chosen(inside.length), at);
    },
    end(at) {
      drawTo(at);
      stop();
      const [first] = inside;
      if (first === undefined) return;
      // Keys then do what they do to all of them.
      stage.focusAlter(first, true);
      editor.select([...editor.selection, ...inside]);
      stage.announce(stage.words.chosen(editor.selection.length));
    },
    cancel: stop,
  };
}
