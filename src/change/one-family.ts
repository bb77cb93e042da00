import type { Child, Couple, NetworkDocument, Version } from '../model/document.js';

/** The second copy, in which couples and children that both entered apart have the ids of the first: the same partners are one couple. */
export function oneFamily(first: NetworkDocument, second: NetworkDocument): NetworkDocument {
  return { ...second, versions: second.versions.map((version) => {
    const same = first.versions.find(({ id }) => id === version.id);
    return same ? withIdsOf(same, version) : version;
  }) };
}

function withIdsOf(first: Version, second: Version): Version {
  const couples = pairs(first.couples, second.couples, (a, b) => samePartners(a, b) && (a.partners.length === 2 || haveSameChild(first, a, second, b)));
  const renamed = second.children.map((child) => ({ ...child, couple: couples.get(child.couple) ?? child.couple }));
  const children = pairs(first.children, renamed, (a, b) => a.couple === b.couple && a.child === b.child);
  if (couples.size + children.size === 0) return second;
  const named = <Item extends { id: string }>(records: readonly Item[], ids: ReadonlyMap<string, string>): Item[] => records.map((each) => ({ ...each, id: ids.get(each.id) ?? each.id }));
  return { ...second, couples: named(second.couples, couples), children: named(renamed, children) };
}

/** What is in one copy only and is the same as what is in the other only. */
function pairs<Item extends { id: string }>(first: readonly Item[], second: readonly Item[], isSame: (a: Item, b: Item) => boolean): Map<string, string> {
  const only = (these: readonly Item[], those: readonly Item[]): Item[] => these.filter(({ id }) => those.every((each) => each.id !== id));
  const left = only(first, second);
  return new Map(only(second, first).flatMap((each) => {
    const at = left.findIndex((one) => isSame(one, each));
    return at < 0 ? [] : [[each.id, left.splice(at, 1)[0]!.id] as const];
  }));
}

function samePartners(a: Couple, b: Couple): boolean {
  return a.partners.length === b.partners.length && a.partners.every((who) => b.partners.includes(who));
}

function haveSameChild(first: Version, a: Couple, second: Version, b: Couple): boolean {
  const of = (children: readonly Child[], { id }: Couple): string[] => children.filter(({ couple }) => couple === id).map(({ child }) => child);
  return of(first.children, a).some((child) => of(second.children, b).includes(child));
}
