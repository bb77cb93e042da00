import { render, type RootPart, type TemplateResult } from 'lit-html';
import { adoptStyles, type AdoptedStyle } from './adopt-styles.js';

/** How a property hangs together with an attribute of the same name in lower case, or of the name given here. */
export interface PropertyOptions {
  attribute?: string | false;
  /** True where the attribute is there or not, and says no more. */
  type?: BooleanConstructor;
  /** The class itself says what the property does. */
  noAccessor?: boolean;
}

export type PropertyTable = Readonly<Record<string, PropertyOptions>>;

/** What lives along with an element. */
export interface Companion {
  hostConnected?(): void;
  hostDisconnected?(): void;
  /** After every rendering. */
  hostUpdated?(): void;
}

/** What a companion may ask of its element. */
export interface CompanionHost extends HTMLElement {
  addController(companion: Companion): void;
  requestUpdate(): void;
}

type Rendering = typeof RenderingElement;

/** The accessor of a property that asks for a rendering. */
let accessor: (name: string) => PropertyDescriptor;

/** Without a DOM there is nothing to extend, but the module can be imported. */
const Element_ = (globalThis.HTMLElement ?? class {}) as typeof HTMLElement;

/**
 * An element that renders a template into its shadow root: once it is on a page, and after that whenever something asks for it,
 * everything that asks at once together. Less than a general base class does, and all that this element needs.
 */
export abstract class RenderingElement extends Element_ implements CompanionHost {
  static readonly styles: readonly AdoptedStyle[] = [];
  static readonly properties: PropertyTable = {};

  static get observedAttributes(): string[] { return [...attributesOf(this).keys()]; }

  /** Whether it was rendered before. */
  hasUpdated = false;
  renderRoot!: ShadowRoot;
  readonly #values: Record<string, unknown> = {};
  readonly #companions = new Set<Companion>();
  #early: Record<string, unknown> = {};
  #isAsked = false;
  #begin!: () => void;
  #update: Promise<unknown> = new Promise<void>((begin) => { this.#begin = begin; });
  #part: RootPart | undefined;

  static {
    accessor = (name) => ({
      get(this: RenderingElement) { return this.#values[name]; },
      set(this: RenderingElement, value: unknown) {
        if (Object.is(this.#values[name], value)) return;
        this.#values[name] = value;
        this.requestUpdate();
      },
      configurable: true, enumerable: true,
    });
  }

  constructor() {
    super();
    // What a page set before the class was there would hide the accessors; it is taken over as soon as the element is on a page.
    for (const name in tableOf(this.constructor as Rendering)) {
      if (!Object.hasOwn(this, name)) continue;
      this.#early[name] = this[name as keyof this];
      Reflect.deleteProperty(this, name);
    }
    this.requestUpdate();
  }

  /** Resolves when everything asked for up to now is rendered. */
  get updateComplete(): Promise<boolean> { return this.#update.then(() => !this.#isAsked); }

  addController(companion: Companion): void {
    this.#companions.add(companion);
    if (this.renderRoot && this.isConnected) companion.hostConnected?.();
  }

  /** Renders soon. */
  requestUpdate(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    const last = this.#update;
    this.#update = (async () => {
      // An error of the rendering before was told to whoever waited for it.
      await last.catch(() => undefined);
      await this.scheduleUpdate();
    })();
  }

  connectedCallback(): void {
    Object.assign(this, this.#early);
    this.#early = {};
    if (!this.renderRoot) {
      this.renderRoot = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      adoptStyles(this.renderRoot, (this.constructor as Rendering).styles);
    }
    this.#begin();
    for (const companion of this.#companions) companion.hostConnected?.();
    this.#part?.setConnected(true);
  }

  disconnectedCallback(): void {
    for (const companion of this.#companions) companion.hostDisconnected?.();
    this.#part?.setConnected(false);
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (before === after) return;
    const property = attributesOf(this.constructor as Rendering).get(name);
    if (property) (this as Record<string, unknown>)[property] = tableOf(this.constructor as Rendering)[property]!.type ? after !== null : after;
  }

  /** May be put off by who has to wait for something. */
  protected scheduleUpdate(): Promise<unknown> | void { this.performUpdate(); }

  protected performUpdate(): void {
    const isFirst = !this.hasUpdated;
    let template: TemplateResult;
    try {
      this.willUpdate();
      template = this.render();
    } finally {
      this.#isAsked = false;
    }
    this.#part = render(template, this.renderRoot, { host: this, isConnected: this.isConnected });
    for (const companion of this.#companions) companion.hostUpdated?.();
    this.hasUpdated = true;
    if (isFirst) this.firstUpdated();
    this.updated();
  }

  /** Before every rendering. */
  protected willUpdate(): void { /* For who extends this. */ }
  protected abstract render(): TemplateResult;
  /** After the first rendering. */
  protected firstUpdated(): void { /* For who extends this. */ }
  /** After every rendering. */
  protected updated(): void { /* For who extends this. */ }
}

/** The attributes that a class looks at, with the property of each. */
function attributesOf(made: Rendering): Map<string, string> {
  return new Map(Object.entries(tableOf(made)).flatMap(([name, { attribute }]) => (attribute === false ? [] : [[attribute ?? name.toLowerCase(), name]])));
}

/** All properties of a class and those it extends; what has no accessor yet is given one. */
function tableOf(made: Rendering): PropertyTable {
  if (made === RenderingElement) return {};
  const own = Object.hasOwn(made, 'properties') ? made.properties : {};
  for (const name in own) if (!own[name]!.noAccessor && !Object.hasOwn(made.prototype, name)) Object.defineProperty(made.prototype, name, accessor(name));
  return { ...tableOf(Object.getPrototypeOf(made) as Rendering), ...own };
}
