/** The language an element is in: its own `lang`, or that of what it stands in, across shadow roots. */
export function hostLanguage(element: Element): string {
  let at: Element | null = element;
  while (at) {
    const near: Element | null = at.closest('[lang]');
    const lang = near?.getAttribute('lang');
    if (lang) return lang;
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return 'nl';
}
