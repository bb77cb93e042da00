import type { AlterId } from '../../model/document.js';
import { carryDesks } from '../gestures/carry-desks.js';
import type { CarriedIn } from '../gestures/carried-in.js';
import { carryFromBeside } from '../gestures/carry-from-beside.js';
import type { ViewContext } from '../view-context.js';

/** Carries a name from the long list to a place on the map. */
export function carryName(ctx: Pick<ViewContext, 'locked'>, id: AlterId, start: PointerEvent): void {
  if (ctx.locked) return;
  const entry = start.currentTarget as HTMLElement;
  const root = entry.getRootNode() as ShadowRoot;
  const name = entry.querySelector('span')!.textContent;
  let carried: CarriedIn | undefined;
  const isOverMap = (x: number, y: number): boolean => root.elementFromPoint(x, y)?.closest('.map') != null;
  carryFromBeside(start, {
    begin() {
      carried = carryDesks.get(root.querySelector('.map')?.firstElementChild ?? entry)?.(id, start.pointerType);
      return carried !== undefined;
    },
    over(x, y) {
      if (isOverMap(x, y)) {
        carried!.move(x, y);
        return '';
      }
      carried!.away();
      return name;
    },
    drop(x, y) {
      if (isOverMap(x, y)) carried!.end(x, y);
      else carried!.cancel();
    },
    off() { carried!.cancel(); },
  });
}
