import type { NetworkDocument } from './document.js';
import type { Repair } from './repair.js';

/** Gives the second and later records of one id an id of their own. */
export interface IdRenamer {
  /**
   * The same list if every id in it is free, else one in which later records are renamed.
   * `taken` are ids in use elsewhere; it grows by those of this list.
   */
  rename<Item extends { id: string }>(list: readonly Item[], place: string, taken?: Set<string>): Item[];
}

/**
 * A renamer for one document. The same id is renamed in the same way in every version,
 * since versions are compared by id, and never to an id that the document already uses.
 */
export function idRenamer(document: NetworkDocument, repairs: Repair[]): IdRenamer {
  const inUse = allIds(document);
  const given = new Map<string, string[]>();
  const nameFor = (id: string, occurrence: number): string => {
    const names = given.get(id) ?? [];
    given.set(id, names);
    for (let number = names.length + 2; names.length <= occurrence; number += 1) {
      const name = `${id.slice(0, 190)}-${number}`;
      if (!inUse.has(name)) { inUse.add(name); names.push(name); }
    }
    return names[occurrence]!;
  };
  return {
    rename(list, place, taken = new Set()) {
      const nextOf = new Map<string, number>();
      const renamed = list.map((item, index) => {
        if (!taken.has(item.id)) { taken.add(item.id); return item; }
        let occurrence = nextOf.get(item.id) ?? 0;
        while (taken.has(nameFor(item.id, occurrence))) occurrence += 1;
        nextOf.set(item.id, occurrence + 1);
        const id = nameFor(item.id, occurrence);
        repairs.push({ code: 'id-renamed', place: `${place}[${index}].id`, about: { from: item.id, to: id } });
        taken.add(id);
        return { ...item, id };
      });
      return renamed.every((item, index) => item === list[index]) ? (list as typeof renamed) : renamed;
    },
  };
}

function allIds(document: NetworkDocument): Set<string> {
  const { plan, versions } = document;
  const lists: (readonly { id: string }[])[] = [
    versions, document.sectors ?? [], document.rings ?? [], document.events, plan.goals, plan.actions, plan.decisions, document.closing?.experiences ?? [], document.closing?.scores ?? [],
    ...versions.flatMap((v) => [v.alters, v.ties, v.households, v.couples, v.children, v.themes]),
  ];
  const ids = new Set(versions.map((version) => version.resident));
  for (const list of lists) for (const { id } of list) ids.add(id);
  return ids;
}
