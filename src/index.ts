/**
 * The library without any page: documents, changes, indicators, layout, words, pictures as text, and file formats.
 * Runs in Node and in browsers.
 * @module
 */
export type {
  Action, Alter, AlterId, Child, Couple, Decision, Goal, Household, NetworkDocument, OwnLabel, PartialDate, Picture, Place, Plan, SectorSlice, Theme,
  Tie, TieId, TimelineEvent, Version, VersionId,
} from './model/document.js';
export * from './model/vocabulary.js';
export { createDocument, createVersion, randomId, type NewId } from './model/create.js';
export { openDocument, type Opened } from './model/open.js';
export { saveDocument } from './model/save.js';
export { normalise } from './model/normalise.js';
export type { Repair, RepairCode } from './model/repair.js';
export { violationsOf } from './model/invariants.js';
export { NetworkMapError, type NetworkMapErrorCode } from './model/errors.js';
export { alterOf, homeOf, othersOf, residentOf, ringIds, sectorIds, tiesBetween, tiesOf, versionOf } from './model/query.js';
export { readingOrder } from './model/reading-order.js';

export { applyStep, invertStep, type Address, type InsertStep, type RemoveStep, type SetStep, type Step, type StepResult } from './change/step.js';

export { toGraph, type NetworkGraph } from './graph/to-graph.js';
export { indicatorsOf, type Indicators } from './graph/indicators.js';
export { easynwkIndicatorsOf, type EasynwkIndicators } from './graph/easynwk-indicators.js';
export { versionChanges, type VersionChanges } from './graph/version-changes.js';

export { messagesFor } from './words/messages-for.js';
export type { Messages } from './words/messages.js';
export { describeAlter } from './words/describe-alter.js';
export { describeMap } from './words/describe-map.js';
export { describeSide } from './words/describe-side.js';
export { describeTie } from './words/describe-tie.js';
export { describeWhole } from './words/describe-whole.js';

export { circlesLayout } from './layout/circles.js';
export type { Layout, LayoutKey } from './layout/layout.js';
export { sceneOf } from './scene/scene.js';
export { svgText } from './paint/svg-text.js';

export { createEditor } from './editor/editor.js';
export type { EditorApi, EditorChange } from './editor/editor-state.js';
export { isRefusal, type Command, type CommandContext, type Deed, type Refusal } from './editor/command.js';
export { addAlter } from './editor/commands/add-alter.js';
export { addChild } from './editor/commands/add-child.js';
export { addCouple } from './editor/commands/add-couple.js';
export { addFromLine } from './editor/commands/add-from-line.js';
export { addHousehold } from './editor/commands/add-household.js';
export { addMany } from './editor/commands/add-many.js';
export { connect } from './editor/commands/connect.js';
export { liveWithResident } from './editor/commands/live-with-resident.js';
export { moveAlong } from './editor/commands/move-along.js';
export { moveAlter, type Destination } from './editor/commands/move-alter.js';
export { moveRing } from './editor/commands/move-ring.js';
export { pinPlace } from './editor/commands/pin-place.js';
export { removeAlters } from './editor/commands/remove-alters.js';
export { removeChild } from './editor/commands/remove-child.js';
export { removeCouple } from './editor/commands/remove-couple.js';
export { removeHousehold } from './editor/commands/remove-household.js';
export { removeTies } from './editor/commands/remove-ties.js';
export { renameAlter } from './editor/commands/rename-alter.js';
export { reverseTie } from './editor/commands/reverse-tie.js';
export { setAlter } from './editor/commands/set-alter.js';
export { setChild } from './editor/commands/set-child.js';
export { setCouple } from './editor/commands/set-couple.js';
export { setDocument, type DocumentTexts } from './editor/commands/set-document.js';
export { setHousehold, type HouseholdChange } from './editor/commands/set-household.js';
export { setResident } from './editor/commands/set-resident.js';
export { setSupport } from './editor/commands/set-support.js';
export { setTie } from './editor/commands/set-tie.js';
export { setTwins } from './editor/commands/set-twins.js';
export { setVersion, type VersionFacts } from './editor/commands/set-version.js';
export { tidy } from './editor/commands/tidy.js';
export { toggleSupport } from './editor/commands/toggle-support.js';
export { parseLine } from './editor/quick-add/parse-line.js';

export type { FileLike, FormatId, Imported, Exported, ImportReport, ReportEntry } from './io/formats.js';

/** The file formats, loaded when they are first asked for: `const { importFile, exportAs } = await formats()`. */
export function formats(): Promise<typeof import('./io/formats.js')> {
  return import('./io/formats.js');
}
