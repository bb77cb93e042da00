import type { Tie, Version } from '../../../src/model/document.js';

type Fields = Readonly<Record<string, unknown>>;

/**
 * What a version says, told by names: ids, places, times, themes and the order of lists are left out.
 * "Not asked" stays different from "none". Two drawings of one story come out equal, whichever way the ties were drawn.
 */
export const canonical = (version: Version): unknown => {
  const name = (id: string): string => version.alters.find((alter) => alter.id === id)?.name ?? `nobody with id ${id}`;
  const names = (ids: readonly string[]): string[] => ids.map(name).sort();
  const partners = (couple: string): string[] => names(version.couples.find(({ id }) => id === couple)?.partners ?? []);
  return {
    resident: name(version.resident),
    alters: inOrder(version.alters.map(({ id: _id, ...facts }) => facts)),
    ties: inOrder(version.ties.map((tie) => oneWay(tie, name))),
    households: inOrder(
      version.households.map(({ id: _id, members, ...facts }) => ({ ...facts, members: names(members) })),
    ),
    couples: inOrder(
      version.couples.map(({ id: _id, partners: two, ...facts }) => ({ ...facts, partners: names(two) })),
    ),
    children: inOrder(
      version.children.map(({ id: _id, couple, child, twins, ...facts }) => ({
        ...facts,
        child: name(child),
        parents: partners(couple),
        ...(twins === undefined
          ? {}
          : { twins: names(version.children.filter((other) => other.twins === twins).map((other) => other.child)) }),
      })),
    ),
  };
};

/** A tie from whose name comes first in the alphabet; what each gives stays with who gives it. */
const oneWay = ({ id: _id, from, to, gives, gets, ...facts }: Tie, name: (id: string) => string): Fields => {
  const turned = name(from) > name(to);
  const kinds = (list: readonly string[] | undefined): string[] | string => (list ? [...list].sort() : 'not asked');
  return {
    ...facts,
    from: name(turned ? to : from),
    to: name(turned ? from : to),
    gives: kinds(turned ? gets : gives),
    gets: kinds(turned ? gives : gets),
  };
};

/** Entries with their fields in one order, in one order; a field that is undefined is absent. */
const inOrder = (entries: readonly Fields[]): Fields[] =>
  entries
    .map((entry) =>
      Object.fromEntries(
        Object.entries(entry)
          .filter(([, value]) => value !== undefined)
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      ),
    )
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
