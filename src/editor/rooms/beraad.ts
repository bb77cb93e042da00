import { copyWithout } from '../../model/copy-without.js';
import type { NetworkDocument } from '../../model/document.js';
import { paidHelpOf } from '../../model/paid-help.js';
import type { Room } from '../room.js';
import { inRoom } from './in-room.js';
import { remembered } from './remembered.js';

/** A map without paid help, every note and the reflection, for family and friends who make up their minds by themselves. */
function withoutPaidHelp(document: NetworkDocument): NetworkDocument {
  return copyWithout(document, { gone: paidHelpOf(document), marked: false });
}

/** The room in which family and friends deliberate without professionals. What is done in it is done to the whole map. */
export function beraad(): Room {
  const show = remembered(withoutPaidHelp);
  return {
    name: 'beraad', locked: false, show,
    known: (ids, { alters, ties }) => knownOf(ids, [...alters, ...ties]),
    guard: (command) => inRoom(command, show),
  };
}

function knownOf(ids: readonly string[], records: readonly { id: string }[]): readonly string[] {
  const there = new Set(records.map(({ id }) => id));
  return ids.every((id) => there.has(id)) ? ids : ids.filter((id) => there.has(id));
}
