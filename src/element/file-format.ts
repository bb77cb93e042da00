import type { FormatId } from '../io/formats.js';

/** What the element can save: every format of the library, and a picture in pixels, for which it takes a browser. */
export type FileFormat = FormatId | 'png';

/** How a file is made. */
export interface PictureOptions {
  /** Pixels to a px of the drawing, 1 to 4: 2 unless told, 4 for large paper. */
  scale?: number;
  /** Also who and what is marked as not to be shared, notes and the reflection. Pictures leave these out unless told; files of data hold all of it unless told `false`. */
  everything?: boolean;
}
