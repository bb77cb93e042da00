import { liveStyles } from './styles/live-styles.js';

/** What it takes to change the map and to say so, besides a layout: fetched on every page while the first map is painted. */
export { Edits } from '../editor/edits.js';
export { describeRefusal } from '../words/describe-refusal.js';
export { elementKey } from './element-keys.js';
export { FocusKeeper } from './focus-keeper.js';
export { KeyboardRoom } from './keyboard-room.js';
export { MapSummary } from './map-summary.js';
export { watchLayouts } from './more-layouts.js';
export { QuickAdd } from './quick-add.js';
export { Roving } from './roving.js';
export { sayEdit } from './say-edit.js';
export { SideParts } from './side-parts.js';

/** What several of the later parts do to a map, so that none of them brings it along; and copying, which cannot wait for what it takes. */
export { clipOf } from '../editor/clip-of.js';
export { moveAlter } from '../editor/commands/move-alter.js';
export { renameAlter } from '../editor/commands/rename-alter.js';
export { setAlter } from '../editor/commands/set-alter.js';
export { setTie } from '../editor/commands/set-tie.js';
export { shareableClip } from '../editor/shareable-clip.js';

/** Styles of the map while it is worked on. */
export const styles = [liveStyles];
