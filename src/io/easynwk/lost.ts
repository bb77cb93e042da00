import { isLiveTie } from '../../graph/active.js';
import { quadrantOfSector } from '../../graph/easynwk-circle.js';
import { easynwkSource } from '../../graph/easynwk-contact.js';
import type { Alter, NetworkDocument, Tie, Version } from '../../model/document.js';
import { onMap, waitingOf } from '../../model/on-map.js';
import { othersOf, ringIds } from '../../model/query.js';
import { OUTSIDE, TENSE_QUALITIES } from '../../model/vocabulary.js';
import { type ReportEntry, countEntry } from '../import-report.js';

const MARKS = ['birthYear', 'deathYear', 'informalCarer', 'thinksAlong', 'livedExperience', 'actionTeam', 'roleTime', 'doNotShare', 'catalogueId', 'figure'] as const;
const TIE_FACTS = ['frequency', 'since', 'until', 'status', 'note', 'doNotShare'] as const;

/** What of a document an easyNWK file has no room for; whoever or whatever is in several versions counts once. */
export function lostInEasynwk(document: NetworkDocument): ReportEntry[] {
  const { plan, events } = document;
  const versions = document.versions.map(onMap);
  const rings = ringIds(document);
  const ties = (is: (tie: Tie, ofResident: boolean) => boolean) => count(versions, (version) => version.ties.filter((tie) => is(tie, ofResident(tie, version))));
  const alters = (is: (alter: Alter) => boolean) => count(versions, (version) => othersOf(version).filter(is));
  return [
    ...countEntry('lost-quality', ties((tie, mine) => tie.quality !== undefined && !(mine && TENSE_QUALITIES.includes(tie.quality) && tie.quality !== 'dubbel'))),
    ...countEntry('lost-support', ties((tie, mine) => !mine && supportOf(tie).length > 0)),
    ...countEntry('lost-money', ties((tie, mine) => mine && supportOf(tie).includes('M'))),
    ...countEntry('lost-tie-facts', ties((tie) => TIE_FACTS.some((fact) => tie[fact] !== undefined))),
    ...countEntry('lost-several-ties', count(versions, severalTies)),
    ...countEntry('lost-kind', alters(({ kind }) => kind !== 'person' && kind !== 'animal')),
    ...countEntry('ties-not-allowed', count(versions, tiesNotAllowed)),
    ...countEntry('lost-marks', count(versions, (version) => version.alters.filter((alter) => MARKS.some((mark) => alter[mark] !== undefined)))),
    ...countEntry('lost-own-sector', alters(({ sector }) => sector !== undefined && quadrantOfSector(sector) === undefined)),
    ...countEntry('sector-not-asked', alters((alter) => alter.sector === undefined && easynwkSource(alter)['angle'] === undefined)),
    ...(rings.length === 3 ? [] : countEntry('lost-own-rings', rings.length)),
    ...countEntry('ring-not-asked', alters((alter) => alter.ring === undefined && easynwkSource(alter)['distance'] === undefined)),
    ...countEntry('lost-waiting', count(document.versions, waitingOf)),
    ...countEntry('lost-households', count(versions, ({ households }) => households)),
    ...countEntry('lost-family', count(versions, ({ couples, children }) => [...couples, ...children])),
    ...countEntry('lost-themes', count(versions, ({ themes }) => themes)),
    ...countEntry('lost-plan', plan.goals.length + plan.actions.length + plan.decisions.length),
    ...countEntry('lost-events', events.length),
    ...(document.closing ? [{ code: 'lost-closing' as const, facts: {} }] : []),
    ...(document.story || document.question ? [{ code: 'lost-story' as const, facts: {} }] : []),
    ...countEntry('lost-answers', versions.flatMap(({ answers }) => (answers ?? []).filter(({ skipped }) => !skipped)).length),
    ...countEntry('lost-reflection', versions.filter(({ reflection, present }) => reflection || present?.length).length),
  ];
}

function count(versions: Version[], listOf: (version: Version) => { id: string }[]): number {
  return new Set(versions.flatMap((version) => listOf(version).map(({ id }) => id))).size;
}

function ofResident(tie: Tie, { resident }: Version): boolean {
  return tie.from === resident || tie.to === resident;
}

function supportOf(tie: Tie): string[] {
  return [...(tie.gives ?? []), ...(tie.gets ?? [])];
}

/** Live ties that easyNWK's own rule forbids. */
function tiesNotAllowed(version: Version): Tie[] {
  const isForbidden = ({ kind, deceased, ring }: Alter) => kind !== 'person' || deceased === true || ring === OUTSIDE;
  const forbidden = new Set(version.alters.filter(isForbidden).map(({ id }) => id));
  return version.ties.filter((tie) => isLiveTie(tie) && (forbidden.has(tie.from) || forbidden.has(tie.to)));
}

/** Ties besides the first between the same two; between resident and contact two still show, as a multiplex tie. */
function severalTies(version: Version): Tie[] {
  const pairs = new Map<string, number>();
  return version.ties.filter(isLiveTie).filter((tie) => {
    const key = JSON.stringify([tie.from, tie.to].sort());
    pairs.set(key, (pairs.get(key) ?? 0) + 1);
    return pairs.get(key) === 2;
  });
}
