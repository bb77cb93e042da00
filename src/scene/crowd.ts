import { distanceToPiece, type Box, type Point } from '../geometry/point.js';
import type { Sizes } from '../layout/sizes.js';
import type { AlterId, NetworkDocument, Picture, Tie, TieId, Version } from '../model/document.js';
import { homeOf, ringIds } from '../model/query.js';
import { readingOrder } from '../model/reading-order.js';
import { CrowdGrid } from './crowd-grid.js';
import { dormantOf } from './dormant.js';
import type { Look } from './look.js';
import type { Mark } from './mark.js';
import { personDrawing, type PersonDrawing } from './person-drawing.js';
import { isProfessional, symbolMarks } from './symbol.js';
import { tieStyle, type TieStyle } from './tie-style.js';

/** From this size on one looks at people rather than at the whole. */
const NEAR = 1.2;

/** What a crowd is made from. */
export interface CrowdInput { document: NetworkDocument; version: Version; picture: Picture; sizes: Sizes; look?: Look | undefined; close: ReadonlySet<AlterId>; /** Whether places are what everybody looks for. */ named: boolean; /** Whether people have names that say nothing: they are only shown from near. */ nameless: boolean; ties: readonly Tie[] }

/**
 * Everybody on a large map as flat lists in reading order: where they stand, who is told first, who is tied to whom. What is only
 * needed of a few, such as how somebody is drawn in full, is made when it is asked for.
 */
export class Crowd {
  readonly ids: readonly AlterId[];
  readonly index: ReadonlyMap<AlterId, number>;
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly radius: Float32Array;
  /** 1 for who is paid to help, 2 for organisations, places and groups, 3 for the resident, 0 for anybody else. */
  readonly tone: Uint8Array;
  /** Places in these lists, the most important first: who is close, then who has most ties. */
  readonly byWeight: Uint32Array;
  /** Whether somebody is named before anybody else: the home, and places where many are found. */
  readonly first: Uint8Array;
  readonly ties: readonly Tie[];
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly styles: readonly TieStyle[];
  readonly styleOf: Uint8Array;
  readonly grid: CrowdGrid;
  /** The largest radius of all symbols. */
  readonly widest: number;
  readonly #input: CrowdInput;
  readonly #dormant: ReadonlySet<AlterId>;
  readonly #symbols: (readonly Mark[] | undefined)[];
  #tiesById: Map<TieId, number> | undefined;
  #theirs: Map<number, number[]> | undefined;

  constructor(input: CrowdInput) {
    this.#input = input;
    const { document, version, picture, sizes, look } = input;
    const people = readingOrder(document, version).filter(({ id }) => picture.at[id]);
    const count = people.length;
    this.ids = people.map(({ id }) => id);
    this.index = new Map(this.ids.map((id, i) => [id, i]));
    [this.x, this.y, this.radius] = [new Float32Array(count), new Float32Array(count), new Float32Array(count)];
    this.tone = new Uint8Array(count);
    this.first = new Uint8Array(count);
    this.widest = sizes.resident;
    const home = homeOf(version);
    people.forEach((alter, i) => {
      const place = picture.at[alter.id]!;
      this.x[i] = place.x;
      this.y[i] = place.y;
      this.radius[i] = alter.id === version.resident ? sizes.resident : sizes.symbol;
      this.tone[i] = alter.id === version.resident ? 3 : alter.kind !== 'person' && alter.kind !== 'animal' ? 2 : isProfessional(alter) ? 1 : 0;
      this.first[i] = home.has(alter.id) || (input.named && this.tone[i] === 2) ? 1 : 0;
    });
    this.ties = input.ties.filter(({ from, to }) => this.index.has(from) && this.index.has(to));
    this.from = Uint32Array.from(this.ties, (tie) => this.index.get(tie.from)!);
    this.to = Uint32Array.from(this.ties, (tie) => this.index.get(tie.to)!);
    const styles = new Map<TieStyle, number>();
    const asked = look?.tieStyle ?? tieStyle;
    this.styleOf = Uint8Array.from(this.ties, ({ quality }) => {
      const style = asked(quality);
      if (!styles.has(style)) styles.set(style, styles.size);
      return styles.get(style)!;
    });
    this.styles = [...styles.keys()];
    const degree = new Uint32Array(count);
    for (let t = 0; t < this.ties.length; t++) { degree[this.from[t]!]!++; degree[this.to[t]!]!++; }
    const rings = new Map(ringIds(document).map((id, i) => [id, i]));
    const weight = Float64Array.from(people, ({ ring = '' }, i) => (this.first[i] ? 0 : 1 + (rings.get(ring) ?? rings.size)) * 1e6 - degree[i]!);
    this.byWeight = Uint32Array.from(people, (_, i) => i).sort((a, b) => weight[a]! - weight[b]! || a - b);
    this.grid = new CrowdGrid(this.x, this.y, Math.max(24, sizes.symbol * 4));
    this.#dormant = dormantOf(version);
    this.#symbols = new Array<readonly Mark[] | undefined>(count);
  }

  /** Somebody with everything that is drawn of them. */
  drawing(i: number): PersonDrawing {
    const { version, picture, sizes, look, close } = this.#input;
    const id = this.ids[i]!;
    return personDrawing(this.#alter(i), picture.at[id]!, id === version.resident, close.has(id), sizes, this.#dormant.has(id), look?.symbol);
  }

  /** The symbol of somebody with its signs, round the origin, without any name. */
  symbol(i: number): readonly Mark[] {
    const known = this.#symbols[i];
    if (known) return known;
    const alter = this.#alter(i);
    const resident = this.tone[i] === 3;
    const dormant = this.#dormant.has(alter.id);
    const radius = this.radius[i]!;
    return (this.#symbols[i] = this.#input.look?.symbol?.({ alter, radius, resident, dormant }) ?? symbolMarks(alter, radius, resident, 'right', dormant));
  }

  /** The name of somebody as it is shown when the map is seen so large; nothing for a name that says nothing from afar. */
  nameOf(i: number, scale: number): string {
    return this.#input.nameless && this.tone[i] !== 2 && this.tone[i] !== 3 && scale < NEAR ? '' : this.#alter(i).name;
  }

  /** The ties of somebody, as places in the list of ties. */
  tiesOf(i: number): readonly number[] {
    if (!this.#theirs) {
      this.#theirs = new Map();
      for (let t = 0; t < this.ties.length; t++) for (const end of [this.from[t]!, this.to[t]!]) {
        const list = this.#theirs.get(end);
        if (list) list.push(t); else this.#theirs.set(end, [t]);
      }
    }
    return this.#theirs.get(i) ?? [];
  }

  tieIndex(id: TieId): number | undefined {
    return (this.#tiesById ??= new Map(this.ties.map((tie, t) => [tie.id, t]))).get(id);
  }

  /** Who stands nearest to a point, within their own symbol or `reach` of it. */
  nearest(point: Point, reach: number, except?: AlterId): number | undefined {
    let best: number | undefined;
    let least = Infinity;
    const widest = Math.max(reach, this.widest);
    for (const i of this.grid.within({ x: point.x - widest, y: point.y - widest, width: 2 * widest, height: 2 * widest })) {
      const away = Math.hypot(point.x - this.x[i]!, point.y - this.y[i]!);
      if (away > Math.max(reach, this.radius[i]!) || away >= least || this.ids[i] === except) continue;
      best = i; least = away;
    }
    return best;
  }

  /** The line nearest to a point, within `reach`. One look at each costs less than keeping a map of where they all run. */
  nearestTie(point: Point, reach: number): number | undefined {
    let best: number | undefined;
    let least = reach;
    for (let t = 0; t < this.ties.length; t++) {
      const [a, b] = [this.from[t]!, this.to[t]!];
      const [ax, ay, bx, by] = [this.x[a]!, this.y[a]!, this.x[b]!, this.y[b]!];
      if (Math.min(ax, bx) - least > point.x || Math.max(ax, bx) + least < point.x || Math.min(ay, by) - least > point.y || Math.max(ay, by) + least < point.y) continue;
      const away = distanceToPiece(point, { x: ax, y: ay }, { x: bx, y: by });
      if (away < least) { best = t; least = away; }
    }
    return best;
  }

  /** The smallest rectangle round all symbols. */
  get extent(): Box {
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let i = 0; i < this.ids.length; i++) {
      const r = this.radius[i]!;
      left = Math.min(left, this.x[i]! - r); right = Math.max(right, this.x[i]! + r);
      top = Math.min(top, this.y[i]! - r); bottom = Math.max(bottom, this.y[i]! + r);
    }
    return this.ids.length ? { x: left, y: top, width: right - left, height: bottom - top } : { x: 0, y: 0, width: 1, height: 1 };
  }

  #alter(i: number) {
    return this.#people.get(this.ids[i]!)!;
  }

  get #people() { return (this.#all ??= new Map(this.#input.version.alters.map((alter) => [alter.id, alter]))); }
  #all: Map<AlterId, Version['alters'][number]> | undefined;
}
