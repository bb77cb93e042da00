import { html, nothing, type TemplateResult } from 'lit-html';
import { isRefusal } from '../editor/command.js';
import { othersOf } from '../model/query.js';
import { peopleOnMap } from '../model/people-on-map.js';
import { peopleIn } from './clips/clip-in.js';
import { icon } from './icon.js';
import { LazyPart } from './lazy-part.js';
import { linePart, type LinePart } from './line-part.js';
import type { LineFixes, QuickAddPrefill } from './map-canvas/canvas-options.js';
import type { TypedLine } from './typed-line.js';
import { isNaming } from './tray/naming.js';
import type { ViewContext } from './view-context.js';

type CataloguePart = typeof import('./catalogue/catalogue-part.js');
type TrayPart = typeof import('./tray/tray-part.js');

/** The quick-add field: one typed line is one person, or several whose names are in a row; a pasted list is everybody on it. */
export class QuickAdd {
  #text = '';
  #where: QuickAddPrefill = {};
  #fixes: LineFixes = {};
  /** Lines that were entered while their part was still coming; they are on their way to the map. */
  readonly #entered = new Set<string>();
  readonly #line: LazyPart<LinePart>;
  readonly #catalogue: LazyPart<CataloguePart>;
  readonly #tray: LazyPart<TrayPart>;

  constructor(private readonly ctx: ViewContext, arrived: (part: LinePart | CataloguePart | TrayPart) => void, missing: () => void) {
    this.#line = new LazyPart(() => ctx.bring(linePart), arrived, missing);
    this.#catalogue = new LazyPart(() => ctx.bring(() => import('./catalogue/catalogue-part.js')), arrived, missing);
    this.#tray = new LazyPart(() => ctx.bring(() => import('./tray/tray-part.js')), arrived, missing);
  }

  /** What was typed and is not on the map yet. */
  get pending(): string { return [...this.#entered, this.#text].join(' ').trim(); }

  /** Says where the next person goes, because that place on the map was chosen. */
  prefill(where: QuickAddPrefill = {}): void {
    this.#where = where;
    this.ctx.refresh();
  }

  render(): TemplateResult {
    const { ui, editor } = this.ctx;
    const words = ui.quickAdd;
    const typed = this.#read(this.#text, this.#where);
    const isAsked = typed !== undefined || Object.keys(this.#where).length > 0;
    return html`<div class="quick-add" @focusout=${(event: FocusEvent) => { this.#onLeave(event); }}>
      <div class="quick-line">
        <input id="quick" type="text" autocomplete="off" autocapitalize="words" enterkeyhint="done" maxlength="500"
          aria-label=${words.label} aria-describedby="quick-hint" placeholder=${words.placeholder}
          @focus=${() => this.#line.part} @input=${(event: Event) => { this.#type((event.target as HTMLInputElement).value); }}
          @keydown=${(event: KeyboardEvent) => { this.#onKey(event); }} @paste=${(event: ClipboardEvent) => { this.#onPaste(event); }}>
        ${this.#text ? html`<button type="button" class="button firm only-icon" aria-label=${words.submit} title=${words.submit}
          @click=${(event: Event) => { backToField(event); void this.#add(this.#text); }}>${icon('plus')}</button>` : nothing}
      </div>
      <p id="quick-hint" class=${isAsked || othersOf(editor.version).length > 2 ? 'unseen' : 'quick-hint'}>${words.hint}</p>
      ${isAsked ? this.#line.part?.understoodView(this.ctx, typed, this.#where, {
        fixes: this.#fixes,
        add: (event, more) => { backToField(event); this.#append(more); },
        fix: (event, fixes) => { backToField(event); this.#fixes = fixes; this.ctx.refresh(); },
      }) ?? nothing : nothing}
      ${this.ctx.catalogue ? this.#catalogue.part?.catalogueView(this.ctx, this.#text, (event) => { backToField(event); this.clear(); this.ctx.refresh(); }) ?? nothing : nothing}
      ${isNaming(this.ctx) || peopleOnMap(editor.version) !== editor.version ? this.#tray.part?.trayView(this.ctx) ?? nothing : nothing}
    </div>`;
  }

  /** Puts into the field what was typed, or what came of it since; where both are the same the field is left alone. */
  rendered(root: ParentNode): void {
    const field = root.querySelector<HTMLInputElement>('#quick');
    if (field && field.value !== this.#text) field.value = this.#text;
  }

  #read(text: string, where: QuickAddPrefill): TypedLine | undefined {
    return text.trim() === '' ? undefined : this.#line.part?.readLine(text, this.ctx, where, this.#fixes, isNaming(this.ctx));
  }

  #type(text: string): void {
    this.#text = text;
    if (!text) this.#fixes = {};
    this.ctx.refresh();
  }

  #append(words: string): void {
    this.#type(`${this.#text.trim().replace(/,$/, '')}, ${words}`);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      void this.#add(this.#text);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      if (this.#text || Object.keys(this.#where).length) { this.clear(); this.ctx.refresh(); }
      else this.ctx.backToMap();
    }
  }

  /** People copied from a map are pasted as on the map; a list is everybody on it; a single line is only text. */
  #onPaste(event: ClipboardEvent): void {
    const clip = peopleIn(event.clipboardData, this.ctx.clips);
    if (clip) {
      event.preventDefault();
      this.ctx.bring(() => import('./clips/paste-people.js')).then(({ pastePeople }) => pastePeople(this.ctx, clip), () => { this.ctx.missing(); });
      return;
    }
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!/[\r\n]/.test(text.trim())) return;
    event.preventDefault();
    void this.#add(text);
  }

  #onLeave(event: FocusEvent): void {
    const stays = event.relatedTarget instanceof Node && (event.currentTarget as Node).contains(event.relatedTarget);
    if (stays || this.#text || !Object.keys(this.#where).length) return;
    this.prefill();
  }

  /**
   * Adds who is in a text: one line with the place that was chosen for it, or everybody on a list. A line leaves the field at
   * once, so that the next can be typed; one that cannot be added comes back to it.
   */
  async #add(text: string): Promise<void> {
    const [typed, where] = [text === this.#text, this.#where];
    const entered = this.#entered;
    if (typed && text.trim() !== '' && !this.#line.isThere) {
      entered.add(text);
      this.clear();
      this.ctx.refresh();
    }
    const isWaiting = entered.has(text);
    const part = await this.#line.ready().catch(() => undefined);
    // A form reset meanwhile has forgotten it.
    if (isWaiting && !entered.delete(text)) return;
    const plan = part?.addTyped(this.ctx, text, typed ? this.#read(text, where) : undefined, isNaming(this.ctx) && !(typed && Object.keys(where).length));
    const isAdded = plan && !isRefusal(plan);
    // What was typed meanwhile stays.
    if (isAdded && this.#text === text) this.clear();
    if (!isAdded && isWaiting && this.#text === '') [this.#text, this.#where] = [text, where];
    this.ctx.refresh();
  }

  /** Forgets also what was entered and is not on the map yet, and what was looked for in the guide. */
  forget(): void {
    this.#entered.clear();
    if (this.#catalogue.isThere) this.#catalogue.part!.forgetSearch(this.ctx);
    this.clear();
    this.ctx.refresh();
  }

  /** Empties the field. */
  clear(): void {
    this.#text = '';
    this.#where = {};
    this.#fixes = {};
  }
}

/** What was pressed goes away, and focus with it: the field is where the next word is typed. */
function backToField(event: Event): void {
  (event.currentTarget as Element).closest('.quick-add')?.querySelector('input')?.focus();
}
