import type { Command, Plan } from '../editor/command.js';
import type { EditorApi } from '../editor/editor-state.js';
import type { Messages } from '../words/messages.js';
import type { Look } from '../scene/look.js';
import type { UiWords } from '../words/ui-words.js';
import type { Urgency } from './announcer.js';
import type { ClipShelf } from './clips/clip-shelf.js';
import type { Filtering } from './filter/filtering.js';
import type { MapView } from './map-view.js';
import type { Overlay } from './overlay.js';

/** A part of the details that focus can go to at once; without one it goes to their title. */
export type DetailsPart = 'family' | 'support';

/** What every view of the element works with; one object for the life of the element. */
export interface ViewContext {
  readonly editor: EditorApi;
  readonly messages: Messages;
  readonly ui: UiWords;
  /** True while nothing may be changed: read-only, disabled, or a document of a newer version. */
  readonly locked: boolean;
  /** Whether ties may be called unsafe: the host wants it. */
  readonly unsafeTies: boolean;
  /** The notation that the page asks for. */
  readonly notation: string | null;
  /** The guide of help and activities that the page handed over; not checked yet. */
  readonly catalogue: unknown;
  /** How the map is drawn now, if not in the plain way. */
  readonly look: Look | undefined;
  /** What was copied last, in memory. */
  readonly clips: ClipShelf;
  /** Runs a command and says what came of it; with the same `merge` name within a second it joins the edit before. */
  run(command: Command, merge?: string): Plan;
  announce(text: string, urgency?: Urgency): void;
  /** Fetches a part that works on the map, with all that working takes and the words for it. */
  bring<Part>(load: () => Promise<Part>): Promise<Part>;
  /** Says that a part of the element could not be fetched. */
  missing(): void;
  /** The part of the map that is looked at, if not all of it; never a change of the map. */
  readonly lens: { now?: Filtering };
  /** Draws the map and renders again, for another way of looking. */
  redraw(): void;
  /** Renders again, for state that a view keeps itself. */
  refresh(): void;
  /** Selects people or ties, shows their details and brings the keyboard there. */
  show(ids: readonly string[], part?: DetailsPart): void;
  /** Brings the keyboard back to the map. */
  backToMap(id?: string): void;
  openOverlay(overlay: Overlay): void;
  setView(view: MapView): void;
  /** What a view has unfolded, until something else is selected. */
  readonly unfolded: Set<string>;
}
