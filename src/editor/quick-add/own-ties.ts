import type { Alter, AlterId, Version } from '../../model/document.js';
import { alterOf, childrenOf, couplesOf } from '../../model/query.js';
import type { ChildKind, Gender } from '../../model/vocabulary.js';
import { kinRole, kinSaid, ownersOf, type KinRole } from './kin-role.js';
import { placedWith } from './placed-with.js';
import { NOT } from './sentence-words.js';
import { tiedWith } from './tied-with.js';
import { tokensOf } from './tokens.js';
import type { KinSaid, Understood } from './understood.js';
import { byRole, keysOf, namedBy } from './who-is.js';

const OF = new Set(['van', 'of']);
const MINE = /^(?:mijn|m'n|onze|my|our)\s+/iu;
/** What people call a parent: "papa Jan" is the resident's. */
const CALLED = /^(?:mama|mamma|mam|papa|pappa|pap|mum|mummy|mom|mommy|dad|daddy)$/u;

/** Somebody with the family, or the other tie, that the words for what they are tell: "moeder", "zoon van Joris", "voetbaltrainer van Ilias". */
export function ownTies(who: Understood, version: Version): Understood {
  if (who.kin?.some(({ twins }) => !twins) || who.asOne || who.there === version.resident) return who;
  const kin = who.kind === 'person' ? kinRole(who.role ?? calledBy(who.name)) : undefined;
  if (!kin) {
    if (who.ties) return who;
    const to = who.role === undefined ? undefined : tiedTo(who.role, version);
    return to === undefined || to === who.there ? who : tiedWith(who, to, version);
  }
  const of = kin.owner.length === 0 ? [version.resident] : ownersOf(kin.owner).flatMap((name) => ownerBy(name, version) ?? []);
  if (of.length === 0 || (kin.owner.length > 0 && of.length < ownersOf(kin.owner).length) || of.includes(who.there ?? '')) return who;
  // A child has two parents at most, and a parent any number of children; all else is of one.
  if (of.length > 1 && (kin.over || kin.as === 'partner' || kin.as === 'sibling' || (kin.as === 'child' && of.length > 2))) return who;
  const [owner] = of.length === 1 && of[0] !== version.resident && who.sector === 'familie' ? [alterOf(version, of[0]!)!] : [];
  const family = familyOf(kin, of, version, who.gender);
  // Who is born together with others was told in full.
  if (who.kin) return kin.as === 'sibling' ? who : { ...who, ...(owner ? placedWith(who, owner) : {}), ...family, kin: [...(family.kin ?? []), ...who.kin] };
  const isTied = kin.over !== undefined && !family.kin && of[0] !== version.resident && !who.ties;
  return { ...(isTied ? tiedWith(who, of[0]!, version) : who), ...(owner ? placedWith(who, owner) : {}), ...family };
}

/** Whom words after "van" name. */
function ownerBy(name: string, version: Version): AlterId | undefined {
  return MINE.test(name) ? byRole(name.replace(MINE, ''), version)?.id : namedBy(name, version);
}

function calledBy(name: string): string {
  const [first, ...more] = tokensOf(name);
  return more.length === 0 || CALLED.test(first?.key ?? '') ? (first?.key ?? '') : '';
}

function tiedTo(role: string, version: Version): AlterId | undefined {
  const [first = ''] = role.split(',');
  const tokens = tokensOf(first.replace(/\([^)]*\)/gu, ' '));
  const at = tokens.findIndex(({ key }) => OF.has(key));
  const to = at > 0 && !tokens.some(({ key }) => NOT.has(key)) ? ownerBy(tokens.slice(at + 1).map(({ text }) => text).join(' '), version) : undefined;
  return to === version.resident || (to !== undefined && alterOf(version, to)?.kind !== 'person') ? undefined : to;
}

function familyOf(word: KinRole, of: readonly AlterId[], version: Version, gender: Gender | undefined): Pick<Understood, 'kin' | 'mayBe'> {
  const [one] = of as [AlterId];
  if (word.over) return overOthers(word, one, version);
  const { as, kind } = word;
  const said = kinSaid(word, of);
  const asked: KinSaid[] = [];
  const parts = couplesOf(version, one).flatMap(({ partners }) => partners.filter((id) => id !== one));
  // Whose other parent somebody is, nobody can tell from who they are a couple with; a stepchild is the child of the other.
  if (as === 'child' && of.length === 1) for (const other of parts) asked.push(kind === 'step' ? { as, of: [other] } : { ...said, of: [one, other] });
  if (as === 'parent' && kind === 'step' && of.length === 1) for (const parent of parentsOf(one, version, 'birth')) asked.push({ as: 'partner', of: [parent] });
  if (as === 'parent' && !kind && of.length === 1) for (const half of halvesOf(one, version, gender)) asked.push({ as, of: [half], apart: true });
  if (as === 'partner') {
    for (const couple of couplesOf(version, one)) {
      const children = couple.partners.length === 1 ? childrenOf(version, couple.id).filter((record) => record.kind === 'birth').map(({ child }) => child) : [];
      if (children.length) asked.push({ as: 'parent', of: children });
    }
  }
  return { kin: [said], ...(asked.length ? { mayBe: asked } : {}) };
}

/** Family over a parent, child or partner: certain where only one can be meant, else to be asked. */
function overOthers({ as, kind, over, side, apart }: KinRole, one: AlterId, version: Version): Pick<Understood, 'kin' | 'mayBe'> {
  const how = { as, ...(kind ? { kind } : {}), ...(apart ? { apart } : {}) };
  const parents = parentsOf(one, version, apart ? 'birth' : undefined);
  // A foster brother is in the family of both.
  if (over === 'parent' && kind) return parents.length > 0 ? { mayBe: [{ ...how, of: parents.slice(0, 2) }] } : {};
  const through = over === 'parent' ? parents : over === 'child' ? childrenBy(one, version) : over === 'step-parent' ? stepParentsOf(one, version) : partnersOf(one, version);
  const sided = side ? through.filter((id) => alterOf(version, id)?.gender === side) : [];
  if (sided.length === 1) return { kin: [{ ...how, of: sided }] };
  const open = side ? through.filter((id) => alterOf(version, id)?.gender === undefined) : through;
  return open.length > 0 ? { mayBe: open.map((id) => ({ ...how, of: [id] })) } : {};
}

function parentsOf(id: AlterId, version: Version, kind?: ChildKind): AlterId[] {
  return version.children.filter((record) => record.child === id && (kind ? record.kind === kind : record.kind !== 'step')).flatMap((record) => version.couples.find((couple) => couple.id === record.couple)?.partners ?? []);
}

/** Step-parents, and who a parent is a couple with. */
function stepParentsOf(id: AlterId, version: Version): AlterId[] {
  const parents = parentsOf(id, version);
  const all = [...parentsOf(id, version, 'step'), ...parents.flatMap((parent) => partnersOf(parent, version))];
  return [...new Set(all)].filter((each) => !parents.includes(each));
}

function partnersOf(id: AlterId, version: Version): AlterId[] {
  return couplesOf(version, id).filter(({ status }) => !status || ['married', 'together', 'lat'].includes(status)).flatMap(({ partners }) => partners.filter((each) => each !== id));
}

function childrenBy(id: AlterId, version: Version): AlterId[] {
  return couplesOf(version, id).flatMap((couple) => childrenOf(version, couple.id).map(({ child }) => child));
}

/** More would be a list to read. */
const MOST_HALVES = 6;

/** Half-brothers and half-sisters of somebody, by what they are called, of whom no parent is known yet and who may have this one. */
function halvesOf(id: AlterId, version: Version, gender: Gender | undefined): AlterId[] {
  const name = ` ${keysOf(alterOf(version, id)?.name ?? '')} `;
  // Whose they are is looked up once for each name, and only if it may be this one.
  const owners = new Map<string, boolean>();
  const isTheirs = (owner: string): boolean => {
    if (!owners.has(owner)) owners.set(owner, name.includes(` ${keysOf(owner.replace(MINE, ''))} `) && ownerBy(owner, version) === id);
    return owners.get(owner)!;
  };
  const isHalf = ({ role = '' }: Alter): boolean => {
    const kin = /half/iu.test(role) ? kinRole(role) : undefined;
    if (kin?.apart !== true || (kin.side && gender && kin.side !== gender)) return false;
    return kin.owner.length === 0 ? id === version.resident : isTheirs(ownersOf(kin.owner)[0] ?? '');
  };
  const born = new Set(version.children.filter(({ kind }) => kind === 'birth').map(({ child }) => child));
  return version.alters.filter((alter) => !born.has(alter.id) && isHalf(alter)).slice(0, MOST_HALVES).map((alter) => alter.id);
}
