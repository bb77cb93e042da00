import type { TemplateResult } from 'lit-html';
import type { EditorApi, EditorChange } from '../editor/editor-state.js';
import { Viewer } from '../editor/viewer.js';
import type { ImportReport, ToldEncoding } from '../io/formats.js';
import type { NetworkDocument } from '../model/document.js';
import { NetworkMapError } from '../model/errors.js';
import { alterOf, othersOf } from '../model/query.js';
import { EditEvents } from './edit-events.js';
import { describeElement } from './element-semantics.js';
import { ElementViews, type ViewsHost } from './element-views.js';
import { NetworkMapErrorEvent } from './events/network-map-error-event.js';
import { NetworkMapReadyEvent } from './events/network-map-ready-event.js';
import { factsOf } from './facts-of.js';
import type { FileFormat, PictureOptions } from './file-format.js';
import { FormField } from './form-field.js';
import { commitForm, formAnchor, formMissing, formPending, formReset, formRestore, formState, formValue, internals, type FormAnswers } from './form-hooks.js';
import { HostOptions } from './host-options.js';
import { HostWords } from './host-words.js';
import { readInitialDocument } from './initial-document.js';
import type { ExportedFile } from './map-file.js';
import { LanguageWatch } from './language-watch.js';
import { asMapError, missingPart } from './map-error.js';
import type { MapFiles } from './map-files.js';
import { MapValue } from './map-value.js';
import { mapViewOf, type MapView } from './map-view.js';
import { packageVersion } from './package-version.js';
import type { PrintOptions } from './paper/print-options.js';
import type { PropertyTable } from './rendering-element.js';
import { SaveState, type SaveStanding } from './save-state.js';
import { coreStyles } from './styles/core-styles.js';
import type { StyleText } from './styles/css.js';
import { upgradeProperty } from './upgrade-property.js';
import { whileBusy } from './while-busy.js';

/**
 * A network map (ecomap) that a professional and a resident draw together: the resident in the middle, people around.
 * A form field like any other: it has a name, a value, and takes part in submit, reset and validation.
 *
 * @summary Draws and edits a network map inside a form.
 *
 * @attr {string} lang - Language of the interface: `nl` or `en`; otherwise that of the page.
 * @attr {string} layout - How maps are laid out that chose nothing else: `circles`, `household`, `genogram`, `neighbourhood` or `free`.
 * @attr {boolean} no-leave-warning - The page itself warns who leaves with unsaved edits.
 * @attr {boolean} unsafe-ties - Ties may be called unsafe; otherwise that word is only shown where it stands already.
 * @attr {string} room - What the map is looked at through: `beraad` (without professionals and notes) or `presentation` (large, without what is not shared).
 * @attr {string} rooms - Rooms that the user may enter and leave; `presentation` unless told.
 * @attr {string} way - Id of the way of working whose questions are asked, for maps that chose none: `ecogram`, `sonestra`, `krachtwerk`, `meedoen`, `kompas`, `tracy-whittaker`, `lensink` or one of the page.
 * @attr {string} notation - Whose signs are drawn unless the map says otherwise: `standard`, `hartman`, `ecogram-nl` or `mcgoldrick`.
 * @attr {boolean} picto - The map is drawn and read in pictures, for who does not read; the user can switch this in the menu of the map.
 * @attr {boolean} no-character-keys - Single characters (`/ ? + = - 0`) do nothing on the map; the user can switch this too.
 *
 * @fires {Event} input - After every committed edit.
 * @fires {Event} change - When the user pauses, saves or leaves the map after edits.
 * @fires {NetworkMapChangeEvent} network-map-change - After every edit, with its steps and the document they led to.
 * @fires {NetworkMapBeforeChangeEvent} network-map-before-change - Before an edit; can be refused with `preventDefault()`.
 * @fires {NetworkMapSelectEvent} network-map-select - When other people or ties are selected.
 * @fires {NetworkMapRoomEvent} network-map-room - When the user entered or left a room.
 * @fires {NetworkMapErrorEvent} network-map-error - When a document or file could not be taken.
 * @fires {NetworkMapReadyEvent} network-map-ready - Once, when the first map is on screen and can be worked on.
 *
 * @slot - Content shown by the page itself until the element is there; may hold one `<script type="application/json">` with a document.
 *
 * @csspart canvas - The map.
 * @csspart panel - The side with the field to add people and the details.
 * @csspart list - The list.
 *
 * @cssstate empty - Nobody but the resident is on the map.
 * @cssstate readonly - Nothing can be changed now.
 * @cssstate dirty - There are edits that were not saved.
 * @cssstate busy - A file is being read or written.
 * @cssstate has-selection - Somebody or a tie is selected.
 *
 * @cssprop [--network-map-color] - Colour of text and lines.
 * @cssprop [--network-map-background] - Colour of the paper.
 * @cssprop [--network-map-surface-color] - Colour of the panel.
 * @cssprop [--network-map-accent] - The one accent.
 * @cssprop [--network-map-line-color] - Colour of hairlines.
 * @cssprop [--network-map-muted-color] - Colour of secondary text.
 * @cssprop [--network-map-alarm-color] - Colour that says something is unsaved or will be removed.
 * @cssprop [--network-map-font-family] - Typeface.
 * @cssprop [--network-map-focus-color] - Colour of the focus ring.
 * @cssprop [--network-map-focus-width] - Width of the focus ring.
 * @cssprop [--network-map-target-size] - Least size of what is tapped, on touch screens.
 * @cssprop [--network-map-radius] - Roundness of the frame.
 */
export class NetworkMapElement extends FormField(HostOptions) implements FormAnswers {
  /** Version of the package this class came with. */
  static readonly version: string = packageVersion;

  static override readonly styles: readonly StyleText[] = coreStyles;

  static override readonly properties: PropertyTable = {
    view: { noAccessor: true },
  };

  /** Registers the element under a name, `network-map` unless the page wants another; once per registry and name. */
  static define(tag = 'network-map', registry: CustomElementRegistry = customElements): void {
    if (registry.get(tag)) return;
    // A registry takes each class once, so that every further name needs a class of its own.
    const isFree = registry.getName?.(this) == null;
    registry.define(tag, isFree ? this : class extends this {});
  }

  static override get observedAttributes(): string[] { return [...super.observedAttributes, 'lang']; }

  /** The editor without any DOM: run commands, select, listen. */
  readonly editor: EditorApi = new Viewer();

  /** What is seen of it: all of it, unless the map is looked at through a room. */
  readonly #seen = (this.editor as Viewer).inRoom();

  readonly #words = new HostWords(this, () => { this.#missing(); });
  readonly #saving = new SaveState(this);
  readonly #events = new EditEvents(this, this.editor);
  readonly #value = new MapValue(this.editor, () => this.#words.ui.lang, () => { this.#opened(); },
    () => whileBusy(this[internals].states, () => import('../model/mend.js')), () => { this.#views.tryAgain(() => { this.#value.tryAgain(); }); this.#missing(); });
  readonly #views = new ElementViews(this, this.#viewsHost());
  #view: MapView = 'map';
  #initialRead = false;
  #ready = false;

  constructor() {
    super();
    new LanguageWatch(this);
    this.#saving.opened(this.editor.document);
    this.editor.subscribe((change) => { this.#changed(change); });
    this.addEventListener('focusout', (event) => { if (!this.contains(event.relatedTarget as Node | null)) this.#events.settle(); });
    // A click on the label of the field comes as a click on the element itself.
    this.addEventListener('click', (event) => { if (event.composedPath()[0] === this) this.focus(); });
    for (const name of ['defaultValue', 'value'] as const) {
      try { upgradeProperty(this, name); } catch { /* The page has been told; whoever set it is gone. */ }
    }
    this.#views.prepare();
  }

  /** The map as a frozen document, or null while there is none. What is put in is copied and checked, and repaired before it is shown. */
  get value(): NetworkDocument | null { return this.#value.document; }
  set value(document: NetworkDocument | null | undefined) { this.#telling(() => { this.#value.set(document); }); }

  /** The document that a form reset goes back to, shown until the map is given or drawn another. */
  get defaultValue(): NetworkDocument | null { return this.#value.default; }
  set defaultValue(document: NetworkDocument | null | undefined) { this.#telling(() => { this.#value.setDefault(document); }); }

  /** What is shown: `map`, `list`, `both`, or the map with its `plan` or with the questions of an `interview`. */
  get view(): MapView { return this.#view; }
  set view(view: MapView) {
    this.#view = mapViewOf(view);
    this.requestUpdate();
  }

  /** Ids of the selected alters and ties. */
  get selection(): readonly string[] { return this.editor.selection; }

  /** Where the latest edits are: `unchanged`, `unsaved`, `saved` with the host, or kept on this `device` only. */
  get saveState(): SaveStanding { return this.#saving.standing; }

  /** Takes back the last edit; false if there is none. */
  undo(): boolean { return this.editor.undo() !== null; }

  /** Does the last undone edit again; false if there is none. */
  redo(): boolean { return this.editor.redo() !== null; }

  /** Shows the whole map. */
  fit(): void { this.#views.canvas.map?.fit(); }

  /** Selects somebody, brings them into view and gives them the keyboard's focus. */
  focusPerson(id: string): void {
    if (!alterOf(this.#seen.version, id)) return;
    this.editor.select([id]);
    this.#views.ctx.backToMap(id);
  }

  /**
   * Opens a file: our own format or easyNWK's. It is one edit that can be undone. Resolves to a report of what was kept,
   * changed and left out; rejects with a `NetworkMapError` and leaves the map as it is if the file cannot be read.
   * `encoding` says how its letters are stored, where that is known: `utf-8` or `windows-1252`.
   */
  async importFrom(file: File, options: { encoding?: ToldEncoding } = {}): Promise<ImportReport> {
    return this.#busy(async () => {
      if (this.#isBarred) throw new NetworkMapError('readonly', 'This map can only be looked at.');
      const files = await this.#files();
      await this.#views.editable();
      const { report, parts } = await files.open(file, options);
      if (report.changed.length || report.dropped.length) this.#views.overlays.open({ kind: 'report', file: file.name, parts });
      return report;
    });
  }

  /** The map as a file: `json` for our own format, `easynwk`, or `svg` or `png` for a picture. Its `lost` lists in words what it could not hold. */
  exportAs(format: FileFormat = 'json', options?: PictureOptions): Promise<ExportedFile> { return this.#busy(async () => (await this.#files()).save(format, options)); }

  /** Prints the map on pages of its own, with a list in words. Answers what takes them off the page again; see `PrintOptions`. */
  print(options?: PrintOptions): Promise<() => void> {
    return this.#busy(async () => {
      const part = await this.#words.bring(() => import('./paper/print-map.js')).catch(() => { throw missingPart(); });
      await this.#views.rooms.settled();
      return part.printMap({ element: this, editor: this.#seen, words: this.#words, label: this.label, notation: this.notation }, options);
    });
  }

  /** Why a file could not be opened, in the user's language and plain words; for what `importFrom` rejects with. */
  describeError(error: unknown): string {
    const { code, place } = asMapError(error);
    return this.#words.ui.fileProblem(code, place);
  }

  /**
   * Says that the host keeps the map now, or that it is kept on this device.
   * Hand in the document that was saved: if it was edited meanwhile it stays unsaved.
   */
  markSaved({ document = this.value, where = 'host' }: { document?: NetworkDocument | null; where?: 'host' | 'device' } = {}): void {
    this.#events.settle();
    this.#saving.kept(document, where);
  }

  /** Moves focus to the map, or to the list where that is shown instead. */
  override focus(): void { this.#views.focus(); }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
    if (this.hasUpdated) this.#views.start();
    if (this.#initialRead) return;
    this.#initialRead = true;
    readInitialDocument(this, (json) => {
      try { this.#value.setDefault(json); } catch (error) { this.#tell(error); }
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#views.stop();
    this.#events.settle();
  }

  override attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    super.attributeChangedCallback(name, before, after);
    if (name === 'lang') this.requestUpdate();
  }

  /** Waits for the words of the page's language, for a document that is repaired and for what the views wait for, rather than showing another map first. */
  protected override scheduleUpdate(): Promise<unknown> | void {
    const again = (): unknown => this.scheduleUpdate();
    return (this.#words.refresh() ?? this.#value.coming ?? this.#views.coming)?.then(again, again) ?? super.scheduleUpdate();
  }

  protected override willUpdate(): void {
    super.willUpdate();
    this.#views.rooms.follow();
    this.editor.setReadonly(this.#isLocked);
    this.editor.setView({ layout: this.layout });
    describeElement(this[internals], {
      editor: this.#seen, label: this.label, nameOf: this.#words.ui.map.nameOf, locked: this.#isLocked,
      dirty: this.#saving.standing === 'unsaved', listOnly: this.#view === 'list',
    });
  }

  protected override render(): TemplateResult { return this.#views.render(); }

  protected override firstUpdated(): void {
    super.firstUpdated();
    // Typing in one of our fields is no edit yet: only what is committed is told to the page.
    this.renderRoot.addEventListener('input', (event) => { event.stopPropagation(); });
    this.renderRoot.addEventListener('keydown', (event) => { this.#views.onKey(event as KeyboardEvent); });
    if (this.isConnected) this.#views.start();
  }

  override updated(): void {
    super.updated();
    this.#views.rendered();
  }

  [formValue](): string | null { return this.#value.text; }
  [formState](): string | null { return this.#value.state; }
  [formReset](): void {
    this.#value.reset();
    this.#views.forgetPending();
  }
  [formPending](): string | null {
    const { pending } = this.#views;
    return pending === '' || this.#isLocked ? null : this.#words.ui.pending(pending);
  }
  [formAnchor](): HTMLElement | undefined { return this.#views.anchor; }
  [formMissing](): string | null {
    return this.editor.document.versions.some((version) => othersOf(version).length > 0) ? null : this.#words.ui.required;
  }

  [formRestore](state: string): void {
    const came = factsOf(this.editor.document);
    try { this.#value.restore(state); } catch (error) { this.#tell(error); }
    // The page came with something else: what the browser kept is nowhere else yet.
    if (factsOf(this.editor.document) !== came) this.#saving.edited(this.editor.document);
  }

  get #isBarred(): boolean { return this.readonly || this.matches(':disabled'); }
  get #isLocked(): boolean { return this.#isBarred || this.#value.isFixed || this.editor.document.neighbourhood !== undefined; }

  /** A document was put in by the page. */
  #opened(): void {
    this.#saving.opened(this.editor.document);
    this.#views.overlays.closeReport();
    this[commitForm]();
    this.requestUpdate();
  }

  #changed(change: EditorChange): void {
    const { origin } = change;
    const { document } = this.editor;
    if (origin === 'layout') this.#saving.redrawn(document);
    // The page may load a document into the editor itself.
    if (origin === 'load' && change.steps.length === 0 && !this.#value.opening) {
      this.#value.replaced();
      this.#opened();
    }
    this.#views.changed(change);
    if (this.#events.isEdit(change) && !this.#value.opening) {
      this.#saving.edited(document);
      this[commitForm]();
      this.#views.said(change);
      this.#events.edited(change);
    } else if (origin === 'layout' && !this.#value.opening) {
      this[commitForm]();
    }
    this.#events.selected();
  }

  #viewsHost(): ViewsHost {
    return {
      editor: this.#seen,
      words: this.#words,
      isLocked: () => this.#isLocked || this.#seen.readonly,
      standing: () => this.#saving.standing,
      notice: () => (this.#value.original === undefined ? '' : this.#words.ui.map.newer),
      label: () => this.label,
      view: () => this.view,
      setView: (view) => { this.view = view; },
      options: this,
      openFile: (file) => {
        this.importFrom(file).catch((error: unknown) => {
          this.#views.refuse(() => this.describeError(error));
        });
      },
      saveFile: (format, options) => { this.#download(format, options).catch((error: unknown) => { this.#views.refuse(() => this.describeError(error)); }); },
      print: (options) => { this.print(options).catch((error: unknown) => { this.#views.refuse(() => this.describeError(error)); }); },
      ready: () => {
        if (!this.#ready) this.dispatchEvent(new NetworkMapReadyEvent());
        this.#ready = true;
      },
      failed: () => { this.#missing(); },
    };
  }

  /** A part of the element could not be fetched: the page hears it and the user reads it. */
  #missing(): void {
    const error = missingPart();
    this.#tell(error);
    this.#views.refuse(() => this.describeError(error));
  }

  /** What reads and writes files: fetched when it is first needed. */
  async #files(): Promise<MapFiles> {
    const part = await this.#words.bring(() => import('./map-files.js')).catch(() => { throw missingPart(); });
    await this.#views.rooms.settled();
    return new part.MapFiles(this.editor, this.#seen, this.#words, this.#value, () => this.#isBarred, () => this.#saving.standing === 'unsaved', () => {
      this.#saving.edited(this.editor.document);
      this.#events.edited({ origin: 'load', steps: [] });
    }, () => this.notation);
  }

  async #download(format: FileFormat, options?: PictureOptions): Promise<void> {
    const document = this.value;
    const file = await this.exportAs(format, options);
    const files = await this.#files();
    files.download(file);
    if (format === 'json' && options?.everything !== false) this.markSaved({ document });
    const told = await files.toldAfter(file);
    if (told) this.#views.overlays.open(told);
  }

  /** Does what takes a while; an error is told to the page and thrown. */
  #busy<Result>(work: () => Promise<Result>): Promise<Result> { return whileBusy(this[internals].states, work, (error) => { this.#tell(error); }); }

  #telling(work: () => void): void {
    try { work(); } catch (error) { this.#tell(error); throw error; }
  }

  #tell(error: unknown): void {
    this.dispatchEvent(new NetworkMapErrorEvent(asMapError(error)));
  }
}

declare global {
  interface HTMLElementTagNameMap { 'network-map': NetworkMapElement }
}
