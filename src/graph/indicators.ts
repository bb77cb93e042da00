import type { AlterId, NetworkDocument, Tie, Version } from '../model/document.js';
import { ringIds, sectorIds, versionOf } from '../model/query.js';
import { TENSE_QUALITIES } from '../model/vocabulary.js';
import { type ActivePerson, activePeople, isCounted, isInformal } from './active.js';
import { densityOf, knownTies, pairCount } from './known-ties.js';
import { supportFlow } from './support-flow.js';

/**
 * Numbers about one version of a network, unrounded. None of them includes the resident, and none is a score.
 *
 * V = persons that count (alive, no places, groups or animals); A = those of V with a live tie to the resident,
 * one that is not broken, dormant, wished or ended; n = |A|. Where a number would divide by nothing it is null: "none".
 */
export interface Indicators {
  /** |V|: people known (easyNWK's larger size). */
  counted: number;
  /** |A|: people the resident is in touch with (size). */
  active: number;
  /** A by sector, for every sector of the document; people whose sector was not asked are in none. */
  perSector: { [sector: string]: number };
  /** Pairs in A that know each other, e(A). */
  knownTies: number;
  /** e(A) / (n(n-1)/2), 0 when n < 2 (Wasserman and Faust; the resident excluded, as in egor). */
  density: number;
  /** People in A who know nobody else in A. */
  isolates: number;
  /** Ids of people in A who know somebody in A of another sector, sorted (easyNWK until 2024). */
  bridgePersons: AlterId[];
  /** Share of A that is not in the sector of paid help; null when n = 0. */
  informalShare: number | null;
  /** Mean ring over A, the nearest being 1; people without a ring and those outside the circle are left out; null when nobody is left. */
  meanRing: number | null;
  /** Live ties of the resident with A that are tense, or supportive and tense. */
  tense: number;
  /** Reciprocity: [people in A who both give to and get from the resident, people in A with any support either way]. */
  twoWay: [both: number, any: number];
  /** Per kind of support, the number of people in A who are not paid and give it to the resident. */
  cover: { [kind in 'P' | 'G' | 'A' | 'E']: number };
  /** Alters that are no person: organisations, places, groups and animals. */
  placesAndAnimals: number;
}

/** The indicators of one version of a document; definitions and sources are in docs/indicators.md. */
export function indicatorsOf(document: NetworkDocument, version: Version = versionOf(document)): Indicators {
  const active = activePeople(version);
  const people = [...active.values()];
  const known = knownTies(document, version, active.keys());
  const flows = people.map((person) => ({ person, flow: supportFlow(version, person) }));
  const givers = flows.filter(({ person }) => isInformal(person.alter)).map(({ flow }) => flow.fromPerson);
  const ties = pairCount(known);
  return {
    counted: version.alters.filter((alter) => isCounted(version, alter)).length,
    active: active.size,
    perSector: Object.fromEntries(sectorIds(document).map((id) => [id, people.filter(({ alter }) => alter.sector === id).length])),
    knownTies: ties,
    density: densityOf(active.size, ties),
    isolates: [...known.values()].filter((others) => others.size === 0).length,
    bridgePersons: bridgePersons(active, known),
    informalShare: shareOf(people.filter(({ alter }) => isInformal(alter)).length, people.length),
    meanRing: meanRing(document, people),
    tense: people.flatMap((person) => person.ties).filter(isTense).length,
    twoWay: [
      flows.filter(({ flow }) => flow.fromPerson.size > 0 && flow.toPerson.size > 0).length,
      flows.filter(({ flow }) => flow.fromPerson.size > 0 || flow.toPerson.size > 0).length,
    ],
    cover: { P: coverOf(givers, 'P'), G: coverOf(givers, 'G'), A: coverOf(givers, 'A'), E: coverOf(givers, 'E') },
    placesAndAnimals: version.alters.filter((alter) => alter.kind !== 'person' && !alter.waiting).length,
  };
}

function isTense(tie: Tie): boolean {
  return TENSE_QUALITIES.includes(tie.quality ?? '');
}

/** A share of a whole, or null where there is no whole. */
export function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function coverOf(givers: Set<string>[], kind: string): number {
  return givers.filter((kinds) => kinds.has(kind)).length;
}

function meanRing(document: NetworkDocument, people: ActivePerson[]): number | null {
  const rings = ringIds(document);
  const places = people.map(({ alter }) => rings.indexOf(alter.ring ?? '') + 1).filter((place) => place > 0);
  return shareOf(places.reduce((sum, place) => sum + place, 0), places.length);
}

function bridgePersons(active: Map<AlterId, ActivePerson>, known: Map<AlterId, Set<AlterId>>): AlterId[] {
  const sectorOf = (id: AlterId) => active.get(id)!.alter.sector;
  const isBridge = (id: AlterId, others: Set<AlterId>) =>
    [...others].some((other) => sectorOf(id) && sectorOf(other) && sectorOf(id) !== sectorOf(other));
  return [...known].filter(([id, others]) => isBridge(id, others)).map(([id]) => id).sort();
}
