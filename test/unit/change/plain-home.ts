import type { PlainVersion } from './plain-map.js';

/** The first household that the resident is in, or nothing. */
function residentHome(version: PlainVersion) {
  return [...version.households.values()].find((home) => (home.members as string[]).includes(version.facts.resident as string));
}

/** Whether somebody is in the household of the resident, alive or not. */
export function sharesHome(version: PlainVersion, id: string): boolean {
  return (residentHome(version)?.members as string[] | undefined ?? []).includes(id);
}

/** Whether somebody is drawn in the centre circle. */
export function livesAtHome(version: PlainVersion, id: string): boolean {
  if (id === version.facts.resident) return true;
  return sharesHome(version, id) && !version.alters.get(id)?.deceased;
}

/** Lets people live with the resident; false if they all did. */
export function joinHome(version: PlainVersion, ids: readonly string[], made: (kind: string) => string): boolean {
  const home = residentHome(version);
  const members = [...new Set([...((home?.members as string[] | undefined) ?? [version.facts.resident as string]), ...ids])];
  if (home && members.length === home.members.length) return false;
  const id = home?.id ?? made('household');
  version.households.set(id, { ...home, id, members });
  return true;
}

/** Lets people leave every home that the resident is in; false if none of them was in one. */
export function leaveHome(version: PlainVersion, ids: readonly string[]): boolean {
  let left = false;
  for (const home of [...version.households.values()]) {
    const members = (home.members as string[]).filter((id) => !ids.includes(id));
    if (!home.members.includes(version.facts.resident) || members.length === home.members.length) continue;
    left = true;
    if (members.length <= 1 && !home.label) version.households.delete(home.id);
    else version.households.set(home.id, { ...home, members });
  }
  return left;
}
