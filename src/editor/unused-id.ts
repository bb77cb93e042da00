import { randomId, type NewId } from '../model/create.js';
import type { NetworkDocument } from '../model/document.js';

const TRIES = 1000;

/** A source of ids that passes over those a document has already, such as those of a counter that began anew. */
export function unusedId(document: NetworkDocument, newId: NewId): NewId {
  let taken: Set<string> | undefined;
  return (kind) => {
    taken ??= idsOf(document);
    for (let tries = 0; tries < TRIES; tries += 1) {
      const id = newId(kind);
      if (taken.has(id)) continue;
      taken.add(id);
      return id;
    }
    return randomId(kind);
  };
}

function idsOf({ versions, events, plan }: NetworkDocument): Set<string> {
  const records = versions.flatMap(({ alters, ties, households, couples, children, themes }) => [alters, ties, households, couples, children, themes].flat());
  const others = [versions, events, plan.goals, plan.actions, plan.decisions].flat();
  return new Set([...[...records, ...others].map(({ id }) => id), ...versions.flatMap(({ children }) => children.flatMap(({ twins }) => twins ?? []))]);
}
