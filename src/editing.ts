/**
 * The headless editor and every command it can run; it is made with a layout from `drawing()`. Loaded by `editing()`.
 * @module
 */
export { createEditor } from './editor/editor.js';
export { isRefusal } from './editor/command.js';
export { addAlter } from './editor/commands/add-alter.js';
export { addChild } from './editor/commands/add-child.js';
export { addCouple } from './editor/commands/add-couple.js';
export { addHousehold } from './editor/commands/add-household.js';
export { addPeople } from './editor/commands/add-people.js';
export { addTheme } from './editor/commands/add-theme.js';
export { chooseLayout } from './editor/commands/choose-layout.js';
export { clipOf } from './editor/clip-of.js';
export { connect } from './editor/commands/connect.js';
export { duplicateAlters } from './editor/commands/duplicate-alters.js';
export { liveWithResident } from './editor/commands/live-with-resident.js';
export { moveAlong } from './editor/commands/move-along.js';
export { moveAlter, type Destination } from './editor/commands/move-alter.js';
export { moveRing } from './editor/commands/move-ring.js';
export { openClip } from './editor/open-clip.js';
export { pasteClip, type ClipOrigin } from './editor/commands/paste-clip.js';
export { pinPlace } from './editor/commands/pin-place.js';
export { removeAlters } from './editor/commands/remove-alters.js';
export { removeChild } from './editor/commands/remove-child.js';
export { removeCouple } from './editor/commands/remove-couple.js';
export { removeHousehold } from './editor/commands/remove-household.js';
export { removeTheme } from './editor/commands/remove-theme.js';
export { removeTies } from './editor/commands/remove-ties.js';
export { renameAlter } from './editor/commands/rename-alter.js';
export { reverseTie } from './editor/commands/reverse-tie.js';
export { setAlter } from './editor/commands/set-alter.js';
export { setChild } from './editor/commands/set-child.js';
export { setCouple } from './editor/commands/set-couple.js';
export { setDocument, type DocumentTexts } from './editor/commands/set-document.js';
export { setHousehold, type HouseholdChange } from './editor/commands/set-household.js';
export { setLook, type LookFacts } from './editor/commands/set-look.js';
export { setResident } from './editor/commands/set-resident.js';
export { setSupport } from './editor/commands/set-support.js';
export { setTheme, type ThemeChange } from './editor/commands/set-theme.js';
export { setTie } from './editor/commands/set-tie.js';
export { setTwins } from './editor/commands/set-twins.js';
export { setVersion, type VersionFacts } from './editor/commands/set-version.js';
export { shareableClip } from './editor/shareable-clip.js';
export { tidy } from './editor/commands/tidy.js';
export { waitOnList } from './editor/commands/wait-on-list.js';
export { toggleSupport } from './editor/commands/toggle-support.js';
