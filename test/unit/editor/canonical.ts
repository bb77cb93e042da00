import type { Tie, Version } from '../../../src/model/document.js';

type Fields = Record<string, unknown>;

/** A version by names instead of ids, without places and themes and in one order: two drawings of the same story come out equal. */
export function canonical(version: Version): unknown {
  const name = (id: string): string => version.alters.find((alter) => alter.id === id)?.name ?? `?${id}`;
  const names = (ids: readonly string[]): string[] => ids.map(name).sort();
  const bare = ({ id: _id, ...rest }: Fields & { id: string }): Fields => rest;
  const byText = <T>(list: T[]): T[] => list.map((item) => [JSON.stringify(item), item] as const).sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);
  const facts = (fields: Fields): Fields => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined).sort(([a], [b]) => (a < b ? -1 : 1)));
  const couple = (id: string): string[] => names(version.couples.find((each) => each.id === id)?.partners ?? []);
  const tie = (each: Tie): Fields => {
    const { id: _id, from, to, gives, gets, ...rest } = each;
    const turned = name(from) > name(to);
    return facts({ ...rest, from: name(turned ? to : from), to: name(turned ? from : to), gives: [...(turned ? gets : gives) ?? []].sort(), gets: [...(turned ? gives : gets) ?? []].sort() });
  };
  return {
    resident: name(version.resident),
    alters: byText(version.alters.map((alter) => facts(bare(alter)))),
    ties: byText(version.ties.map(tie)),
    households: byText(version.households.map((home) => facts({ ...bare(home), members: names(home.members) }))),
    couples: byText(version.couples.map((each) => facts({ ...bare(each), partners: names(each.partners) }))),
    children: byText(version.children.map(({ couple: of, child, kind, twins, identical }) => ({
      parents: couple(of), child: name(child), kind, identical: identical ?? false,
      twins: twins ? names(version.children.filter((other) => other.twins === twins && other.couple === of).map((other) => other.child)) : [],
    }))),
  };
}
