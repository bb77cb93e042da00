import type { CSSResultOrNative } from 'lit';

/** Adds the styles of a part that came later. Constructed sheets need no permission from a content security policy. */
export function adoptStyles(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const sheets = styles.map((style) => (style instanceof CSSStyleSheet ? style : style.styleSheet)).filter((sheet) => sheet !== undefined);
  const fresh = sheets.filter((sheet) => !root.adoptedStyleSheets.includes(sheet));
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...fresh];
}
