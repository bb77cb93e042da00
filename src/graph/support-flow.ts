import type { Version } from '../model/document.js';
import type { ActivePerson } from './active.js';

/** Kinds of support that go between the resident and one active person, over all their live ties. */
export interface SupportFlow {
  /** What the resident gets from this person. */
  fromPerson: Set<string>;
  /** What the resident gives to this person. */
  toPerson: Set<string>;
}

/** Support between the resident and one person, seen from the resident whichever way each tie was drawn. */
export function supportFlow(version: Version, person: ActivePerson): SupportFlow {
  const flow: SupportFlow = { fromPerson: new Set(), toPerson: new Set() };
  for (const tie of person.ties) {
    const drawnByResident = tie.from === version.resident;
    for (const kind of tie.gives ?? []) (drawnByResident ? flow.toPerson : flow.fromPerson).add(kind);
    for (const kind of tie.gets ?? []) (drawnByResident ? flow.fromPerson : flow.toPerson).add(kind);
  }
  return flow;
}
