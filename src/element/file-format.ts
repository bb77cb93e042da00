import type { FormatId } from '../io/formats.js';

/** What the element can save: every format of the library, and a picture in pixels, for which it takes a browser. */
export type FileFormat = FormatId | 'png';

/** How a picture in pixels is made. */
export interface PictureOptions {
  /** Pixels to a px of the drawing, 1 to 4: 2 unless told, 4 for large paper. */
  scale?: number;
}
