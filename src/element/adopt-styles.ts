/** A style sheet, or what holds one. */
export type AdoptedStyle = CSSStyleSheet | { readonly styleSheet?: CSSStyleSheet | undefined };

/** Adds the styles of a part that came later. Constructed sheets need no permission from a content security policy. */
export function adoptStyles(root: ShadowRoot, styles: readonly AdoptedStyle[]): void {
  const sheets = styles.map((style) => (style instanceof CSSStyleSheet ? style : style.styleSheet)).filter((sheet) => sheet !== undefined);
  const fresh = sheets.filter((sheet) => !root.adoptedStyleSheets.includes(sheet));
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...fresh];
}
