import { isRefusal } from '../../editor/command.js';
import { sizesOf } from '../../layout/sizes.js';
import type { AlterId } from '../../model/document.js';
import { CalmSpots } from '../map-canvas/calm-spot.js';
import { mapPoint } from '../map-canvas/camera.js';
import { CarriedPlace } from './carried-place.js';
import type { Contact } from './contact.js';
import { edgePan } from './edge-pan.js';
import type { Gesture } from './gesture.js';
import type { Stage } from './stage.js';

/** Carries somebody who has no place yet onto the map; letting go puts them there. */
export function dragIn(stage: Stage, id: AlterId): Gesture & { away: () => void } {
  const { version } = stage.sceneInput;
  const input = { ...stage.sceneInput, version: { ...version, alters: version.alters.map((alter) => (alter.id === id ? { ...alter, waiting: false } : alter)) } };
  const carried = new CarriedPlace(stage, input, id, sizesOf(input.layout).symbol, new CalmSpots(stage.scene, input, id), { x: 0, y: 0, side: 'right' });
  const carryTo = (at: Contact): void => {
    const { x, y } = mapPoint(stage.camera, at);
    carried.carryTo({ x: Math.round(x), y: Math.round(y) });
  };
  const away = (): void => {
    carried.hide();
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
      carried.show(at);
    },
    end(at) {
      carryTo(at);
      if (!isRefusal(carried.land(stop))) stage.focusAlter(id, true);
    },
    cancel: stop,
  };
}
