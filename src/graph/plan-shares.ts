import type { Alter, NetworkDocument } from '../model/document.js';
import { residentOf, versionOf } from '../model/query.js';
import { isInformal } from './active.js';

/** Who carries the actions of a plan, counted by who does them; help by others is not counted. */
export interface PlanShares {
  actions: number;
  /** Done by the resident. */
  resident: number;
  /** Done by the resident's own people: everybody who is not paid to help. */
  network: number;
  professionals: number;
  /** Nobody was named yet. */
  nobody: number;
}

/** Who carries the actions of the plan. People are looked for in the version, then in the others, latest first. */
export function planShares(document: NetworkDocument, version = versionOf(document)): PlanShares {
  const versions = [version, ...[...document.versions].reverse()];
  const shares: PlanShares = { actions: document.plan.actions.length, resident: 0, network: 0, professionals: 0, nobody: 0 };
  for (const { who } of document.plan.actions) {
    const alter = versions.map(({ alters }) => alters.find(({ id }) => id === who)).find((found): found is Alter => found !== undefined);
    if (!alter) shares.nobody += 1;
    else if (alter.id === residentOf(version).id) shares.resident += 1;
    else if (isInformal(alter)) shares.network += 1;
    else shares.professionals += 1;
  }
  return shares;
}
