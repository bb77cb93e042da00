import { nothing, type TemplateResult } from 'lit-html';
import type { EditorApi } from '../editor/editor-state.js';
import type { Announcer, Urgency } from './announcer.js';
import { adoptStyles } from './adopt-styles.js';
import { hasLegendBeside } from './frame-view.js';
import { LazyPart } from './lazy-part.js';
import type { Drawing } from './map-canvas/drawing.js';
import type { MapView } from './map-view.js';
import { saidNow, type Notice } from './notice.js';
import type { CompanionHost } from './rendering-element.js';
import { coreStyles } from './styles/core-styles.js';
import type { ToolbarActs } from './toolbar.js';
import type { ViewContext } from './view-context.js';

/** Widths in CSS px between which the legend of circles stands under them; as in the styles of the frame. */
const NARROW = 720;
const MIDDLING = 960;

/** What stands round the map, its tools and its legend, and who says what happens on it: they come while the first map is painted, in places that are kept for them. */
export class Surroundings {
  readonly #part: LazyPart<typeof import('./frame-part.js')>;
  #announcer: Announcer | undefined;
  readonly #unsaid: Parameters<Announcer['say']>[] = [];

  constructor(private readonly element: CompanionHost, private readonly editor: EditorApi, missing: () => void, drawing: () => Drawing | undefined) {
    this.#part = new LazyPart(() => import('./frame-part.js'), (part) => {
      this.#announcer = new part.Announcer(element);
      new part.PrintWatch(element, drawing);
      for (const words of this.#unsaid.splice(0)) this.say(...words);
      element.requestUpdate();
    }, missing);
  }

  /** Has them come, unless they are there. */
  begin(): void { void this.#part.part; }

  /** While a map must not be shown yet: a legend under it makes it smaller, and who saw it before that would see it move. */
  get coming(): Promise<unknown> | undefined {
    if (this.#part.isThere || this.#part.isMissing) return undefined;
    const { clientWidth } = this.element;
    const takesRoom = hasLegendBeside(this.editor.layout) ? clientWidth > NARROW && clientWidth <= MIDDLING : clientWidth > 0;
    return takesRoom ? this.#part.ready() : undefined;
  }

  /** Says a sentence to who does not see the map, as soon as it can be said. */
  say(text: string, urgency?: Urgency): void {
    if (this.#announcer) this.#announcer.say(text, urgency);
    // Without what says it well it is said all the same, and not again when that has come.
    else if (this.#part.isMissing) this.element.shadowRoot?.querySelector('[data-live="assertive"]')?.replaceChildren(text);
    else this.#unsaid.push([text, urgency]);
  }

  /** Leaves nothing of what was said, in words or in the summary of the map, and drops what still waits to be said. */
  hush(): void {
    this.#unsaid.length = 0;
    this.#announcer?.hush();
    for (const region of this.element.shadowRoot?.querySelectorAll('[data-live], #summary') ?? []) region.textContent = '';
  }

  toolbar(ctx: ViewContext, view: MapView, acts: ToolbarActs): TemplateResult | typeof nothing { return this.#part.part?.toolbar(ctx, view, acts) ?? nothing; }

  filePicker(pick: (file: File) => void): TemplateResult | typeof nothing { return this.#part.part?.filePicker(pick) ?? nothing; }

  told(ctx: ViewContext): TemplateResult | typeof nothing { return this.#part.part?.told(ctx) ?? nothing; }

  legend(ctx: ViewContext): TemplateResult | typeof nothing { return this.#part.part?.legend(ctx) ?? nothing; }

  /** A notice over the map; where that could not be fetched it is a sentence above it. */
  notice(ctx: ViewContext, notice: Notice | undefined, undo: () => void, close: () => void): TemplateResult | typeof nothing { return this.#part.part?.noticeView(ctx, notice, undo, close) ?? nothing; }

  sentence(notice: Notice | undefined): string { return notice && !this.#part.isThere ? saidNow(notice.text) : ''; }

  /** Called after every render. These styles go right after those of the frame and before those of any later part, whichever came first. */
  rendered(): void {
    const root = this.element.shadowRoot;
    if (!root || !this.#part.isThere) return;
    adoptStyles(root, this.#part.part!.styles, coreStyles.length);
    this.#part.part!.paintLegend(root);
  }
}
