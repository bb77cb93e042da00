import { activePeople, isInformal } from '../../graph/active.js';
import { cliquesOf } from '../../graph/cliques.js';
import { indicatorsOf } from '../../graph/indicators.js';
import { knownTies } from '../../graph/known-ties.js';
import { onlyBridges, type OnlyBridge } from '../../graph/only-bridges.js';
import { supportFlow } from '../../graph/support-flow.js';
import { supportIndicatorsOf } from '../../graph/support-indicators.js';
import { supportersOf } from '../../graph/supporters-of.js';
import type { AlterId, NetworkDocument, Version } from '../../model/document.js';
import { SUPPORT_KINDS, type DefaultSector, type SupportKind } from '../../model/vocabulary.js';
import { alterName } from '../../words/alter-name.js';
import { capitalise } from '../../words/capitalise.js';
import { enumerate } from '../../words/enumerate.js';
import { insightWordsFor } from '../../words/insight-words.js';
import type { Messages } from '../../words/messages.js';
import { sectorWord } from '../../words/sector-label.js';

/** The kinds of support that are asked about; of the others only what is given is told. */
const ASKED: readonly SupportKind[] = ['P', 'G', 'A', 'E'];

/** At most so many groups of people who all know each other are told. */
const MOST_CLIQUES = 3;

/** What stands out on a map, in sentences that name people and what they are counted from; nothing while nobody is in touch. */
export function insight(document: NetworkDocument, version: Version, messages: Messages): string[] {
  const words = insightWordsFor(messages.lang);
  const active = activePeople(version);
  if (active.size === 0) return [];
  const people = [...active.values()].map(({ alter }) => alter);
  const informal = people.filter(isInformal).length;
  const known = knownTies(document, version, active.keys());
  const { givers, liveTies } = supportIndicatorsOf(version);
  const { twoWay: [both, any], tense, knownTies: ties } = indicatorsOf(document, version);
  const name = (id: string): string => alterName(messages, version, id);
  const names = (ids: readonly string[]): string => enumerate(messages, ids.map(name));
  const label = (kind: SupportKind): string => capitalise(messages.support[kind].label, messages.lang);
  const paid = (kind: SupportKind): AlterId[] => [...active.values()].filter((person) => !isInformal(person.alter) && supportFlow(version, person).fromPerson.has(kind)).map(({ alter }) => alter.id);
  const gone = SUPPORT_KINDS.filter((kind) => !givers[kind]?.length && paid(kind).length > 0);
  const alone = [...known].filter(([, others]) => others.size === 0).map(([id]) => id);
  const sector = (id: string): string => {
    const ours = document.sectors?.find((own) => own.id === id)?.label ? undefined : words.sectors[id as DefaultSector];
    return ours ?? sectorWord(document, id, messages);
  };
  return [
    words.inTouch(active.size, informal),
    ...(informal < active.size ? [words.withoutProfessionals(informal, active.size), words.leave(names(people.filter((alter) => !isInformal(alter)).map(({ id }) => id)))] : []),
    ...(gone.length ? [words.leavesWith(enumerate(messages, gone.map((kind) => messages.support[kind].label)))] : []),
    ...SUPPORT_KINDS.filter((kind) => ASKED.includes(kind) || givers[kind]?.length).map((kind) => words.gives(label(kind), names(givers[kind] ?? []) || words.nobody)),
    ...gone.map((kind) => words.onlyPaid(label(kind), names(paid(kind)))),
    ...carrying(version, messages),
    ...(any ? [words.twoWay(both, any)] : []),
    ...(tense ? [words.tense(tense, liveTies)] : []),
    ...bridges(onlyBridges(people, known)).map(({ persons, sectors: [one, other] }) => (persons.length > 1 ? words.onlyTie(names(persons), sector(one), sector(other)) : words.onlyBridge(name(persons[0]!), sector(one), sector(other)))),
    ...(active.size > 1 ? [words.knowEachOther(ties, (active.size * (active.size - 1)) / 2)] : []),
    ...cliquesOf(known).slice(0, MOST_CLIQUES).map((clique) => words.clique(names(clique))),
    ...(alone.length ? [words.alone(names(alone), alone.length > 1)] : []),
  ];
}

/** Who alone connects two groups, each pair of groups once: where one tie is all there is, both its ends. */
function bridges(found: readonly OnlyBridge[]): { persons: AlterId[]; sectors: [string, string] }[] {
  const pairs = new Map<string, { persons: AlterId[]; sectors: [string, string] }>();
  for (const { person, sectors } of found) {
    const pair = pairs.get(sectors.join('\n'));
    if (pair) pair.persons.push(person);
    else pairs.set(sectors.join('\n'), { persons: [person], sectors });
  }
  return [...pairs.values()];
}

/** The load on whoever gives most kinds, and who supports them and other informal carers. */
function carrying(version: Version, messages: Messages): string[] {
  const words = insightWordsFor(messages.lang);
  const name = (id: string): string => alterName(messages, version, id);
  const { people: [top, ...others], share } = supportIndicatorsOf(version).topGivers;
  const person = top === undefined ? undefined : activePeople(version).get(top);
  // The share is of all kinds that anybody gives, so that both numbers can be told.
  const kinds = person ? supportFlow(version, person).fromPerson.size : 0;
  const isCarried = person !== undefined && others.length === 0 && kinds >= 2 && share !== null;
  const carers = version.alters.filter(({ id, informalCarer, deceased }) => (informalCarer && !deceased && id !== version.resident) || (isCarried && id === top && isInformal(person.alter))).map(({ id }) => id);
  return [
    ...(isCarried ? [words.carries(name(person.alter.id), kinds, Math.round(kinds / share))] : []),
    ...carers.map((id) => {
      const supporters = supportersOf(version, id);
      return supporters.length ? words.carried(name(id), enumerate(messages, supporters.map(name))) : words.nobodyCarries(name(id));
    }),
  ];
}
