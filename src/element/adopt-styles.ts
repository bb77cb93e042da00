/** A style sheet, or what holds one. */
export type AdoptedStyle = CSSStyleSheet | { readonly styleSheet?: CSSStyleSheet | undefined };

/**
 * Adds the styles of a part that came later, after all others or at a place among them. Constructed sheets need no permission
 * from a content security policy.
 */
export function adoptStyles(root: ShadowRoot, styles: readonly AdoptedStyle[], at = root.adoptedStyleSheets.length): void {
  const sheets = styles.map((style) => (style instanceof CSSStyleSheet ? style : style.styleSheet)).filter((sheet) => sheet !== undefined);
  const fresh = sheets.filter((sheet) => !root.adoptedStyleSheets.includes(sheet));
  // A list that is set anew makes the browser look at every rule again.
  if (fresh.length === 0) return;
  const all = [...root.adoptedStyleSheets];
  all.splice(at, 0, ...fresh);
  root.adoptedStyleSheets = all;
}
