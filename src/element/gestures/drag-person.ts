import { isRefusal } from '../../editor/command.js';
import { waitOnList } from '../../editor/commands/wait-on-list.js';
import type { AlterId } from '../../model/document.js';
import { CalmSpots } from '../map-canvas/calm-spot.js';
import { mapPoint } from '../map-canvas/camera.js';
import { CarriedPlace } from './carried-place.js';
import type { Contact } from './contact.js';
import { edgePan } from './edge-pan.js';
import type { Gesture } from './gesture.js';
import type { Stage } from './stage.js';

/** Carries a person with their ties over the map; letting go puts them there, or back on the long list. */
export function dragPerson(stage: Stage, id: AlterId, start: Contact): Gesture {
  const { editor, sceneInput: input, scene } = stage;
  const before = input.picture.at[id]!;
  const grip = mapPoint(stage.camera, start);
  const spots = new CalmSpots(scene, input, id);
  const carried = new CarriedPlace(stage, input, id, scene.boxes.get(id)!.radius, spots, before);
  stage.focusAlter(id, true);
  stage.lift([id, ...(spots.inRow ? ['ground'] : []), ...input.version.ties.filter((tie) => tie.from === id || tie.to === id).map((tie) => tie.id)]);

  const carryTo = (at: Contact): void => {
    const here = mapPoint(stage.camera, at);
    carried.carryTo({ x: Math.round(before.x + here.x - grip.x), y: spots.inRow ? before.y : Math.round(before.y + here.y - grip.y) });
  };
  const stop = (): void => {
    stage.lift([]);
    carried.hide();
    stage.label('');
    stage.settleCamera();
  };
  return {
    move(at) {
      if (id !== input.version.resident && stage.overTray(at)) {
        carried.hide();
        stage.label(stage.words.toTray, at);
        return;
      }
      edgePan(stage, at);
      carryTo(at);
      carried.show(at);
    },
    end(at) {
      if (id !== input.version.resident && stage.overTray(at)) {
        const back = editor.run(waitOnList([id]));
        stop();
        if (isRefusal(back)) stage.refuse(back);
        return;
      }
      carryTo(at);
      carried.land(stop);
    },
    cancel: stop,
  };
}
