import type { FileFormat, PictureOptions } from './file-format.js';
import type { HostOptions } from './host-options.js';
import type { MapView } from './map-view.js';
import type { PrintOptions } from './paper/print-options.js';

/** What dialogs and menus can do with the element beyond editing. */
export interface OverlayActs {
  readonly view: MapView;
  /** What the page chose; the user may choose otherwise about keys and rooms. */
  readonly options: HostOptions;
  undo(): void;
  redo(): void;
  fit(): void;
  zoom(factor: number): void;
  setView(view: MapView): void;
  /** Asks for a file and opens it. */
  openFile(): void;
  saveFile(format: FileFormat, options?: PictureOptions): void;
  /** Prints the map on pages of its own. */
  print(options: PrintOptions): void;
  /** Lets taps on the map add to the selection, beginning with somebody. */
  chooseMore(id?: string): void;
  boundsOf(id: string): DOMRect | undefined;
}
