/** A part of a report in sentences. */
export interface ReportLines { heading: string; lines: string[] }

/** Something that lies over the map for a moment: a dialog, a menu, or the field to rename in place. */
export type Overlay =
  | { kind: 'connect'; from: string }
  | { kind: 'find' }
  | { kind: 'shortcuts' }
  | { kind: 'view' }
  | { kind: 'print' }
  | { kind: 'moments' }
  | { kind: 'report'; file: string; saved?: boolean; parts: (lang: string) => readonly ReportLines[] }
  | { kind: 'map-menu'; at: DOMRect }
  | { kind: 'item-menu'; id: string; at: DOMRect }
  | { kind: 'rename'; id: string };
