/** The text of a style sheet; the sheet itself is made when it is first adopted, so that this can be imported without a DOM. */
export class StyleText {
  #sheet: CSSStyleSheet | undefined;

  constructor(readonly cssText: string) {}

  /** One sheet for all who adopt it; a constructed sheet needs no permission from a content security policy. */
  get styleSheet(): CSSStyleSheet {
    if (!this.#sheet) (this.#sheet = new CSSStyleSheet()).replaceSync(this.cssText);
    return this.#sheet;
  }

  toString(): string { return this.cssText; }
}

/** A style sheet from a template. */
export function css(texts: TemplateStringsArray, ...values: readonly (StyleText | number)[]): StyleText {
  return new StyleText(String.raw({ raw: texts }, ...values));
}

/** A piece of style from a text that is computed, for use in `css`. */
export function unsafeCSS(text: string): StyleText { return new StyleText(text); }
