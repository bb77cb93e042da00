import type { Step } from '../change/step.js';
import { hasRings } from '../layout/layout-key.js';
import type { Layout, LayoutKey } from '../layout/layout.js';
import type { NetworkDocument, Picture, Version } from '../model/document.js';
import { peopleOnMap } from '../model/people-on-map.js';
import { homeOf, ringIds, sectorIds, versionOf } from '../model/query.js';
import { isComplete } from './is-complete.js';
import { isPictureStep, pictureSteps } from './picture-steps.js';

/** What settling needs to know: which picture is on screen, and the layout, if there is one yet. */
export interface Stage { layout: Layout | undefined; key: LayoutKey; version: string }

/**
 * The steps that bring the stored pictures up to date after a change, to be taken in the same transaction:
 * the picture on screen is completed; other pictures forget who left or moved, and find them a place when they are shown.
 */
export function settle(before: NetworkDocument, after: NetworkDocument, taken: readonly Step[], stage: Stage): Step[] {
  const ringsChanged = !sameList(sectorIds(before), sectorIds(after)) || !sameList(ringIds(before), ringIds(after));
  const steps: Step[] = [];
  for (const version of after.versions) {
    const was = before.versions.find((v) => v.id === version.id);
    const onScreen = version.id === stage.version;
    if (was === version && !ringsChanged && !onScreen) continue;
    const moved = was ? movedIds(was, version) : new Set<string>();
    for (const key of Object.keys(version.places ?? {})) {
      if (onScreen && key === stage.key) continue;
      const [circlesChanged, stale] = hasRings(key as LayoutKey) ? [ringsChanged, moved] : [false, NOBODY];
      steps.push(...pictureSteps(version, key, circlesChanged ? undefined : without(version, version.places![key]!, stale)));
    }
    if (!onScreen) continue;
    const stored = version.places?.[stage.key];
    const [circlesChanged, stale] = hasRings(stage.key) ? [ringsChanged, moved] : [false, NOBODY];
    // A new moment comes with the picture of the one before: nobody moves.
    if (!was && isComplete(after, version, stored, stage.key)) continue;
    if (was && !circlesChanged && standsStill(was, version, stored, stage.key)) {
      const turning = newlyTied(was, version);
      if (turning.length && stored && hasRings(stage.key)) steps.push(...pictureSteps(version, stage.key, stage.layout?.(after, version, stage.key, stored, undefined, turning) ?? stored));
      continue;
    }
    const placed = placedBy(taken, version.id, stage.key);
    for (const id of placed) moved.delete(id);
    const earlier = stored ? (circlesChanged ? ownOnly(stored) : without(version, stored, stale)) : neighbourPicture(after, version, stage.key);
    const settled = stage.layout ? stage.layout(after, version, stage.key, earlier) : earlier;
    // Names give way to who was put somewhere by hand, and to their lines.
    const calm = placed.length && settled && hasRings(stage.key) ? stage.layout?.(after, version, stage.key, settled, undefined, placed) : undefined;
    steps.push(...pictureSteps(version, stage.key, calm ?? settled));
  }
  return steps;
}

/** In pictures without rings nobody changes cells. */
const NOBODY: ReadonlySet<string> = new Set();

/** Whether nothing changed that a layout looks at once everybody has a place; on rings lines alone never move anybody. */
function standsStill(was: Version, version: Version, stored: Picture | undefined, key: LayoutKey): boolean {
  return stored !== undefined && was.alters === version.alters && was.households === version.households && was.places === version.places
    && (hasRings(key) || (was.couples === version.couples && was.children === version.children && was.ties === version.ties));
}

/** Between whom there are ties that there were not. */
function newlyTied({ ties }: Version, version: Version): string[] {
  if (ties === version.ties) return [];
  const before = new Set(ties.map(({ id }) => id));
  return [...new Set(version.ties.filter(({ id }) => !before.has(id)).flatMap(({ from, to }) => [from, to]))].sort();
}

/** The steps that complete the picture on screen without any edit, seeded by the nearest version that has one. */
export function completeSteps(document: NetworkDocument, stage: Stage): Step[] {
  const version = versionOf(document, stage.version);
  const stored = version.places?.[stage.key];
  if (!stage.layout || isComplete(document, version, stored, stage.key)) return [];
  const earlier = stored ?? neighbourPicture(document, version, stage.key);
  return pictureSteps(version, stage.key, stage.layout(document, version, stage.key, earlier));
}

/** Ids of alters that stand in another cell than before. */
function movedIds(before: Version, after: Version): Set<string> {
  const was = new Map(before.alters.map((alter) => [alter.id, alter]));
  const [homeBefore, homeAfter] = [homeOf(before), homeOf(after)];
  return new Set(after.alters
    .filter((alter) => {
      const old = was.get(alter.id);
      return old && (old.waiting !== alter.waiting || old.sector !== alter.sector || old.ring !== alter.ring || homeBefore.has(alter.id) !== homeAfter.has(alter.id));
    })
    .map((alter) => alter.id));
}

/** Ids of alters whose place the steps themselves set in this picture. */
function placedBy(steps: readonly Step[], version: string, key: string): string[] {
  return steps
    .filter((step) => step.type === 'set' && step.after !== undefined && isPictureStep(step) && step.of[1] === version && step.of[3] === key && step.of[4] === 'at')
    .map((step) => (step.type === 'set' ? (step.of[5] ?? step.field) : ''));
}

function without(version: Version, picture: Picture, stale: ReadonlySet<string>): Picture {
  const present = new Set(peopleOnMap(version).alters.map((alter) => alter.id));
  const entries = Object.entries(picture.at);
  const kept = entries.filter(([id]) => present.has(id) && !stale.has(id));
  return kept.length === entries.length ? picture : { ...picture, at: Object.fromEntries(kept) };
}

function ownOnly(picture: Picture): Picture | undefined {
  const own = Object.entries(picture.at).filter(([, place]) => place.own);
  return own.length ? { ...picture, at: Object.fromEntries(own) } : undefined;
}

function neighbourPicture(document: NetworkDocument, version: Version, key: LayoutKey): Picture | undefined {
  const here = document.versions.indexOf(version);
  const nearest = document.versions
    .map((other, index) => ({ other, away: Math.abs(index - here) + (index > here ? 0.5 : 0) }))
    .filter(({ other }) => other !== version && other.places?.[key])
    .sort((a, b) => a.away - b.away)[0]?.other;
  return nearest && without(version, nearest.places![key]!, movedIds(nearest, version));
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
