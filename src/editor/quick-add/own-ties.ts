import type { AlterId, Version } from '../../model/document.js';
import { alterOf, childrenOf, couplesOf, tiesBetween } from '../../model/query.js';
import { kinRole, ownersOf, type KinRole } from './kin-role.js';
import { placedWith } from './placed-with.js';
import { NOT } from './sentence-words.js';
import { tokensOf } from './tokens.js';
import type { KinSaid, Understood } from './understood.js';
import { byRole, namedBy } from './who-is.js';

const OF = new Set(['van', 'of']);
const MINE = /^(?:mijn|m'n|onze|my|our)\s+/iu;
/** What people call a parent: "papa Jan" is the resident's. */
const CALLED = /^(?:mama|mamma|mam|papa|pappa|pap|mum|mummy|mom|mommy|dad|daddy)$/u;

/** Somebody with the family, or the other tie, that the words for what they are tell: "moeder", "zoon van Joris", "voetbaltrainer van Ilias". */
export function ownTies(who: Understood, version: Version): Understood {
  if (who.kin || who.asOne || who.there === version.resident) return who;
  const kin = who.kind === 'person' ? kinRole(who.role ?? calledBy(who.name)) : undefined;
  if (!kin) {
    if (who.ties) return who;
    const to = who.role === undefined ? undefined : tiedTo(who.role, version);
    const isTied = to !== undefined && to !== who.there && !(who.there !== undefined && tiesBetween(version, who.there, to).length > 0);
    return isTied ? { ...who, ties: [{ with: to }] } : who;
  }
  const of = kin.owner.length === 0 ? [version.resident] : ownersOf(kin.owner).flatMap((name) => ownerBy(name, version) ?? []);
  if (of.length === 0 || (kin.owner.length > 0 && of.length < ownersOf(kin.owner).length) || of.includes(who.there ?? '')) return who;
  // A child has two parents at most, and a parent any number of children; all else is of one.
  if (of.length > 1 && (kin.over || kin.as === 'partner' || kin.as === 'sibling' || (kin.as === 'child' && of.length > 2))) return who;
  const [owner] = of.length === 1 && of[0] !== version.resident && who.sector === 'familie' ? [alterOf(version, of[0]!)!] : [];
  return { ...who, ...(owner ? placedWith(who, owner) : {}), ...familyOf(kin, of, version) };
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

function familyOf({ as, kind, status, over, side }: KinRole, of: readonly AlterId[], version: Version): Pick<Understood, 'kin' | 'mayBe'> {
  const how = { as, ...(kind ? { kind } : {}), ...(status ? { status } : {}) };
  const [one] = of as [AlterId];
  if (over) {
    const through = over === 'parent' ? parentsOf(one, version) : over === 'child' ? childrenBy(one, version) : couplesOf(version, one).filter((couple) => !couple.status || ['married', 'together', 'lat'].includes(couple.status)).flatMap(({ partners }) => partners.filter((id) => id !== one));
    const sided = side ? through.filter((id) => alterOf(version, id)?.gender === side) : [];
    if (sided.length === 1) return { kin: [{ ...how, of: sided }] };
    return side || through.length === 0 ? {} : { mayBe: through.map((id) => ({ ...how, of: [id] })) };
  }
  const kin: KinSaid[] = [{ ...how, of }];
  const asked: KinSaid[] = [];
  // Whose other parent somebody is, nobody can tell from who they are a couple with.
  if (as === 'child' && of.length === 1) {
    for (const { partners } of couplesOf(version, one)) for (const other of partners) if (other !== one) asked.push({ ...how, of: [one, other] });
  }
  if (as === 'partner') {
    for (const couple of couplesOf(version, one)) {
      const children = couple.partners.length === 1 ? childrenOf(version, couple.id).filter((record) => record.kind === 'birth').map(({ child }) => child) : [];
      if (children.length) asked.push({ as: 'parent', of: children });
    }
  }
  return { kin, ...(asked.length ? { mayBe: asked } : {}) };
}

function parentsOf(id: AlterId, version: Version): AlterId[] {
  return version.children.filter((record) => record.child === id && record.kind !== 'step').flatMap((record) => version.couples.find((couple) => couple.id === record.couple)?.partners ?? []);
}

function childrenBy(id: AlterId, version: Version): AlterId[] {
  return couplesOf(version, id).flatMap((couple) => childrenOf(version, couple.id).map(({ child }) => child));
}
