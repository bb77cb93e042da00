/** A part of the interface that is loaded when it is first needed; the host renders again when it is there. */
export class LazyPart<Part> {
  #part: Part | undefined;
  #coming: Promise<Part> | undefined;

  constructor(private readonly load: () => Promise<Part>, private readonly arrived: (part: Part) => void) {}

  /** Whether the part has come, without fetching it. */
  get isThere(): boolean { return this.#part !== undefined; }

  /** The part if it is there; otherwise it is fetched and `arrived` is told. */
  get part(): Part | undefined {
    if (!this.#part) this.ready().catch(() => { /* The next look tries again; an absent chunk must not break the map. */ });
    return this.#part;
  }

  /** The part, when it has come. A failed attempt may be repeated. */
  ready(): Promise<Part> {
    this.#coming ??= this.load().then(
      (part) => {
        this.#part = part;
        this.arrived(part);
        return part;
      },
      (error: unknown) => {
        this.#coming = undefined;
        throw error;
      },
    );
    return this.#coming;
  }
}
