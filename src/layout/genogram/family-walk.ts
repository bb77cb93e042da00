import type { Kin, Union } from './kin.js';

type End = 'first' | 'last' | 'age';

/** Above this many people the walk could go deeper than an engine lets functions call each other. */
const MOST_TO_WALK = 1500;

/**
 * Everybody row by row from left to right, as one walks through a family: the father's side left of the mother's,
 * partners beside each other, children under their own couple by age. What a walk cannot see at once is mended later.
 */
export function walkFamily(kin: Kin, rows: ReadonlyMap<string, number>, resident: string): string[][] {
  const walk = new Walk(kin, rows);
  if (kin.people.size <= MOST_TO_WALK) {
    walk.up(resident, 'age');
    for (const union of kin.unions) walk.family(union);
  }
  for (const id of kin.people.keys()) if (kin.people.size > MOST_TO_WALK || kin.unionsOf(id).length + kin.birthsOf(id).length > 0) walk.put(id);
  for (const { members } of kin.households) for (const id of members) if (kin.people.has(id)) walk.putBeside(id, members);
  for (const id of kin.people.keys()) walk.put(id);
  return walk.rows;
}

class Walk {
  readonly rows: string[][] = [];
  readonly #kin: Kin;
  readonly #rowOf: ReadonlyMap<string, number>;
  readonly #placed = new Set<string>();
  readonly #done = new Set<Union>();

  constructor(kin: Kin, rowOf: ReadonlyMap<string, number>) {
    this.#kin = kin;
    this.#rowOf = rowOf;
    for (let row = Math.max(...rowOf.values()); row >= 0; row--) this.rows[row] = [];
  }

  put(id: string): void {
    if (this.#placed.has(id)) return;
    this.#placed.add(id);
    this.rows[this.#rowOf.get(id)!]!.push(id);
  }

  /** Puts somebody who is not related after the last of the household who stands in the same row. */
  putBeside(id: string, members: readonly string[]): void {
    if (this.#placed.has(id)) return;
    const row = this.rows[this.#rowOf.get(id)!]!;
    const last = Math.max(...members.map((member) => row.indexOf(member)));
    this.#placed.add(id);
    row.splice(last < 0 ? row.length : last + 1, 0, id);
  }

  /** Puts somebody with the family they come from; `then` is done as soon as they stand. */
  up(id: string, end: End, except?: Union, then: () => void = () => { /* Nothing hangs on them. */ }): void {
    if (this.#placed.has(id)) { then(); return; }
    const [birth, ...others] = this.#kin.birthsOf(id).filter((union) => !this.#done.has(union));
    if (!birth) { this.#own(id, end, except, then); return; }
    this.#done.add(birth);
    this.#parents(birth, () => { this.#children(birth, id, end, except, then); });
    for (const other of others) this.family(other);
  }

  /** Puts a couple with their own families and children. */
  family(union: Union): void {
    if (this.#done.has(union)) return;
    this.#done.add(union);
    this.#parents(union, () => { for (const child of union.children) this.up(child, 'age'); });
  }

  #parents(union: Union, children: () => void): void {
    const [left, right] = union.partners;
    if (left === undefined) children();
    else if (right === undefined) this.up(left, 'last', union, children);
    else this.up(left, 'last', union, () => { this.up(right, 'first', union, children); });
  }

  #children(union: Union, id: string, end: End, except: Union | undefined, then: () => void): void {
    const others = union.children.filter((child) => child !== id);
    const me = (): void => { this.#own(id, end, except, then); };
    const before = end === 'last' ? others : end === 'first' ? [] : union.children.slice(0, union.children.indexOf(id));
    for (const child of before) this.up(child, 'age');
    me();
    for (const child of others) this.up(child, 'age');
  }

  /** Puts somebody between their partners. */
  #own(id: string, end: End, except: Union | undefined, then: () => void): void {
    const unions = this.#kin.unionsOf(id).filter((union) => union !== except && !this.#done.has(union));
    const left = end === 'last' ? unions : end === 'first' ? [] : unions.slice(0, unions.length > 1 ? Math.floor(unions.length / 2) : this.#leansLeft(id, unions[0]) ? 1 : 0);
    for (const union of left) this.#beside(union, id, 'last');
    this.put(id);
    then();
    for (const union of unions) if (!left.includes(union)) this.#beside(union, id, 'first');
  }

  #beside(union: Union, id: string, end: End): void {
    if (this.#done.has(union)) return;
    this.#done.add(union);
    const other = union.partners.find((partner) => partner !== id);
    const children = (): void => { for (const child of union.children) this.up(child, 'age'); };
    if (other === undefined) children(); else this.up(other, end, union, children);
  }

  /** Whether the partner stands left: where their own family has room beside the brothers and sisters, else by convention. */
  #leansLeft(id: string, union: Union | undefined): boolean {
    if (!union) return false;
    const other = union.partners.find((partner) => partner !== id);
    const siblings = this.#kin.birthsOf(id)[0]?.children ?? [];
    if (other !== undefined && this.#kin.birthsOf(other).length && siblings.length > 1) return siblings[0] === id;
    return union.partners[1] === id;
  }
}
