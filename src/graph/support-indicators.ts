import type { AlterId, Version } from '../model/document.js';
import { SUPPORT_KINDS } from '../model/vocabulary.js';
import { activePeople, isInformal } from './active.js';
import { shareOf } from './indicators.js';
import { supportFlow } from './support-flow.js';

/** Who carries the resident, with how much, and what comes back. */
export interface SupportIndicators {
  /** Per kind of support, who gives it to the resident without being paid; an empty list is the finding. */
  givers: { [kind: string]: AlterId[] };
  /** Share of people with any support flow who both give and get; null when there is no flow. */
  reciprocity: number | null;
  /** Multiplexity: share of those who give the resident something that give two kinds or more; null when nobody gives. */
  manyKinds: number | null;
  /** Mean number of kinds per giver; null when nobody gives. */
  kindsPerGiver: number | null;
  /** Load: the givers of the largest number of kinds, and their (each one's) share of all kinds the resident gets; none when nobody gives. */
  topGivers: { people: AlterId[]; share: number | null };
  /** Share of the resident's live ties that are tense is `tense` over these. */
  liveTies: number;
}

/** Support between the resident and the people in touch, over all kinds. */
export function supportIndicatorsOf(version: Version): SupportIndicators {
  const people = [...activePeople(version).values()];
  const flows = people.map((person) => ({ person, ...supportFlow(version, person) }));
  const giving = flows.filter(({ fromPerson }) => fromPerson.size > 0);
  const any = flows.filter(({ fromPerson, toPerson }) => fromPerson.size > 0 || toPerson.size > 0);
  const total = giving.reduce((sum, { fromPerson }) => sum + fromPerson.size, 0);
  const top = Math.max(0, ...giving.map(({ fromPerson }) => fromPerson.size));
  return {
    givers: Object.fromEntries(SUPPORT_KINDS.map((kind) => [
      kind, giving.filter(({ person, fromPerson }) => isInformal(person.alter) && fromPerson.has(kind)).map(({ person }) => person.alter.id),
    ])),
    reciprocity: shareOf(any.filter(({ fromPerson, toPerson }) => fromPerson.size > 0 && toPerson.size > 0).length, any.length),
    manyKinds: shareOf(giving.filter(({ fromPerson }) => fromPerson.size >= 2).length, giving.length),
    kindsPerGiver: shareOf(total, giving.length),
    topGivers: { people: giving.filter(({ fromPerson }) => fromPerson.size === top).map(({ person }) => person.alter.id), share: shareOf(top, total) },
    liveTies: people.flatMap(({ ties }) => ties).length,
  };
}
