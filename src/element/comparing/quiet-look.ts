import type { Look } from '../../scene/look.js';

const quiet = new WeakMap<Look, Look>();

/** The notation of a look alone: where changes are marked there is no room for support and themes as well. */
export function quietLook(look: Look | undefined): Look | undefined {
  if (!look) return undefined;
  let found = quiet.get(look);
  if (!found) {
    const { tieStyle, symbol, years, word } = look;
    quiet.set(look, (found = { ...(tieStyle && { tieStyle }), ...(symbol && { symbol }), ...(years && { years }), ...(word && { word }) }));
  }
  return found;
}
