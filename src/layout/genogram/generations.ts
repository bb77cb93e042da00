import type { Kin } from './kin.js';

/** Years between a parent and a child, to compare families that are not related. */
const GENERATION = 28;

/**
 * The row of everybody: children below their parents always, partners and brothers and sisters beside each other
 * wherever that does not contradict it. Families that are not related are set beside each other by age.
 */
export function generationsOf(kin: Kin, resident: string): Map<string, number> {
  const groups = new Groups(kin);
  for (const { partners } of kin.unions) groups.join(partners);
  for (const { children } of kin.unions) groups.join(children);
  const ids = [...kin.people.keys()];
  const rows = new Map<string, number>();
  const order = groups.fromTheTop();
  for (const group of order) rows.set(group, Math.max(0, ...[...groups.above(group)].map((parent) => (rows.get(parent) ?? 0) + 1)));
  for (const group of [...order].reverse()) {
    const below = [...groups.below(group)].map((child) => rows.get(child)!);
    if (below.length) rows.set(group, Math.max(rows.get(group)!, Math.min(...below) - 1));
  }
  const found = new Map(ids.map((id) => [id, rows.get(groups.of(id))!]));
  housed(kin, found, resident);
  aligned(kin, found, resident);
  return found;
}

/** Who only lives with a family stands in the row of who is nearest in age there; without an age with the youngest if it is an animal, else with the eldest. */
function housed(kin: Kin, rows: Map<string, number>, resident: string): void {
  const isRelated = (id: string): boolean => id === resident || kin.unionsOf(id).length + kin.birthsOf(id).length > 0;
  for (const { members } of kin.households) {
    const family = members.filter((id) => kin.people.has(id) && isRelated(id));
    const among = family.map((id) => rows.get(id)!);
    for (const id of members) {
      const mate = kin.people.get(id);
      if (!mate || isRelated(id) || among.length === 0) continue;
      const away = family.map((other) => Math.abs(kin.people.get(other)!.born - mate.born));
      const nearest = away.indexOf(Math.min(...away.filter((years) => !Number.isNaN(years))));
      rows.set(id, nearest >= 0 ? among[nearest]! : mate.alter?.kind === 'person' ? Math.min(...among) : Math.max(...among));
    }
  }
}

/** Shifts every family that is not the resident's to the rows of people of their age; the topmost row is 0, and none is empty. */
function aligned(kin: Kin, rows: Map<string, number>, resident: string): void {
  const families = familiesOf(kin);
  const own = families.find((family) => family.includes(resident))!;
  const yearOf = (family: readonly string[]): number => {
    const years = family.map((id) => kin.people.get(id)!.born - GENERATION * rows.get(id)!).filter((year) => !Number.isNaN(year));
    return years.reduce((a, b) => a + b, 0) / years.length;
  };
  const ownYear = yearOf(own);
  for (const family of families) {
    if (family === own) continue;
    const away = (yearOf(family) - ownYear) / GENERATION;
    // Where no age is known the youngest stand beside the resident.
    const by = Number.isNaN(away) ? rows.get(resident)! - Math.max(...family.map((id) => rows.get(id)!)) : Math.round(away);
    for (const id of family) rows.set(id, rows.get(id)! + by);
  }
  const used = [...new Set(rows.values())].sort((a, b) => a - b);
  for (const [id, row] of rows) rows.set(id, used.indexOf(row));
}

/** People who are related in any way, family by family. */
function familiesOf(kin: Kin): string[][] {
  const seen = new Set<string>();
  const families: string[][] = [];
  for (const start of kin.people.keys()) {
    if (seen.has(start)) continue;
    seen.add(start);
    const family = [start];
    for (const id of family) {
      const near = [...kin.unionsOf(id), ...kin.birthsOf(id)].flatMap(({ partners, children }) => [...partners, ...children]);
      const home = kin.households.filter(({ members }) => members.includes(id)).flatMap(({ members }) => members);
      for (const other of [...near, ...home]) {
        if (seen.has(other) || !kin.people.has(other)) continue;
        seen.add(other);
        family.push(other);
      }
    }
    families.push(family);
  }
  return families;
}

/** People who stand in one row, and which groups stand above which. */
class Groups {
  readonly #kin: Kin;
  readonly #head = new Map<string, string>();
  readonly #above = new Map<string, Set<string>>();
  readonly #below = new Map<string, Set<string>>();

  constructor(kin: Kin) {
    this.#kin = kin;
    for (const id of kin.people.keys()) { this.#head.set(id, id); this.#above.set(id, new Set()); this.#below.set(id, new Set()); }
    for (const { partners, children } of kin.unions) for (const parent of partners) for (const child of children) {
      this.#below.get(parent)!.add(child);
      this.#above.get(child)!.add(parent);
    }
  }

  of(id: string): string {
    let head = id;
    while (this.#head.get(head) !== head) head = this.#head.get(head)!;
    return head;
  }

  above(group: string): ReadonlySet<string> { return this.#heads(this.#above.get(group)!); }
  below(group: string): ReadonlySet<string> { return this.#heads(this.#below.get(group)!); }

  /** Sets people in one row, except where one of them stands above another. */
  join(ids: readonly string[]): void {
    const [first, ...others] = ids;
    for (const other of others) {
      const [a, b] = [this.of(first!), this.of(other)];
      if (a === b || this.#reaches(a, b) || this.#reaches(b, a)) continue;
      this.#head.set(b, a);
      for (const map of [this.#above, this.#below]) for (const id of map.get(b)!) map.get(a)!.add(id);
    }
  }

  /** All groups, each after those above it. */
  fromTheTop(): string[] {
    const waiting = new Map<string, number>();
    for (const id of this.#kin.people.keys()) if (this.of(id) === id) waiting.set(id, this.above(id).size);
    const order = [...waiting.keys()].filter((id) => waiting.get(id) === 0);
    for (const group of order) {
      for (const child of this.below(group)) {
        const left = waiting.get(child)! - 1;
        waiting.set(child, left);
        if (left === 0) order.push(child);
      }
    }
    // A circle of descent cannot be: the model refuses it. Should there be one, its people still have a row.
    const all = new Set(order);
    return [...order, ...[...waiting.keys()].filter((id) => !all.has(id))];
  }

  #heads(ids: ReadonlySet<string>): Set<string> {
    return new Set([...ids].map((id) => this.of(id)));
  }

  #reaches(from: string, to: string): boolean {
    const seen = new Set([from]);
    const way = [from];
    for (const group of way) {
      for (const next of this.below(group)) {
        if (next === to) return true;
        if (!seen.has(next)) { seen.add(next); way.push(next); }
      }
    }
    return false;
  }
}
