import type { NetworkDocument } from '../model/document.js';
import { onMap, waitingOf } from '../model/on-map.js';
import { residentHousehold, versionOf } from '../model/query.js';
import { hasRoomForSigns, supportAtRest } from '../model/signs-at-rest.js';
import { type ReportEntry, countEntry } from './import-report.js';

/** What of a document cannot be seen in a picture of its current version. */
export function notDrawn(document: NetworkDocument): ReportEntry[] {
  const { versions, plan, events, story, question } = document;
  const whole = versionOf(document);
  const version = onMap(whole);
  const { alters, ties, households, couples, children, themes, reflection } = version;
  const home = residentHousehold(version);
  const isSupported = document.look?.support !== false;
  const supported = ties.filter(({ gives, gets }) => gives?.length || gets?.length).length;
  const areThemes = document.look?.themes !== false && hasRoomForSigns(version);
  return [
    ...countEntry('lost-versions', versions.length - 1),
    ...countEntry('lost-waiting', waitingOf(whole).length),
    ...countEntry('lost-support-kinds', supported - (isSupported ? supportAtRest(version).length : 0)),
    ...countEntry('lost-notes', [...alters, ...ties].filter(({ note }) => note).length),
    ...countEntry('lost-households', households.filter((each) => each !== home).length),
    ...countEntry('lost-family', couples.length + children.length),
    ...countEntry('lost-themes', areThemes ? 0 : themes.length),
    ...countEntry('lost-plan', plan.goals.length + plan.actions.length + plan.decisions.length),
    ...countEntry('lost-events', events.length),
    ...(story || question ? [{ code: 'lost-story' as const, facts: {} }] : []),
    ...countEntry('lost-reflection', reflection || version.present?.length ? 1 : 0),
  ];
}
