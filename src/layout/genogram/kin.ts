import type { Alter, AlterId, Child, Couple, Version } from '../../model/document.js';

/** Somebody of the family: an alter, or a parent of whom nothing is known (`ghost`). */
export interface Kinsman { id: string; alter: Alter | undefined; born: number }

/** A couple with its children, oldest first. A parent alone has somebody unknown beside them as soon as there are children. */
export interface Union { id: string; couple: Couple; partners: readonly string[]; children: readonly string[]; records: ReadonlyMap<string, Child> }

/** Everybody who belongs to a family by couples and children, and who lives with them. */
export interface Kin {
  people: ReadonlyMap<string, Kinsman>;
  unions: readonly Union[];
  /** Unions somebody is a partner in, the first one first. */
  unionsOf: (id: string) => readonly Union[];
  /** Unions somebody is a child of. */
  birthsOf: (id: string) => readonly Union[];
  /** Members of each household that is drawn, at least two. */
  households: readonly { id: string; label: string; members: readonly AlterId[] }[];
}

/** Whether an id stands for a parent of whom nothing is known. */
export function isGhost(id: string): boolean {
  return id.startsWith('\u0000');
}

/** The name under which the unknown parent of a couple takes part in the layout. */
export function ghostOf(couple: Couple): string {
  return `\u0000${couple.id}`;
}

/** Reads the family from a version. The resident is always in it. */
export function kinOf(version: Version): Kin {
  const alters = new Map(version.alters.map((alter) => [alter.id, alter]));
  const people = new Map<string, Kinsman>();
  const now = Number(version.date?.slice(0, 4)) || 2000;
  const add = (id: string): void => {
    const alter = alters.get(id);
    const born = alter?.birthYear ?? (alter?.age === undefined ? NaN : now - alter.age);
    if (!people.has(id)) people.set(id, { id, alter, born });
  };
  add(version.resident);
  const recordsOf = new Map<string, Child[]>();
  for (const record of version.children) if (alters.has(record.child)) recordsOf.set(record.couple, [...(recordsOf.get(record.couple) ?? []), record]);
  const unions = version.couples.map((couple): Union => {
    const records = recordsOf.get(couple.id) ?? [];
    const known = couple.partners.filter((id) => alters.has(id));
    const partners = records.length && known.length < 2 ? [...known, ghostOf(couple)] : known;
    for (const id of [...partners, ...records.map(({ child }) => child)]) add(id);
    const children = eldestFirst(records, people);
    return { id: couple.id, couple, partners: manFirst(partners, people), children, records: new Map(records.map((record) => [record.child, record])) };
  }).filter(({ partners, children }) => partners.length + children.length > 1);
  const households = version.households.map(({ id, label = '', members }) => ({ id, label, members: members.filter((member) => alters.has(member)) }));
  const attached = households.filter(({ members }) => members.length > 1 && members.some((id) => people.has(id)));
  for (const { members } of attached) for (const id of members) if (!alters.get(id)!.deceased) add(id);
  const byPartner = grouped(unions, ({ partners }) => partners);
  for (const [id, list] of byPartner) byPartner.set(id, [...list].sort((a, b) => year(a) - year(b)));
  const byChild = grouped(unions, ({ children }) => children);
  return { people, unions, households: attached, unionsOf: (id) => byPartner.get(id) ?? NONE, birthsOf: (id) => byChild.get(id) ?? NONE };
}

const NONE: readonly Union[] = [];

function grouped(unions: readonly Union[], idsOf: (union: Union) => readonly string[]): Map<string, Union[]> {
  const found = new Map<string, Union[]>();
  for (const union of unions) for (const id of idsOf(union)) found.set(id, [...(found.get(id) ?? []), union]);
  return found;
}

function year({ couple: { since, until } }: Union): number {
  return Number((since ?? until)?.slice(0, 4)) || 9999;
}

/** Children by age; whose age is not known stays behind the one named before them. Twins stay together. */
function eldestFirst(records: readonly Child[], people: ReadonlyMap<string, Kinsman>): string[] {
  let last = -Infinity;
  const twins = new Map<string, number>();
  const keys = new Map(records.map((record) => {
    const born = people.get(record.child)!.born;
    last = Number.isNaN(born) ? last : born;
    if (record.twins !== undefined && !twins.has(record.twins)) twins.set(record.twins, last);
    return [record, record.twins === undefined ? last : twins.get(record.twins)!] as const;
  }));
  const group = (record: Child): string => record.twins ?? '';
  return [...records]
    .sort((a, b) => keys.get(a)! - keys.get(b)! || (group(a) < group(b) ? -1 : group(a) > group(b) ? 1 : 0) || records.indexOf(a) - records.indexOf(b))
    .map(({ child }) => child);
}

/** A man stands left by convention; couples of two men or two women stand as they were named. */
function manFirst(partners: readonly string[], people: ReadonlyMap<string, Kinsman>): string[] {
  const [one, other] = partners.map((id) => people.get(id)!.alter?.gender);
  return partners.length === 2 && one === 'woman' && other !== 'woman' ? [partners[1]!, partners[0]!] : [...partners];
}
