// Takes the place of load-formats.ts in the classic script, which has no chunks of its own:
// the formats lie beside it as a module, which is given what both need.
import type * as Formats from '../io/formats.js';
import { sharedWithFormats } from './shared-with-formats.js';

interface FormatsFile {
  formatsWith(shared: readonly unknown[]): typeof Formats;
}

// why at once: only while a classic script first runs does the page know where it came from
const script = typeof document === 'undefined' ? null : document.currentScript;
const source = script instanceof HTMLScriptElement ? script.src : '';

let formats: typeof Formats | undefined;

/** The file formats for the classic script, from beside it; loaded when a file is first opened or saved. */
export async function loadFormats(): Promise<typeof Formats> {
  const address = new URL('network-map.formats.js', source || document.baseURI);
  const file = (await import(/* @vite-ignore */ address.href)) as FormatsFile;
  formats ??= file.formatsWith(sharedWithFormats);
  return formats;
}
