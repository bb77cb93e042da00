import { activePeople, isInformal } from '../../graph/active.js';
import { knownTies } from '../../graph/known-ties.js';
import { onlyBridges } from '../../graph/only-bridges.js';
import { supportIndicatorsOf } from '../../graph/support-indicators.js';
import type { NetworkDocument, Version } from '../../model/document.js';
import type { SupportKind } from '../../model/vocabulary.js';
import { alterName } from '../../words/alter-name.js';
import { capitalise } from '../../words/capitalise.js';
import { enumerate } from '../../words/enumerate.js';
import { insightWordsFor } from '../../words/insight-words.js';
import type { Messages } from '../../words/messages.js';
import { sectorWord } from '../../words/sector-label.js';

/** The kinds of support that are asked about. */
const ASKED: readonly SupportKind[] = ['P', 'G', 'A', 'E'];

/** What stands out on a map, in sentences that name people and what they are counted from; nothing while nobody is in touch. */
export function insight(document: NetworkDocument, version: Version, messages: Messages): string[] {
  const words = insightWordsFor(messages.lang);
  const active = activePeople(version);
  if (active.size === 0) return [];
  const people = [...active.values()].map(({ alter }) => alter);
  const informal = people.filter(isInformal).length;
  const known = knownTies(document, version, active.keys());
  const { givers, topGivers } = supportIndicatorsOf(version);
  const name = (id: string): string => alterName(messages, version, id);
  const names = (ids: readonly string[]): string => enumerate(messages, ids.map(name));
  const alone = [...known].filter(([, others]) => others.size === 0).map(([id]) => id);
  // The share is of all kinds that anybody gives, so that both numbers can be told.
  const [top] = topGivers.people;
  const kinds = new Set(version.ties.flatMap((tie) => (tie.from === top && tie.to === version.resident ? tie.gives ?? [] : tie.to === top && tie.from === version.resident ? tie.gets ?? [] : []))).size;
  const isCarried = topGivers.people.length === 1 && kinds >= 2 && topGivers.share !== null && topGivers.share >= 1 / 3;
  return [
    words.inTouch(active.size, informal),
    ...(informal < active.size ? [words.withoutProfessionals(informal, active.size)] : []),
    ...ASKED.map((kind) => words.gives(capitalise(messages.support[kind].label, messages.lang), names(givers[kind] ?? []) || words.nobody)),
    ...(isCarried ? [words.carries(name(top!), kinds, Math.round(kinds / topGivers.share!))] : []),
    ...onlyBridges(people, known).map(({ person, sectors: [one, other] }) => words.onlyBridge(name(person), sectorWord(document, one, messages), sectorWord(document, other, messages))),
    ...(alone.length ? [words.alone(names(alone), alone.length > 1)] : []),
  ];
}
