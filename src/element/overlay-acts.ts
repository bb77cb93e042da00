import type { FileFormat, PictureOptions } from './file-format.js';
import type { KeyChoice } from './key-choice.js';
import type { MapView } from './map-view.js';
import type { PrintOptions } from './paper/print-options.js';

/** What dialogs and menus can do with the element beyond editing. */
export interface OverlayActs {
  readonly view: MapView;
  /** The keys that are wanted here; the user may switch characters off. */
  readonly keys: KeyChoice;
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
