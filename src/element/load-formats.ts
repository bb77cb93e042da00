import type * as Formats from '../io/formats.js'

/** Loads the readers and writers of other tools' files, when first needed. */
export const loadFormats = (): Promise<typeof Formats> => import('../io/formats.js')
