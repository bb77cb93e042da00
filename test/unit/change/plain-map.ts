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

  /** Where a document says something else than this map, or nothing. */
  difference(document: NetworkDocument): string | undefined {
    const { versions, plan, ...facts } = document;
    if (!sameJson(this.facts, facts)) return 'facts of the map';
    if (!sameJson(this.plan, plan)) return 'plan';
    if (this.versions.size !== versions.length) return 'versions';
    for (const version of versions) {
      const mine = this.versions.get(version.id);
      if (!mine || !sameJson(mine.facts, without(version, [...LISTS, 'places']))) return `facts of ${version.id}`;
      for (const list of LISTS) {
        if (mine[list].size !== version[list].length) return `the number of ${list} in ${version.id}`;
        for (const record of version[list] as readonly Plain[]) {
          if (!sameJson(mine[list].get(record.id), record)) return `${version.id} ${list}: ${JSON.stringify(mine[list].get(record.id))} against ${JSON.stringify(record)}`;
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
