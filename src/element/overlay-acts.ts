import type { MapView } from './map-view.js';

/** What dialogs and menus can do with the element beyond editing. */
export interface OverlayActs {
  readonly view: MapView;
  undo(): void;
  redo(): void;
  fit(): void;
  zoom(factor: number): void;
  setView(view: MapView): void;
  /** Asks for a file and opens it. */
  openFile(): void;
  saveFile(format: 'json' | 'easynwk' | 'svg'): void;
  boundsOf(id: string): DOMRect | undefined;
}
