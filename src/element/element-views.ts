import { html, nothing, type TemplateResult } from 'lit-html';
import { isRefusal } from '../editor/command.js';
import type { EditorChange } from '../editor/editor-state.js';
import type { Viewer } from '../editor/viewer.js';
import { othersOf } from '../model/query.js';
import { adoptStyles } from './adopt-styles.js';
import type { Urgency } from './announcer.js';
import { CanvasLink } from './canvas-link.js';
import type { FileFormat, PictureOptions } from './file-format.js';
import { frameView } from './frame-view.js';
import type { HostOptions } from './host-options.js';
import type { HostWords } from './host-words.js';
import { editingParts, loadEditing, type EditingParts } from './load-editing.js';
import { missingPart } from './map-error.js';
import { MapLook } from './map-look.js';
import { isBeside, type MapView } from './map-view.js';
import type { OverlayActs } from './overlay-acts.js';
import type { QuickAddPrefill } from './map-canvas/canvas-options.js';
import { saidNow, type Notice, type Said } from './notice.js';
import { Overlays } from './overlays.js';
import type { QuickAdd } from './quick-add.js';
import { quickAddPlace } from './quick-add-place.js';
import { Rooms } from './rooms.js';
import type { PrintOptions } from './paper/print-options.js';
import type { RenderingElement } from './rendering-element.js';
import type { SaveStanding } from './save-state.js';
import type { SideParts } from './side-parts.js';
import { Surroundings } from './surroundings.js';
import type { DetailsPart, ViewContext } from './view-context.js';

const TITLE = '#panel-title';

const PARTS: Readonly<Record<DetailsPart, string>> = {
  family: '[data-part="family"] > summary', support: '[data-part="support"] [data-roving] button',
};

/** What the views ask of the element. */
export interface ViewsHost {
  readonly editor: Viewer;
  readonly words: HostWords;
  isLocked: () => boolean;
  standing: () => SaveStanding;
  /** A sentence above the map, or nothing. */
  notice: () => string;
  label: () => string;
  view: () => MapView;
  setView: (view: MapView) => void;
  readonly options: HostOptions;
  openFile(file: File): void;
  saveFile(format: FileFormat, options?: PictureOptions): void;
  print: (options: PrintOptions) => void;
  /** The map is on screen and can be worked on. */
  ready(): void;
  /** A part of the element could not be fetched. */
  failed: () => void;
}

/** Everything of the element that is seen: the frame, the map in it, and the parts that come when they are needed. */
export class ElementViews {
  readonly ctx: ViewContext;
  readonly overlays: Overlays;
  readonly look: MapLook;
  readonly rooms: Rooms;
  readonly #element: RenderingElement;
  readonly #host: ViewsHost;
  #quickAdd: QuickAdd | undefined; // comes with what takes on what is typed
  readonly #arrived: (part: { styles: Parameters<typeof adoptStyles>[1] }) => void;
  readonly #canvas: CanvasLink;
  #side: SideParts | undefined;
  readonly #round: Surroundings;
  #sheetOpen = false;
  #notice: Notice | undefined;
  /** Parts that are not needed for the first map wait until it is there. */
  #painted = false;
  #editing: EditingParts | undefined;
  /** What is still to be said, since the words for it have not come. */
  readonly #unsaid: (() => void)[] = [];
  /** While the map measures its place and is laid out for it; a render comes by itself after that. */
  #starting = false;
  readonly #lens: ViewContext['lens'] = {};
  /** Where in the details focus is to go as soon as they are there. */
  #focusNext = '';

  constructor(element: RenderingElement, host: ViewsHost) {
    this.#element = element;
    this.#host = host;
    const arrived = this.#arrived = (part): void => {
      if (element.shadowRoot) adoptStyles(element.shadowRoot, part.styles);
      element.requestUpdate();
    };
    this.#round = new Surroundings(element, host.editor, host.failed, () => this.#canvas.map?.drawing);
    this.look = new MapLook(host.editor, () => host.options.notation, () => { element.requestUpdate(); }, host.failed);
    this.ctx = this.#context();
    this.overlays = new Overlays(this.ctx, this.#acts(), arrived, host.failed);
    this.rooms = new Rooms(host.editor, host.options, this, arrived, host.failed);
    this.#canvas = new CanvasLink(host.editor, host.words, {
      clipDesk: this.ctx, keys: host.options, look: () => this.ctx.look, redraw: (scene, input) => this.#lens.now?.redraw(scene, input) ?? scene,
      onOpenPanel: (id, asked) => { this.#openPanel([id], asked === 'keyboard' ? TITLE : ''); },
      onTieOpen: (id, asked) => { this.#openPanel([id], asked === 'keyboard' ? TITLE : ''); },
      onConnect: (from) => { this.overlays.open({ kind: 'connect', from }); },
      onSeveral: (ids) => { this.#openPanel(ids, ''); },
      onRename: (id) => { if (!host.isLocked()) this.overlays.open({ kind: 'rename', id }); },
      onQuickAdd: (where) => { this.#addAt(where); },
      onMenu: (id, at) => { this.overlays.open({ kind: 'item-menu', id, at }); },
      onShortcuts: () => { this.overlays.open({ kind: 'shortcuts' }); },
      onAnnounce: (text, urgent) => { if (urgent) this.refuse(text); else this.say(text); },
    }, host.failed);
  }

  get canvas(): CanvasLink { return this.#canvas; }

  /** While a map must not be shown yet: until what it cannot be shown without has come, or could not. One that was seen before shows nobody while its room comes. */
  get coming(): Promise<unknown> | undefined { return (this.#element.hasUpdated ? undefined : this.rooms.coming) ?? this.look.coming ?? this.#round.coming; }

  render(): TemplateResult {
    const host = this.#host;
    const [acts, view] = [this.#acts(), host.view()];
    const isOwnSide = isBeside(view) || (view !== 'list' && host.options.picto);
    const several = host.editor.document.versions.length > 1;
    const moments = several && this.#painted ? this.overlays.moments.part?.momentsView(this.ctx) : undefined;
    return frameView(this.ctx, this.rooms.frame({
      view, sheetOpen: this.#sheetOpen || isOwnSide, standing: host.standing(), notice: host.notice() || this.#round.sentence(this.#notice), label: host.label(),
      moments: several ? html`<div class="moments">${moments?.bar()}</div>` : nothing,
      filter: this.#lens.now?.bar() ?? nothing,
      comparing: moments?.comparing() ?? nothing,
      told: this.#round.told(this.ctx), legend: this.#round.legend(this.ctx),
      toolbar: this.#round.toolbar(this.ctx, view, {
        ...acts,
        find: () => { this.overlays.open({ kind: 'find' }); },
        more: (opener) => { this.overlays.open({ kind: 'map-menu', at: opener.getBoundingClientRect() }); },
      }),
      quickAdd: host.isLocked() || isOwnSide ? nothing : this.#quickAdd?.render() ?? quickAddPlace(this.ctx),
      panel: view === 'list' || !this.#painted ? nothing : this.#side?.render(view, host.options) ?? nothing,
      list: view === 'map' || isBeside(view) ? nothing : (this.#side?.listView() ?? nothing),
      toast: this.#round.notice(this.ctx, this.#notice, acts.undo, () => { this.#show(undefined); }),
      overlay: this.overlays.render(),
      toList: () => { this.#toList(); },
      closeSheet: () => { this.#closeSheet(); },
      filePicker: this.#round.filePicker((file) => { host.openFile(file); }),
    }));
  }

  /** Fetches what working on the map takes; a failed attempt is made again at the next touch or key. */
  prepare(): void {
    this.#round.begin();
    const parts = editingParts();
    if (parts) this.#takeEditing(parts);
    else loadEditing().then((came) => { this.#takeEditing(came); }, () => {
      this.#host.failed();
      this.tryAgain(() => { this.prepare(); });
    });
  }

  /** Waits until the document can be changed. */
  async editable(): Promise<void> {
    this.#takeEditing(this.#editing ?? await loadEditing().catch(() => { throw missingPart(); }));
  }

  /** Puts the map in its place; called after the first render and whenever the element is back on a page. */
  start(): void {
    const root = this.#element.shadowRoot!;
    this.#starting = true;
    this.#canvas.start(root.querySelector('.map')!, root.querySelector('.side')!);
    this.#starting = false;
    this.#learnWords();
    requestAnimationFrame(() => {
      this.#painted = true;
      this.#element.requestUpdate();
      this.#giveHands();
    });
  }

  stop(): void {
    this.#canvas.stop();
    delete this.ctx.clips.last;
    this.#unsaid.length = 0;
  }

  /** Follows a change of the editor. */
  changed({ origin }: EditorChange): void {
    this.#canvas.follow();
    if (origin !== 'layout' && this.#host.editor.selection.length === 0) this.#sheetOpen = false;
    if (origin === 'load') { this.ctx.unfolded.clear(); delete this.#lens.now; }
    if (origin !== 'layout' && origin !== 'view') this.#notice = undefined;
    if (!this.#starting) this.#element.requestUpdate();
  }

  /** Says a sentence to who does not see the map. */
  say(text: string, urgency?: Urgency): void { this.#round.say(text, urgency); }

  /** Says and shows why something was not done. */
  refuse(text: Said): void {
    this.say(saidNow(text), 'assertive');
    this.#show({ text, undo: false });
  }

  /** Leaves nothing of what was told: in another room it may name who is not there. */
  forget(): void {
    this.overlays.close();
    this.#side?.forget();
    this.#quickAdd?.forget();
    this.#unsaid.length = 0;
    this.#round.hush();
    this.#show(undefined);
  }

  /** Says and shows what was taken away; `hint` says how to get it back for who does not see the button. */
  removed(text: Said, hint: string): void {
    this.say(`${saidNow(text)} ${hint}`);
    this.#show({ text, undo: true });
  }

  /** Says what was done, as soon as it can be. */
  said(change: EditorChange): void {
    const { document, version } = this.#host.editor;
    this.#unsaid.push(() => { this.#editing!.sayEdit(change, { document, version }, this.#host.words, this); });
    if (this.#isEditable) this.#sayAll();
  }

  /** Called after every render. */
  rendered(): void {
    this.#canvas.rendered();
    if (this.#painted) this.#side?.takeWays(this.#host.options);
    this.#round.rendered();
    this.#quickAdd?.rendered(this.#element.shadowRoot!);
    this.#focus();
  }

  focusQuickAdd(): void { this.#focus('#quick'); }
  /** Where the browser points its message that the map is empty. */
  get anchor(): HTMLElement | undefined {
    return this.#element.shadowRoot?.querySelector<HTMLElement>('#quick') ?? undefined;
  }

  /** What was typed about somebody and not added yet. */
  get pending(): string { return this.#quickAdd?.pending ?? ''; }

  forgetPending(): void { this.#quickAdd?.forget(); }

  onKey(event: KeyboardEvent): void {
    if (!this.rooms.onKey(event)) this.#editing?.elementKey(event, this.#host.editor, () => { this.#closeSheet(); }, this.ctx);
  }

  /** Brings the keyboard to what was asked for, once it is there and can be used. */
  #focus(what = this.#focusNext): void {
    this.#focusNext = what;
    const next = what && this.#element.shadowRoot?.querySelector<HTMLElement>(`${what}:enabled, ${what}:not(input)`);
    if (next || this.#side?.panel.isThere) this.#focusNext = '';
    if (!next) return;
    if (next.parentElement instanceof HTMLDetailsElement) next.parentElement.open = true;
    next.focus();
  }

  /** Brings the keyboard into the element: to the field if there is nobody yet, else to the map. */
  focus(): void {
    if (othersOf(this.#host.editor.version).length === 0 && !this.#host.isLocked()) this.focusQuickAdd();
    else this.ctx.backToMap();
  }

  /** First the map is seen, then what it takes to work on it is made. */
  #giveHands(): void {
    if (!this.#editing || !this.#isEditable) return;
    adoptStyles(this.#element.shadowRoot!, this.#editing.styles);
    this.#canvas.takeHands(this.#editing.Hands);
    this.#sayAll();
    this.#host.ready();
  }

  #takeEditing(parts: EditingParts): void {
    if (this.#editing) return;
    const { editor, failed } = this.#host;
    this.#editing = parts;
    this.#side = new parts.SideParts(this.ctx, this.#arrived, this.#element);
    this.#quickAdd = new parts.QuickAdd(this.ctx, this.#arrived, failed);
    for (const Each of [parts.Roving, parts.KeyboardRoom, parts.FocusKeeper]) new Each(this.#element);
    new parts.MapSummary(this.#element, editor, this.#host.words);
    this.#element.requestUpdate();
    editor.useEdits(parts.Edits);
    parts.watchLayouts(editor, parts.circlesLayout, failed);
    editor.useLayout(parts.circlesLayout);
    this.#giveHands();
  }

  /** Fetches a part that works on the map, with all that working takes and the words for it. */
  async #bring<Part>(load: () => Promise<Part>): Promise<Part> {
    const [part] = await Promise.all([load(), this.#host.words.ready(), this.editable()]);
    return part;
  }

  get #isEditable(): boolean { return this.#editing !== undefined && this.#painted && this.#host.words.isWhole; }

  #sayAll(): void { for (const say of this.#unsaid.splice(0)) say(); }

  /** Which words are needed is known once the element stands in its page. */
  #learnWords(): void {
    this.#host.words.ready().then(() => { this.#giveHands(); }, () => { this.tryAgain(() => { this.#learnWords(); }); });
  }

  /** The next touch or key fetches again what could not be fetched. */
  tryAgain(work: () => void): void {
    const waiting = new AbortController();
    const again = (): void => { waiting.abort(); this.#show(undefined); work(); };
    for (const type of ['pointerdown', 'keydown'] as const) this.#element.addEventListener(type, again, { signal: waiting.signal });
  }

  #show(notice: Notice | undefined): void {
    this.#notice = notice;
    this.#element.requestUpdate();
  }

  #openPanel(ids: readonly string[], focusNext: string): void {
    this.#host.editor.select(ids);
    this.#sheetOpen = true;
    this.#focusNext = focusNext;
    this.#element.requestUpdate();
  }

  /** Asks who is to be added; the field may have to come from behind the details first. */
  #addAt(where: QuickAddPrefill | undefined): void {
    this.#sheetOpen = false;
    this.#leavePlan();
    this.#quickAdd?.prefill(where);
    void this.#element.updateComplete.then(() => { this.focusQuickAdd(); });
  }

  #closeSheet(): void {
    this.#sheetOpen = false;
    this.#leavePlan();
    this.ctx.backToMap();
    this.#element.requestUpdate();
  }

  /** Details and the field to add people are where the plan is now. */
  #leavePlan(): void {
    if (isBeside(this.#host.view())) this.#host.setView('map');
  }

  #toList(): void {
    this.#leavePlan();
    if (this.#host.view() === 'map') this.#host.setView('list');
    const focus = (): void => { this.#element.shadowRoot?.querySelector<HTMLElement>('#list-title')?.focus(); };
    void this.editable().then(() => this.#side!.list.ready()).then(() => this.#element.updateComplete).then(focus, () => undefined);
  }

  #acts(): OverlayActs {
    const host = this.#host;
    return {
      get view() { return host.view(); },
      undo: () => { host.editor.undo(); },
      redo: () => { host.editor.redo(); },
      fit: () => { this.#canvas.map?.fit(); },
      zoom: (factor) => { this.#canvas.map?.zoom(factor); },
      setView: host.setView,
      options: host.options,
      openFile: () => { this.#element.shadowRoot?.querySelector<HTMLInputElement>('input.file')?.click(); },
      saveFile: (format, options) => { host.saveFile(format, options); },
      print: host.print,
      chooseMore: (id) => { this.#sheetOpen = false; this.#element.requestUpdate(); this.#canvas.map?.chooseMore(id); },
      boundsOf: (id) => this.#canvas.map?.boundsOf(id),
    };
  }

  #context(): ViewContext {
    const host = this.#host;
    const { editor } = host;
    const look = (): ViewContext['look'] => (this.#side ? this.#side.look(host.options, this.look.now) : this.look.now);
    return {
      editor,
      get messages() { return host.words.messages; },
      get ui() { return host.words.ui; },
      get locked() { return host.isLocked(); },
      get unsafeTies() { return host.options.unsafeTies; },
      get look() { return look(); }, get notation() { return host.options.notation; }, get catalogue() { return host.options.catalogue; },
      clips: {},
      unfolded: new Set(),
      run: (command, merge) => {
        const plan = editor.run(command, merge === undefined ? {} : { merge });
        if (isRefusal(plan)) this.refuse(() => this.#editing!.describeRefusal(plan, host.words.messages));
        return plan;
      },
      announce: (text, urgency) => { this.say(text, urgency); },
      missing: host.failed,
      bring: (load) => this.#bring(load),
      lens: this.#lens,
      redraw: () => { this.#canvas.map?.update(); this.#element.requestUpdate(); },
      refresh: () => { this.#element.requestUpdate(); },
      show: (ids, part) => {
        this.#leavePlan();
        this.#openPanel(ids, part ? PARTS[part] : TITLE);
      },
      backToMap: (id) => {
        if (host.view() === 'list') this.#element.shadowRoot?.querySelector<HTMLElement>('#list-title')?.focus();
        else this.#canvas.map?.focusAlter(id ?? editor.focus);
      },
      openOverlay: (overlay) => { this.overlays.open(overlay); },
      setView: host.setView,
    };
  }
}
