// Takes the place of load-formats.ts in the classic script, which has no chunks of its own:
// the formats lie beside it as a module, and are asked for at the address the script itself came from.
import type * as Formats from '../io/formats.js'

// why at once: a script can ask for its own address only while it first runs
const script = document.currentScript
const address = new URL('network-map.formats.js', script instanceof HTMLScriptElement ? script.src : document.baseURI)

/** Loads the readers and writers of other tools' files from beside the classic script, when first needed. */
export const loadFormats = (): Promise<typeof Formats> => import(/* @vite-ignore */ address.href)
