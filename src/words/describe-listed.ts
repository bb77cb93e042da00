import type { Alter, NetworkDocument, Version } from '../model/document.js';
import { waits } from '../model/people-on-map.js';
import { tiesBetween } from '../model/query.js';
import { alterName } from './alter-name.js';
import { describeFacts } from './describe-facts.js';
import { describeSigns } from './describe-signs.js';
import { enumerate } from './enumerate.js';
import { isolate } from './isolate.js';
import type { Messages } from './messages.js';
import { qualityLabel } from './quality-label.js';
import { ringLabel } from './ring-label.js';
import { wordOf } from './word-of.js';

/** Somebody in words as one of a list that stands under the name of their sector and is followed by all ties: "Els, vriendin, 43 jaar, sterke band, heel dichtbij". */
export function describeListed(document: NetworkDocument, version: Version, alter: Alter, messages: Messages): string {
  const isResident = alter.id === version.resident;
  const ties = isResident ? [] : tiesBetween(version, version.resident, alter.id);
  return [
    alterName(messages, version, alter),
    alter.role ? isolate(alter.role) : '',
    isResident ? messages.signs.resident : '',
    alter.kind === 'person' ? '' : wordOf(messages.kinds, alter.kind),
    ...describeFacts(alter, messages),
    ties.length ? enumerate(messages, ties.map((tie) => qualityLabel(messages, tie.quality))) : '',
    // Who has no place on the map yet stands in no circle.
    alter.ring && !waits(version, alter) ? ringLabel(document, alter.ring, messages) : '',
    ...describeSigns(alter, messages),
    alter.doNotShare ? messages.sentences.hidden : '',
  ].filter(Boolean).join(', ');
}
