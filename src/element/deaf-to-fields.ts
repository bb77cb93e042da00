import type { RenderingElement } from './rendering-element.js';

/**
 * Until the next rendering nothing is heard of what is in fields: some browsers commit what was being typed in a field as the field
 * is taken away, and it is taken away because that is to be forgotten.
 */
export function deafToFields(element: RenderingElement): void {
  const over = new AbortController();
  for (const type of ['change', 'blur'] as const) element.shadowRoot?.addEventListener(type, (event) => { event.stopImmediatePropagation(); }, { capture: true, signal: over.signal });
  // why later: who forgets asks for that rendering right after this, unless it is under way
  const hear = (): void => { over.abort(); };
  queueMicrotask(() => { element.updateComplete.then(hear, hear); });
}
