import type { AlterId, NetworkDocument, Version } from '../model/document.js';
import { versionOf } from '../model/query.js';
import { cliquesOf } from './cliques.js';
import { closenessOf, type Horizon, type Quadrant, horizonOf, quadrantOf } from './easynwk-circle.js';
import { type EasynwkContact, easynwkContacts, easynwkSource } from './easynwk-contact.js';
import { densityOf, knownTies } from './known-ties.js';
import { type Spread, spreadOf } from './spread.js';

/** Somebody in easyNWK's numbers. */
export interface NamedAlter { id: AlterId; name: string }

/** A size in both of easyNWK's senses: with a tie now (A), and with those that could be activated (V). */
export interface EasynwkSize { active: number; known: number }

/** easyNWK's numbers about one category of contacts. */
export interface EasynwkNumbers extends EasynwkSize {
  /** Ties with both ends in the category, e(V). */
  ties: number;
  /** e(V) / (n(n-1)/2) over V, 0 if n < 2. */
  density: number;
  /** Ties inside the category per contact, over V. */
  degree: Spread;
  /** Closeness 9 (middle) to 0 (rim), over A. */
  closeness: Spread;
  /** Everybody with the largest degree, if that is above 0. */
  stars: { degree: number; people: NamedAlter[] };
  /** Contacts of A without a tie to any counted contact, of whatever category. */
  isolates: NamedAlter[];
  /** Contacts of V without a tie to the resident now. */
  withoutTie: NamedAlter[];
}

/** The indicators of easyNWK 2.7.1 for one version. */
export interface EasynwkIndicators extends EasynwkNumbers {
  byHorizon: { [horizon in Exclude<Horizon, 'outside'>]: EasynwkSize };
  byGender: { [gender in 'woman' | 'man' | 'x' | 'unspecified']: EasynwkSize };
  bySector: { [quadrant in Quadrant]: EasynwkNumbers };
  withoutProfessionals: EasynwkNumbers;
  /** Largest sets of three and more in which everybody knows everybody. */
  cliques: NamedAlter[][];
  /** Contacts with a tie to another sector, and such ties (in easyNWK until August 2024). */
  bridgePersons: NamedAlter[];
  bridges: number;
}

/** Whether a version came from easyNWK, so that its numbers can be given. */
export function isFromEasynwk(version: Version): boolean {
  return version.alters.some((alter) => Object.keys(easynwkSource(alter)).length > 0);
}

/**
 * The numbers easyNWK 2.7.1 shows, from its own fields: angle, distance and edge type, not from our sectors and rings.
 * A contact counts if it is human, alive, and inside the circle but not at its very middle. The two errors of 2.7.1 that
 * double degrees on one of its tabs and swap two columns of its table are not repeated; see docs/indicators.md.
 */
export function easynwkIndicatorsOf(document: NetworkDocument, version: Version = versionOf(document)): EasynwkIndicators {
  const counted = easynwkContacts(document, version).filter(
    ({ human, deceased, distance }) => human && !deceased && distance > 0 && distance <= 100,
  );
  const known = knownTies(document, version, counted.map(({ alter }) => alter.id));
  const numbers = (people: EasynwkContact[]) => numbersOf(people, known);
  const inQuadrant = (quadrant: Quadrant) => counted.filter((contact) => quadrantOf(contact) === quadrant);
  const inHorizon = (horizon: Horizon) => sizeOf(counted.filter(({ distance }) => horizonOf(distance) === horizon));
  const ofGender = (...genders: (string | undefined)[]) => sizeOf(counted.filter(({ alter }) => genders.includes(alter.gender)));
  const quadrants = new Map(counted.map((contact) => [contact.alter.id, quadrantOf(contact)]));
  const bridges = (id: AlterId) => [...known.get(id)!].filter((other) => quadrants.get(other) !== quadrants.get(id)).length;
  const people = new Map(counted.map((contact) => [contact.alter.id, named(contact)]));
  return {
    ...numbers(counted),
    byHorizon: { near: inHorizon('near'), middle: inHorizon('middle'), far: inHorizon('far') },
    byGender: { woman: ofGender('woman'), man: ofGender('man'), x: ofGender('x'), unspecified: ofGender(undefined, 'unknown') },
    bySector: {
      family: numbers(inQuadrant('family')), friends: numbers(inQuadrant('friends')),
      colleagues: numbers(inQuadrant('colleagues')), professional: numbers(inQuadrant('professional')),
    },
    withoutProfessionals: numbers(counted.filter((contact) => quadrantOf(contact) !== 'professional')),
    cliques: cliquesOf(known).map((ids) => ids.map((id) => people.get(id)!)),
    bridgePersons: counted.filter(({ alter }) => bridges(alter.id) > 0).map(named),
    bridges: counted.reduce((sum, { alter }) => sum + bridges(alter.id), 0) / 2,
  };
}

function numbersOf(people: EasynwkContact[], known: Map<AlterId, Set<AlterId>>): EasynwkNumbers {
  const inside = new Set(people.map(({ alter }) => alter.id));
  const degreeOf = (contact: EasynwkContact) => [...known.get(contact.alter.id)!].filter((id) => inside.has(id)).length;
  const degrees = people.map(degreeOf);
  const active = people.filter(({ edgeType }) => edgeType >= 1);
  const ties = degrees.reduce((sum, degree) => sum + degree, 0) / 2;
  const largest = Math.max(0, ...degrees);
  return {
    ...sizeOf(people), ties, density: densityOf(people.length, ties),
    degree: spreadOf(degrees),
    closeness: spreadOf(active.map(({ distance }) => closenessOf(distance))),
    stars: { degree: largest, people: largest > 0 ? people.filter((_, i) => degrees[i] === largest).map(named) : [] },
    isolates: active.filter(({ alter }) => known.get(alter.id)!.size === 0).map(named),
    withoutTie: people.filter(({ edgeType }) => edgeType === 0).map(named),
  };
}

function sizeOf(people: EasynwkContact[]): EasynwkSize {
  return { active: people.filter(({ edgeType }) => edgeType >= 1).length, known: people.length };
}

function named({ alter }: EasynwkContact): NamedAlter {
  return { id: alter.id, name: alter.name };
}
