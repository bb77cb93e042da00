import { isRefusal } from '../../editor/command.js';
import { sizesOf } from '../../layout/sizes.js';
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

/** Carries somebody who has no place yet onto the map; the cell under them lights up and is named, and letting go puts them there. */
export function dragIn(stage: Stage, id: AlterId): Gesture & { away: () => void } {
  const { editor, scene } = stage;
  const { version } = stage.sceneInput;
  const input = { ...stage.sceneInput, version: { ...version, alters: version.alters.map((alter) => (alter.id === id ? { ...alter, waiting: false } : alter)) } };
  const { symbol: radius } = sizesOf(input.layout);
  const spots = new CalmSpots(scene, input, id);
  const only = new Set([id]);
  let place: Place = { x: 0, y: 0, side: 'right' };
  let cell = '';
  let words = '';
  const carryTo = (at: Contact): void => {
    const { x, y } = mapPoint(stage.camera, at);
    const middle = { x: Math.round(x), y: Math.round(y) };
    place = { ...middle, side: spots.sideAt(middle, place.side) };
  };
  const landing = () => landingAt(input, id, radius, place);
  const away = (): void => {
    stage.show({ part: null, carried: null, cell: null });
    stage.label('');
  };
  const stop = (): void => {
    away();
    stage.settleCamera();
  };
  return {
    away,
    move(at) {
      edgePan(stage, at);
      carryTo(at);
      const to = landing();
      const picture = { ...input.picture, at: { ...input.picture.at, [id]: place } };
      stage.show({ part: scenePart({ ...input, picture }, only), carried: { id, middle: place }, cell: to.cell && to });
      if (to.cell && cell !== `${to.ring} ${to.sector}`) {
        cell = `${to.ring} ${to.sector}`;
        words = cellWords(stage, id, to, editor.plan(landAlter(id, to, place.side)));
      }
      stage.label(words, at);
    },
    end(at) {
      carryTo(at);
      const to = landing();
      const { middle, side } = spots.near(to.place, place.side, to.cell);
      const plan = editor.run(landAlter(id, { ...to, place: middle }, side));
      stop();
      if (isRefusal(plan)) stage.refuse(plan);
      else stage.focusAlter(id, true);
    },
    cancel: stop,
  };
}
