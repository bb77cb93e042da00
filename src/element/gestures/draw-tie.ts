import type { AlterId } from '../../model/document.js';
import { alterName } from '../../words/alter-name.js';
import { mapPoint } from '../map-canvas/camera.js';
import type { Contact } from './contact.js';
import { edgePan } from './edge-pan.js';
import type { Gesture } from './gesture.js';
import type { Stage } from './stage.js';

/** Draws a tie from one person to another with a rubber band; let go over nobody and nothing happens. */
export function drawTie(stage: Stage, from: AlterId): Gesture {
  const { version } = stage.editor;
  const name = alterName(stage.messages, version, from);
  const otherAt = (at: Contact): AlterId | null => {
    const target = stage.targetAt(at, from);
    return target.on === 'alter' ? target.id : null;
  };
  const stop = (): void => {
    stage.show({ band: null, target: null });
    stage.label('');
    stage.settleCamera();
  };
  return {
    move(at) {
      edgePan(stage, at);
      const target = otherAt(at);
      stage.show({ band: { from, to: mapPoint(stage.camera, at) }, target });
      stage.label(target ? stage.words.tieBetween(name, alterName(stage.messages, version, target)) : stage.words.tieFrom(name), at);
    },
    end(at) {
      const target = otherAt(at);
      stop();
      if (target) stage.connect(from, target);
    },
    cancel: stop,
  };
}
