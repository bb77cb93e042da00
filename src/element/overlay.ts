import type { TemplateResult } from 'lit-html';
import type { OverlayContext } from './dialogs/overlay-context.js';

/** A part of a report in sentences. */
export interface ReportLines { heading: string; lines: string[] }

/** Something that lies over the map for a moment: a dialog, a menu, or the field to rename in place. */
export type Overlay =
  | { kind: 'connect'; from: string }
  | { kind: 'find' }
  | { kind: 'shortcuts' }
  | { kind: 'view' }
  | { kind: 'moments' }
  /** A dialog that comes as a part of its own. */
  | { kind: 'part'; aside?: boolean; title: (lang: string) => string; inside: (ctx: OverlayContext) => TemplateResult }
  | { kind: 'report'; file: string; saved?: boolean; parts: (lang: string) => readonly ReportLines[] }
  | { kind: 'map-menu'; at: DOMRect }
  | { kind: 'item-menu'; id: string; at: DOMRect }
  | { kind: 'rename'; id: string };
