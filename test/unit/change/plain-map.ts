import { sameJson } from '../../../src/change/step.js';
import type { NetworkDocument } from '../../../src/model/document.js';

/** A record as the model holds it: never changed, only replaced. */
export type Plain = { readonly id: string; readonly [field: string]: any };

const LISTS = ['alters', 'ties', 'households', 'couples', 'children', 'themes'] as const;

/** One version as maps from id to record. */
export type PlainVersion = { facts: Plain } & { [List in (typeof LISTS)[number]]: Map<string, Plain> };

/**
 * What a network map says, as plain maps that random commands are applied to a second time, by rules of their own.
 * Order and pictures are left out: those the bytes are for.
 */
export class PlainMap {
  private constructor(readonly versions: Map<string, PlainVersion>, public facts: Plain, public plan: any) {}

  static of(document: NetworkDocument): PlainMap {
    const versions = document.versions.map((version): [string, PlainVersion] => {
      const lists = LISTS.map((list) => [list, new Map((version[list] as readonly Plain[]).map((record) => [record.id, record]))] as const);
      return [version.id, { facts: without(version, [...LISTS, 'places']), ...Object.fromEntries(lists) } as PlainVersion];
    });
    return new PlainMap(new Map(versions), without(document, ['versions', 'plan']), document.plan);
  }

  copy(): PlainMap {
    const versions = [...this.versions].map(([id, version]): [string, PlainVersion] => {
      const lists = LISTS.map((list) => [list, new Map(version[list])] as const);
      return [id, { facts: version.facts, ...Object.fromEntries(lists) } as PlainVersion];
    });
    return new PlainMap(new Map(versions), this.facts, this.plan);
  }

  /** Where another map differs from this one, or nothing. */
  difference(other: PlainMap): string | undefined {
    if (!sameJson(this.facts, other.facts)) return 'facts of the map';
    if (!sameJson(this.plan, other.plan)) return 'plan';
    if (this.versions.size !== other.versions.size) return 'versions';
    for (const [id, version] of this.versions) {
      const theirs = other.versions.get(id);
      if (!theirs || !sameJson(version.facts, theirs.facts)) return `facts of ${id}`;
      for (const list of LISTS) {
        const [mine, yours] = [version[list], theirs[list]];
        for (const key of new Set([...mine.keys(), ...yours.keys()])) {
          if (!sameJson(mine.get(key), yours.get(key))) return `${id} ${list}: ${JSON.stringify(mine.get(key))} against ${JSON.stringify(yours.get(key))}`;
        }
      }
    }
    return undefined;
  }
}

/** A record with fields set; undefined and null take a field away. */
export function withFields(record: Plain, fields: object): Plain {
  const gone = Object.entries(fields).filter(([, value]) => value === undefined || value === null).map(([field]) => field);
  return without({ ...record, ...fields }, gone);
}

function without(record: object, fields: readonly string[]): Plain {
  return Object.fromEntries(Object.entries(record).filter(([field]) => !fields.includes(field))) as Plain;
}
