import type { Kin, Union } from './kin.js';

/** What each thing that is not calm costs. */
const PRICE = { crossing: 10, between: 9, stranger: 5, age: 7, twins: 6, man: 0.6, household: 2.5, length: 0.35, marriages: 0.8 };

/** How far an order of the rows is from calm: lines that cross, couples apart, brothers and sisters mixed with others, children out of order. */
export class OrderCost {
  readonly #kin: Kin;
  readonly #rowOf: ReadonlyMap<string, number>;
  readonly #families: readonly Union[];
  readonly #couples: readonly Union[];
  readonly #groups: readonly (readonly string[])[];
  readonly #homes: readonly (readonly string[])[];
  readonly #at = new Map<string, number>();
  readonly #middle = new Map<string, number>();

  constructor(kin: Kin, rowOf: ReadonlyMap<string, number>) {
    this.#kin = kin;
    this.#rowOf = rowOf;
    this.#families = kin.unions.filter(({ children, partners }) => children.length > 0 && partners.length > 0);
    this.#couples = kin.unions.filter(({ partners }) => partners.length === 2 && rowOf.get(partners[0]!) === rowOf.get(partners[1]!));
    this.#groups = kin.unions.filter(({ children }) => children.length > 1).map(({ children }) => children);
    this.#homes = kin.households.flatMap(({ members }) => [...new Set(members.map((id) => rowOf.get(id)))].map((row) => members.filter((id) => rowOf.get(id) === row && row !== undefined)))
      .filter((members) => members.length > 1);
  }

  of(rows: readonly (readonly string[])[]): number {
    for (const row of rows) row.forEach((id, index) => { this.#at.set(id, index); this.#middle.set(id, index - (row.length - 1) / 2); });
    let cost = 0;
    for (const union of this.#couples) cost += this.#couple(union, rows);
    for (const group of this.#groups) cost += this.#group(group, rows);
    for (const members of this.#homes) cost += this.#home(members);
    return cost + this.#lines() + this.#marriages();
  }

  #couple({ partners, couple }: Union, rows: readonly (readonly string[])[]): number {
    const [a, b] = partners as [string, string];
    const [from, to] = [this.#at.get(a)!, this.#at.get(b)!];
    const row = rows[this.#rowOf.get(a)!]!;
    let cost = from > to ? PRICE.man : 0;
    for (let i = Math.min(from, to) + 1; i < Math.max(from, to); i++) {
      // Another partner of one of them may stand between: somebody with three partners has only two sides.
      const isPartner = this.#kin.unionsOf(row[i]!).some(({ partners: others }) => others.includes(a) || others.includes(b));
      cost += isPartner ? PRICE.between / 3 : PRICE.between;
    }
    return couple.until && Math.abs(from - to) > 1 ? cost * 0.9 : cost;
  }

  #group(children: readonly string[], rows: readonly (readonly string[])[]): number {
    let cost = 0;
    let [first, last] = [Infinity, -Infinity];
    const row = this.#rowOf.get(children[0]!)!;
    for (let i = 0; i < children.length; i++) {
      const at = this.#at.get(children[i]!)!;
      if (this.#rowOf.get(children[i]!) !== row) continue;
      first = Math.min(first, at);
      last = Math.max(last, at);
      for (let j = i + 1; j < children.length; j++) if (this.#at.get(children[j]!)! < at) cost += PRICE.age;
    }
    for (let i = first + 1; i < last; i++) {
      const id = rows[row]![i]!;
      const belongs = children.includes(id) || this.#kin.unionsOf(id).some(({ partners }) => partners.some((partner) => children.includes(partner)));
      if (!belongs) cost += PRICE.stranger;
    }
    return cost + this.#twins(children);
  }

  #twins(children: readonly string[]): number {
    let cost = 0;
    const union = this.#kin.birthsOf(children[0]!).find((one) => one.children === children);
    for (let i = 1; i < children.length; i++) {
      const [a, b] = [children[i - 1]!, children[i]!];
      const twins = union?.records.get(a)?.twins;
      if (twins !== undefined && twins === union?.records.get(b)?.twins && Math.abs(this.#at.get(a)! - this.#at.get(b)!) > 1) cost += PRICE.twins;
    }
    return cost;
  }

  #home(members: readonly string[]): number {
    const places = members.map((id) => this.#at.get(id)!);
    return (Math.max(...places) - Math.min(...places) + 1 - members.length) * PRICE.household;
  }

  /** Crossings between families that hang between the same rows, and how far children stand from under their parents. */
  #lines(): number {
    let cost = 0;
    const families = this.#families.map(({ partners, children }) => ({
      row: this.#rowOf.get(partners[0]!)!,
      anchor: mean(partners.map((id) => this.#at.get(id)!)),
      middle: mean(partners.map((id) => this.#middle.get(id)!)),
      children: children.map((id) => ({ row: this.#rowOf.get(id)!, at: this.#at.get(id)!, middle: this.#middle.get(id)! })),
    }));
    for (let i = 0; i < families.length; i++) {
      const one = families[i]!;
      cost += Math.abs(one.middle - mean(one.children.map(({ middle }) => middle))) * PRICE.length;
      for (let j = i + 1; j < families.length; j++) {
        const other = families[j]!;
        if (other.row !== one.row) continue;
        for (const a of one.children) for (const b of other.children) {
          if (a.row === b.row && (one.anchor - other.anchor) * (a.at - b.at) < 0) cost += PRICE.crossing;
        }
      }
    }
    return cost;
  }

  /** Somebody's partners stand in the order of time. */
  #marriages(): number {
    let cost = 0;
    for (const { partners } of this.#couples) for (const id of partners) {
      const others = this.#kin.unionsOf(id).map((union) => this.#at.get(union.partners.find((partner) => partner !== id) ?? '')).filter((at) => at !== undefined);
      for (let i = 1; i < others.length; i++) if (others[i]! < others[i - 1]!) cost += PRICE.marriages / 2;
    }
    return cost;
  }
}

function mean(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / values.length;
}
