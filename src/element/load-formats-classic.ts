import type * as Formats from '../io/formats.js';

// Only while a classic script runs does the page know where it came from.
const script = typeof document === 'undefined' ? null : document.currentScript;
const source = script instanceof HTMLScriptElement ? script.src : '';

/** The file formats for the classic script: a module that stands beside it. */
export function loadFormats(): Promise<typeof Formats> {
  const address = new URL('network-map.formats.js', source || document.baseURI).href;
  return import(/* @vite-ignore */ address) as Promise<typeof Formats>;
}
