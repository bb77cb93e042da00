import { hasRings } from '../layout/layout-key.js';
import type { LayoutKey } from '../layout/layout.js';
import type { NetworkDocument, Picture, Version } from '../model/document.js';
import { waits } from '../model/people-on-map.js';
import { ringIds } from '../model/query.js';

/** True if everybody on the map of this version has a finite place in the picture, drawn for as many rings as there are. */
export function isComplete(document: NetworkDocument, version: Version, picture: Picture | undefined, key: LayoutKey): picture is Picture {
  return picture !== undefined
    && (!hasRings(key) || picture.rings?.length === ringIds(document).length)
    && version.alters.every((alter) => {
      const place = Object.hasOwn(picture.at, alter.id) ? picture.at[alter.id] : undefined;
      return waits(version, alter) || (place !== undefined && Number.isFinite(place.x) && Number.isFinite(place.y));
    });
}
