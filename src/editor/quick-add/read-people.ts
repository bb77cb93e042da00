import { draftSteps } from '../../change/draft.js';
import type { AlterId, NetworkDocument, Version } from '../../model/document.js';
import { alterOf, othersOf, residentOf, versionOf } from '../../model/query.js';
import { draftKin } from '../draft-kin.js';
import { draftPeople } from '../draft-people.js';
import { helpedLine } from './helped-line.js';
import { knownPair } from './known-pair.js';
import { nameList } from './name-list.js';
import { isNobody, isOfMe } from './no-person.js';
import { newAlterOf } from './new-alter-of.js';
import { isOtherRelation } from './other-relation.js';
import { ownTies } from './own-ties.js';
import { parseApart } from './parse-apart.js';
import { parsePeople } from './parse-people.js';
import { parseSentence } from './parse-sentence.js';
import { placedWith } from './placed-with.js';
import { parseTwins } from './parse-twins.js';
import { onlyNew } from './only-new.js';
import { turnedLine } from './turned-line.js';
import type { KinSaid, Understood } from './understood.js';
import { nearName, sameName } from './who-is.js';

/** What is known of how a line is meant, besides its words. */
export interface ReadingChoice {
  /** Two who seemed one are not: "Cor en Mien". */
  apart?: boolean | undefined;
  /** Who each of the line is: somebody on the map, or somebody new all the same (null). */
  who?: Readonly<Record<number, AlterId | null>> | undefined;
  /** Names go to the long list: commas are between people. */
  list?: boolean | undefined;
  /** Nobody sees what was understood before it lands, as of a pasted list: nothing that is known changes. */
  gently?: boolean | undefined;
}

/** More would be a list to read. */
const MOST_ALIKE = 3;

/** What is only said of somebody who has a tie with the resident, or could have one. */
const TIED = ['quality', 'gives', 'gets', 'tieNote', 'noTie', 'home'] as const;

/** The map that a line is typed for. */
interface LineMap { document: NetworkDocument; version: Version }

/**
 * Everybody whom one typed line is about, with what it says of each on this map: a sentence ("Ilias woont bij Nadia"), somebody with
 * a role, or several. Who is on the map already is marked as such (`there`), and of them only what is new is left. Family is said
 * where the words tell it for certain, and can be. Nobody where a line says that there is nobody, or tells of "ik" what is not understood.
 */
export function readPeople(typed: string, lang: string, map: LineMap, { apart, who = {}, list, gently }: ReadingChoice = {}): Understood[] {
  const { version } = map;
  if (isNobody(typed)) return [];
  const line = turnedLine(helpedLine(typed, version), lang);
  const found = apart ? parseApart(line, lang, map) : ((list ? nameList(line, lang, map) : undefined) ?? parseTwins(line, lang, map) ?? parseSentence(line, lang, map) ?? knownPair(line, lang, map) ?? parsePeople(line, lang, map));
  if (found.some((each) => each.there === undefined && isOfMe(each.name))) return [];
  const named = found.map((each, at) => {
    const id = who[at] === null ? undefined : (who[at] ?? each.there ?? knownAs(each, version, gently ? undefined : lang));
    if (id !== undefined && alterOf(version, id)) return { ...each, there: id };
    // On a map of nobody yet the one somebody lives with may be the resident.
    const isOwn = found.length === 1 && mayBeResident(each, version);
    const resident = isOwn || found.some(({ livesWith }, later) => typeof livesWith === 'number' && later - livesWith === at) && !residentOf(version).name ? [residentOf(version)] : [];
    const alike = [...resident, ...sameName(each.name, version), ...nearName(each.name, version)].slice(0, MOST_ALIKE).map((alter) => alter.id);
    const fresh = withoutThere(each);
    return alike.length ? { ...fresh, alike } : fresh;
  });
  return certain(named.map((each, at) => ownTies(nearOwner(each, named, at, version), version)), map).map((each) => onlyNew(each, version, gently));
}

/** Whose group the line does not tell stands with who they belong to, who is on the map: "Els en haar zoon Teun". */
function nearOwner(who: Understood, people: readonly Understood[], at: number, version: Version): Understood {
  const [of] = who.kin?.[0]?.of ?? [];
  const owner = typeof of === 'number' ? people[at - of]?.there : undefined;
  return owner === undefined || owner === version.resident || who.there !== undefined || who.sector ? who : { ...who, ...placedWith(who, alterOf(version, owner)!) };
}

function withoutThere({ there: _there, called, ...each }: Understood): Understood {
  return called === undefined ? each : { ...each, name: called };
}

/** The first thing on a map may be who it is about, as long as nobody has told that and nothing else is said of them: "Nadia Hamers, 41". */
function mayBeResident(who: Understood, version: Version): boolean {
  const isTold = who.role !== undefined || who.sector !== undefined || who.kind !== 'person' || who.asOne || who.deceased || who.kin || who.ties || TIED.some((fact) => who[fact] !== undefined);
  const isFirst = othersOf(version).length === 0 || who.age !== undefined || who.birthYear !== undefined || who.gender !== undefined;
  return !isTold && isFirst && !residentOf(version).name;
}

/**
 * Who is meant by a name: who alone has it, or has it with the same role. A namesake of the resident may have a role or a tie with them,
 * and the resident has none; and who is told to be something else than is known may be somebody else.
 * @param lang of the words for relations; without it nobody is taken for somebody else
 */
function knownAs(told: Understood, version: Version, lang?: string): AlterId | undefined {
  const { name, role, ...who } = told;
  const same = sameName(name, version);
  if (lang !== undefined && same.length === 1 && same[0]!.id !== version.resident && isOtherRelation(told, same[0]!, lang)) return undefined;
  const isOther = role !== undefined || TIED.some((fact) => who[fact] !== undefined);
  if (same.length < 2) return same[0]?.id === version.resident && isOther ? undefined : same[0]?.id;
  const alike = same.filter((alter) => role !== undefined && alter.role === role);
  return alike.length === 1 ? alike[0]!.id : undefined;
}

/** Leaves out the family that is so already, cannot be, or is not certain; tried on the map as it would be, and told by name. */
function certain(people: Understood[], { document, version }: LineMap): Understood[] {
  if (people.every(({ kin, mayBe }) => !kin && !mayBe)) return people;
  const draft = draftSteps(document);
  let count = 0;
  const newId = (kind: string): string => `\n${kind}${String((count += 1))}`;
  const sure = new Map<KinSaid, readonly AlterId[]>();
  const ids = draftPeople(draft, newId, version.id, people.map((each) => newAlterOf(each, document)), (kin, of) => { sure.set(kin, of); });
  if (!Array.isArray(ids)) return people.map(({ kin: _kin, mayBe: _asked, ...each }) => each);
  const named = (kin: KinSaid, of: readonly AlterId[] = []): KinSaid[] => (of.length > 0 ? [{ ...kin, names: of.map((id) => alterOf(versionOf(draft.document, version.id), id)!.name) }] : []);
  return people.map(({ kin = [], mayBe = [], ...each }, at) => {
    const told = kin.flatMap((said) => named(said, sure.get(said)));
    const asked = mayBe.flatMap((said) => named(said, draftKin(draftSteps(draft.document), newId, version.id, ids[at]!, said, said.of as AlterId[])));
    return { ...each, ...(told.length ? { kin: told } : {}), ...(asked.length ? { mayBe: asked } : {}) };
  });
}
