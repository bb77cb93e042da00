import { isRefusal } from '../../editor/command.js';
import { waitOnList } from '../../editor/commands/wait-on-list.js';
import type { AlterId, Place } from '../../model/document.js';
import { scenePart } from '../../scene/scene.js';
import { CalmSpots } from '../map-canvas/calm-spot.js';
import { mapPoint } from '../map-canvas/camera.js';
import { cellWords } from '../map-canvas/cell-words.js';
import { landAlter, landingAt } from '../map-canvas/landing.js';
import type { Contact } from './contact.js';
import { edgePan } from './edge-pan.js';
import type { Gesture } from './gesture.js';
import type { Stage } from './stage.js';

/**
 * Carries a person with their ties over the map. The cell under them lights up and is named; letting go puts them there.
 * Only the live layer is touched meanwhile.
 */
export function dragPerson(stage: Stage, id: AlterId, start: Contact): Gesture {
  const { editor, sceneInput: input, scene } = stage;
  const before = input.picture.at[id]!;
  const { radius } = scene.boxes.get(id)!;
  const grip = mapPoint(stage.camera, start);
  const spots = new CalmSpots(scene, input, id);
  const only = new Set([id]);
  let place: Place = before;
  let cell = '';
  let words = '';
  stage.focusAlter(id, true);
  stage.lift([id, ...(spots.inRow ? ['ground'] : []), ...input.version.ties.filter((tie) => tie.from === id || tie.to === id).map((tie) => tie.id)]);

  const carryTo = (at: Contact): void => {
    const here = mapPoint(stage.camera, at);
    const middle = { x: Math.round(before.x + here.x - grip.x), y: spots.inRow ? before.y : Math.round(before.y + here.y - grip.y) };
    place = { ...before, ...middle, side: spots.sideAt(middle, place.side) };
  };
  const landing = () => landingAt(input, id, radius, place);
  const stop = (): void => {
    stage.lift([]);
    stage.show({ part: null, carried: null, cell: null });
    stage.label('');
    stage.settleCamera();
  };
  return {
    move(at) {
      if (id !== input.version.resident && stage.overTray(at)) {
        stage.show({ part: null, carried: null, cell: null });
        stage.label(stage.words.toTray, at);
        return;
      }
      edgePan(stage, at);
      carryTo(at);
      const to = landing();
      // Among thousands a copy of all places in every frame would be felt.
      const picture = { ...input.picture, at: Object.create(input.picture.at, { [id]: { value: place } }) as typeof input.picture.at };
      stage.show({ part: scenePart({ ...input, picture }, only), carried: { id, middle: place }, cell: to.cell && to });
      if (to.cell && cell !== `${to.ring} ${to.sector}`) {
        cell = `${to.ring} ${to.sector}`;
        words = cellWords(stage, id, to, editor.plan(landAlter(id, to, place.side)));
      }
      stage.label(words, at);
    },
    end(at) {
      if (id !== input.version.resident && stage.overTray(at)) {
        const back = editor.run(waitOnList([id]));
        stop();
        if (isRefusal(back)) stage.refuse(back);
        return;
      }
      carryTo(at);
      const to = landing();
      const { middle, side } = spots.near(to.place, place.side, to.cell);
      const plan = editor.run(landAlter(id, { ...to, place: middle }, side));
      stop();
      if (isRefusal(plan)) stage.refuse(plan);
    },
    cancel: stop,
  };
}
