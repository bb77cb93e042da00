/** The text of the `<script type="application/json">` in an element, or null. */
function textIn(element: Element): string | null {
  return element.querySelector(':scope > script[type="application/json"]')?.textContent ?? null;
}

/**
 * Reads the document that the page itself carries, once. While the page is still being read the script may not be there yet,
 * or only half of it, unless something already stands behind the element.
 */
export function readInitialDocument(element: Element, take: (json: string) => void): void {
  const read = (): void => {
    const text = textIn(element);
    if (text?.trim()) take(text);
  };
  const whole = element.ownerDocument.readyState !== 'loading' || element.nextSibling !== null;
  if (whole) read();
  else element.ownerDocument.addEventListener('DOMContentLoaded', read, { once: true });
}
