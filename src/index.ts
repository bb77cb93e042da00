/**
 * The library without any page: documents, changes, graph and indicators at hand; words, pictures, the editor and file formats
 * when they are asked for. Runs in Node and in browsers.
 * @module
 */
import type { MapsReport } from './graph/many/maps-report.js';
import type { NetworkDocument } from './model/document.js';

export type {
  Action, Alter, AlterId, Answer, Child, ChosenLook, Closing, Couple, Decision, Experience, Goal, Household, NetworkDocument, OutsideScore, OwnLabel, PartialDate, Picture, Place, Plan, SectorSlice, Theme,
  Tie, TieId, TimelineEvent, Version, VersionId,
} from './model/document.js';
export * from './model/vocabulary.js';
export { NOTATIONS, type Notation } from './model/notation-ids.js';
export { createDocument, createVersion, randomId, type NewId } from './model/create.js';
export { openDocument, type Opened } from './model/open.js';
export { saveDocument } from './model/save.js';
export { normalise } from './model/normalise.js';
export type { Repair, RepairCode } from './model/repair.js';
export { violationsOf } from './model/invariants.js';
export { NetworkMapError, type NetworkMapErrorCode } from './model/errors.js';
export { alterOf, homeOf, othersOf, residentOf, ringIds, sectorIds, tiesBetween, tiesOf, versionOf } from './model/query.js';
export { onMap, waitingOf } from './model/on-map.js';
export { readingOrder } from './model/reading-order.js';

export { applyStep, invertStep, type Address, type InsertStep, type RemoveStep, type SetStep, type Step, type StepResult } from './change/step.js';

export { toGraph, type NetworkGraph } from './graph/to-graph.js';
export { indicatorsOf, type Indicators } from './graph/indicators.js';
export { easynwkIndicatorsOf, type EasynwkIndicators } from './graph/easynwk-indicators.js';
export type { MapsReport } from './graph/many/maps-report.js';
export { versionChanges, type VersionChanges } from './graph/version-changes.js';

export type { Layout, LayoutKey } from './layout/layout.js';
export type { Messages } from './words/messages.js';
export type { EditorApi, EditorChange } from './editor/editor-state.js';
export type { Command, CommandContext, Deed, Refusal } from './editor/command.js';
export type { FileLike, FormatId, ImportOptions, Imported, Exported, ImportReport, ReportEntry, ToldEncoding } from './io/formats.js';

/** Reads and writes files: `const { importFile, exportAs } = await formats()`. */
export function formats(): Promise<typeof import('./io/formats.js')> {
  return import('./io/formats.js');
}

/** Says people, ties and whole maps in words: `const { messagesFor, describeMap } = await words()`. */
export function words(): Promise<typeof import('./words.js')> {
  return import('./words.js');
}

/** A force for simulations of d3-force, several times as quick as its own: `const { flatManyBody } = await forces()`. */
export function forces(): Promise<typeof import('./forces.js')> {
  return import('./forces.js');
}

/** Places people and draws a map as text: `const { circlesLayout, sceneOf, svgText } = await drawing()`. */
export async function drawing(): Promise<typeof import('./drawing.js') & Pick<typeof import('./layout/circles.js'), 'circlesLayout'>> {
  const [pictures, { circlesLayout }] = await Promise.all([import('./drawing.js'), import('./layout/circles.js')]);
  return { ...pictures, circlesLayout };
}

/** Layouts besides circles: `(await otherLayouts()).useOtherLayouts((layout, name) => editor.useLayout(layout, name))`; the scene can draw them from then on. */
export function otherLayouts(): Promise<typeof import('./scene/other-layouts.js')> {
  return import('./scene/other-layouts.js');
}

/** Draws in another notation and with signs over the lines: `sceneOf({ …, look: lookOf(lookChoice(document)) })`. */
export function looks(): Promise<typeof import('./looks.js')> {
  return import('./looks.js');
}

/** Edits without a page: `const { createEditor, addAlter } = await editing()`; the editor is made with a layout from `drawing()`. */
export function editing(): Promise<typeof import('./editing.js')> {
  return import('./editing.js');
}

/** Moments, events and the plan: `editor.run((await planning()).addVersion({ title: 'Follow-up' }))`. */
export function planning(): Promise<typeof import('./planning.js')> {
  return import('./planning.js');
}

/** People and ties from typed lines: `editor.run((await typedLines()).addFromLine('Fatma moeder, sterk'))`. */
export async function typedLines(): Promise<typeof import('./typed-lines.js') & typeof import('./typed-commands.js')> {
  const grammar = await import('./typed-lines.js');
  return { ...grammar, ...(await import('./typed-commands.js')) };
}

/** A neighbourhood made of many maps: `const { mergeMaps } = await merging()`. */
export function merging(): Promise<typeof import('./merging.js')> {
  return import('./merging.js');
}

/** Ways of working as data: `const { ownWays, openWays, wholeQuestions } = await ways()`. */
export function ways(): Promise<typeof import('./ways.js')> {
  return import('./ways.js');
}

/** Counts over many maps, and copies for research: `(await manyMaps()).manyMapsText(await report(documents), 'nl')`. */
export function manyMaps(): Promise<typeof import('./many-maps.js')> {
  return import('./many-maps.js');
}

/** What many maps say together: counts with their denominators, nobody's name, nothing about fewer than five maps. */
export async function report(documents: readonly NetworkDocument[]): Promise<MapsReport> {
  return (await manyMaps()).mapsReport(documents);
}
