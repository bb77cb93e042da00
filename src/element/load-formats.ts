import type * as Formats from '../io/formats.js';

/** The file formats: a chunk of its own, loaded when a file is first opened or saved. */
export function loadFormats(): Promise<typeof Formats> {
  return import('../io/formats.js');
}
