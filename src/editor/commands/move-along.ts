import { draftSteps } from '../../change/draft.js';
import type { AlterId, Picture, Place, Version } from '../../model/document.js';
import { alterOf, homeOf, sectorIds } from '../../model/query.js';
import type { Command } from '../command.js';
import { done } from '../done.js';
import { draftPlace } from '../draft-place.js';
import { refuse } from '../refuse.js';
import { moveAlter } from './move-alter.js';

/**
 * Moves somebody one place along their sector: +1 clockwise, -1 the other way.
 * They change places with the next person of the same ring and sector; at the end of the sector they go into the next one.
 */
export function moveAlong(id: AlterId, by: 1 | -1): Command {
  return (context) => {
    const { document, version, layout } = context;
    const alter = alterOf(version, id);
    if (!alter) return refuse('gone');
    if (id === version.resident) return refuse('resident-in-centre', { name: alter.name });
    if (homeOf(version).has(id)) return refuse('lives-at-home', { name: alter.name });
    const picture = version.places?.[layout];
    // Before there is a layout somebody may have no place in a picture: then nobody is next to them, as without a picture.
    const neighbour = picture && Object.hasOwn(picture.at, id) ? nextInCell(version, picture, id, by) : undefined;
    if (!picture || neighbour === undefined) {
      const sectors = sectorIds(document);
      const now = sectors.indexOf(alter.sector ?? '');
      const next = now < 0 ? (by > 0 ? 0 : sectors.length - 1) : (now + by + sectors.length) % sectors.length;
      return sectors.length < 2 && now >= 0 ? refuse('last-place', { name: alter.name }) : moveAlter(id, { sector: sectors[next]! })(context);
    }
    const draft = draftSteps(document);
    const [mine, theirs] = [picture.at[id]!, picture.at[neighbour]!];
    draftPlace(draft, version.id, layout, id, spot(theirs));
    draftPlace(draft, version.id, layout, neighbour, spot(mine));
    return done(draft, 'alter-moved', [id], {
      name: alter.name, ...(alter.sector ? { sector: alter.sector } : {}), ...(alter.ring ? { ring: alter.ring } : {}),
    });
  };
}

function spot({ x, y, side, own }: Place): Place {
  return { x, y, side, own };
}

/** The next person clockwise, or the other way, in the same ring and sector. */
function nextInCell(version: Version, picture: Picture, id: AlterId, by: 1 | -1): AlterId | undefined {
  const mine = alterOf(version, id)!;
  const home = homeOf(version);
  const slice = picture.sectors.find((sector) => sector.id === (mine.sector ?? ''));
  // Angles are counted from where the sector starts, so that one over the top does not come apart.
  const along = (who: AlterId): number => {
    const { x, y } = picture.at[who]!;
    const degrees = (Math.atan2(x / (picture.stretch || 1), -y) * 180) / Math.PI;
    return (((degrees - (slice?.start ?? 0)) % 360) + 360) % 360;
  };
  const cell = version.alters
    .filter((other) => other.sector === mine.sector && other.ring === mine.ring && !home.has(other.id) && Object.hasOwn(picture.at, other.id))
    .map((other) => other.id)
    .sort((a, b) => along(a) - along(b) || (a < b ? -1 : 1));
  return cell[cell.indexOf(id) + by];
}
