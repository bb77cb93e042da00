import type { Alter, Version } from '../../model/document.js';
import { alterOf, homeOf, tiesBetween } from '../../model/query.js';
import { dictionaryFor } from './look-up.js';
import { tokensOf } from './tokens.js';
import type { TiedSaid, Understood } from './understood.js';
import { keysOf } from './who-is.js';

const FACTS = ['age', 'birthYear', 'deceased', 'deathYear', 'thinksAlong', 'informalCarer', 'livedExperience', 'actionTeam'] as const;

/**
 * Of who is on the map already, what a line says that is not known of them yet. What was only assumed of a newcomer is not said of
 * them, and a group or a gender that they have stays; what was said in so many words takes the place of what was there, and is shown before it does.
 * @param gently nobody sees it before: only what was not known is said
 */
export function onlyNew(who: Understood, version: Version, gently = false): Understood {
  const alter = who.there === undefined ? undefined : alterOf(version, who.there);
  if (!alter) return who;
  const isResident = alter.id === version.resident;
  const { there, kin, mayBe, livesWith, called } = who;
  const isRated = (other: TiedSaid['with']): boolean => typeof other === 'string' && tiesBetween(version, alter.id, other).some(({ quality }) => quality);
  const ties = who.ties?.map((each) => (gently && isRated(each.with) ? { with: each.with, ...(each.note ? { note: each.note } : {}) } : each));
  const [tie] = tiesBetween(version, version.resident, alter.id);
  const from = tie?.from === version.resident;
  const facts: Record<string, unknown> = {};
  for (const field of FACTS) if (who[field] !== undefined && who[field] !== alter[field] && !(gently && alter[field] !== undefined)) facts[field] = who[field];
  if (who.gender && !alter.gender) facts['gender'] = who.gender;
  const role = roleOf(who, alter, gently);
  if (role) facts['role'] = role;
  if (!isResident) {
    if (who.sector && !alter.sector) facts['sector'] = who.sector;
    const atHome = homeOf(version).has(alter.id) && !alter.waiting;
    if (who.home && !homeOf(version).has(alter.id)) facts['home'] = true;
    if (who.ring && !atHome && !who.home && (who.ringAssumed ? alter.waiting && !alter.ring : who.ring !== alter.ring && !(gently && alter.ring))) Object.assign(facts, { ring: who.ring, ...(who.ringAssumed ? { ringAssumed: true } : {}) });
    if (who.quality && who.quality !== tie?.quality && !(gently && tie?.quality)) facts['quality'] = who.quality;
    if (who.noTie && tie && !gently && !who.quality && !who.gives && !who.gets) facts['noTie'] = true;
    if (who.gives && !same(who.gives, from ? tie?.gives : tie?.gets, gently)) facts['gives'] = who.gives;
    if (who.gets && !same(who.gets, from ? tie?.gets : tie?.gives, gently)) facts['gets'] = who.gets;
    if (who.tieNote && who.tieNote !== tie?.note) facts['tieNote'] = tie?.note ? `${tie.note}, ${who.tieNote}` : who.tieNote;
  }
  return {
    ...facts, name: alter.name, kind: alter.kind, there: there!,
    ...(kin ? { kin } : {}), ...(mayBe ? { mayBe } : {}), ...(ties ? { ties: ties.map((each) => (alter.role && who.role && !each.note ? { ...each, note: who.role.split(/\s(?:van|of)\s/u)[0]! } : each)) } : {}), ...(livesWith === undefined ? {} : { livesWith }), ...(called && called !== alter.name ? { called } : !alter.name && who.name ? { called: who.name } : {}),
  };
}

/**
 * Their role from now on: a word for a relation takes the place of another, and anything else comes behind it. What the line tells as a
 * tie with somebody else is not told twice, save what stands behind it.
 */
function roleOf({ role, kin, ties }: Understood, alter: Alter, gently: boolean): string | undefined {
  if (!role || !alter.role) return role;
  const isTold = kin !== undefined || (ties !== undefined && /\s(?:van|of|met|with)\s/u.test(role));
  const more = isTold ? [...(/\([^)]*\)/u.exec(role.split(',')[0]!) ?? []), role.split(',').slice(1).join(',').trim()].filter(Boolean).join(', ') : role;
  if (!more || keysOf(alter.role).includes(keysOf(more))) return undefined;
  const isRelation = more === role && dictionaryFor('nl').at(tokensOf(role), 0) !== undefined;
  return isRelation && !gently ? role : `${alter.role}, ${more}`;
}

function same(one: readonly string[], other: readonly string[] | undefined, gently: boolean): boolean {
  if (other !== undefined && gently) return true;
  return other !== undefined && one.length === other.length && one.every((kind) => other.includes(kind));
}
