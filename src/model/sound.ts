import type { NetworkDocument, Version } from './document.js';
import { allFinite } from './finite.js';

type Records = readonly { id: string }[];

/**
 * Whether nothing in a document contradicts itself: exactly when `violationsOf` finds nothing. It says no more than that, so that
 * it is short and quick: every document goes through here before it is seen.
 */
export function isSound(document: NetworkDocument): boolean {
  const { versions, closing, plan: { goals, actions, decisions } } = document;
  const people = new Set(versions.flatMap(({ alters }) => idsOf(alters)));
  const themes = new Set(versions.flatMap(({ themes: all }) => idsOf(all)));
  const goalIds = new Set(idsOf(goals));
  const isFree = (known: ReadonlySet<string>, id: string | undefined): boolean => id === undefined || known.has(id);
  const are = (ids: readonly string[] = []): boolean => ids.every((id) => people.has(id));
  return versions.some(({ id }) => id === document.current)
    && [versions, document.sectors ?? [], document.rings ?? [], goals, actions, decisions, document.events, closing?.experiences ?? [], closing?.scores ?? []].every(areApart)
    && versions.every(isVersionSound)
    && goals.every(({ dream }) => isFree(themes, dream))
    && actions.every((action) => isFree(goalIds, action.goal) && isFree(people, action.who) && are(action.with))
    && decisions.every(({ by }) => are(by))
    && allFinite(document);
}

function isVersionSound({ resident, alters, ties, households, couples, children, themes }: Version): boolean {
  const people = new Set(idsOf(alters));
  const all = new Set([...people, ...idsOf(ties)]);
  const partners = new Map(couples.map(({ id, partners: two }) => [id, two]));
  const are = (known: ReadonlySet<string>, ids: readonly string[]): boolean => areOnce(ids) && ids.every((id) => known.has(id));
  return all.size === alters.length + ties.length
    && [households, couples, children, themes].every(areApart)
    && alters.some(({ id, kind }) => id === resident && kind === 'person')
    && ties.every(({ from, to }) => from !== to && people.has(from) && people.has(to))
    && households.every(({ members }) => are(people, members))
    && couples.every(({ partners: two }) => two.length <= 2 && are(people, two))
    && themes.every(({ touches }) => are(all, touches))
    && children.every(({ couple, child }) => partners.has(couple) && people.has(child))
    && areOnce(children.map(({ couple, child }) => JSON.stringify([couple, child])))
    && isDescent(children, partners);
}

/** Whether nobody is their own ancestor: who has no parents among the children is left out, until nobody is left. */
function isDescent(children: Version['children'], partners: ReadonlyMap<string, readonly string[]>): boolean {
  let left = children;
  for (let before = Infinity; left.length < before;) {
    before = left.length;
    const born = new Set(left.map(({ child }) => child));
    left = left.filter(({ couple }) => partners.get(couple)!.some((parent) => born.has(parent)));
  }
  return left.length === 0;
}

function idsOf(records: Records): string[] { return records.map(({ id }) => id); }
function areApart(records: Records): boolean { return areOnce(idsOf(records)); }
function areOnce(ids: readonly string[]): boolean { return new Set(ids).size === ids.length; }
