import { paperStyles } from './paper-styles.js';
import type { Sheet } from './sheet.js';

/** A sheet of paper over everything else that a page would print. */
const MARKER = 'data-network-map-paper';

/** Pages that are printed instead of the page that the map is on, for as long as they are there. */
export class Paper {
  readonly host = document.createElement('div');
  /** Where the pages go. */
  readonly root: ShadowRoot;
  readonly #sheet: CSSStyleSheet;

  constructor({ width, height, margin }: Sheet, font: string, language: string) {
    this.host.setAttribute(MARKER, '');
    this.host.setAttribute('data-measuring', '');
    this.host.lang = language;
    for (const [name, value] of [['width', `${width}mm`], ['height', `${height}mm`], ['margin', `${margin}mm`], ['font', font]] as const) this.host.style.setProperty(`--paper-${name}`, value);
    this.root = this.host.attachShadow({ mode: 'open' });
    this.root.adoptedStyleSheets = [paperStyles.styleSheet!];
    // Why on the page: only there a sheet of paper has a size, and only there the rest can be kept off it.
    this.#sheet = new CSSStyleSheet();
    this.#sheet.replaceSync(`
      @page { size: ${width}mm ${height}mm; margin: 0; }
      @media print {
        html, body { display: block !important; position: static !important; margin: 0 !important; padding: 0 !important; border: 0 !important; inline-size: auto !important; block-size: auto !important; min-block-size: 0 !important; overflow: visible !important; transform: none !important; background: #fff !important; }
        body > :not([${MARKER}]) { display: none !important; }
        body::before, body::after { content: none !important; }
      }`);
    document.body.append(this.host);
  }

  /** The pages are set: from now on a print of this page is a print of them. */
  ready(): void {
    this.host.removeAttribute('data-measuring');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.#sheet];
  }

  remove(): void {
    this.host.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
  }
}
