/** How long a part that could not be fetched is not asked for again by rendering alone, in milliseconds. */
const REST_MS = 5000;

/** A part of the interface that is loaded when it is first needed; the host renders again when it is there. */
export class LazyPart<Part> {
  #part: Part | undefined;
  #coming: Promise<Part> | undefined;
  #failedAt = -Infinity;

  /** @param missing told after every attempt that failed, so that it is no secret */
  constructor(private readonly load: () => Promise<Part>, private readonly arrived: (part: Part) => void, private readonly missing: () => void) {}

  /** Whether the part has come, without fetching it. */
  get isThere(): boolean { return this.#part !== undefined; }

  /** Whether it could not be fetched a moment ago. */
  get isMissing(): boolean { return performance.now() - this.#failedAt < REST_MS; }

  /** The part if it is there; otherwise it is fetched and `arrived` is told. */
  get part(): Part | undefined {
    if (!this.#part && !this.isMissing) this.ready().catch(() => { /* A later look tries again; an absent chunk must not break the map. */ });
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
        this.#failedAt = performance.now();
        this.missing();
        throw error;
      },
    );
    return this.#coming;
  }
}
