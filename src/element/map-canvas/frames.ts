/** A part of the canvas that may have to be brought up to date; in the order in which that is done. */
export type Part = 'gesture' | 'scene' | 'camera' | 'live';

const ORDER: readonly Part[] = ['gesture', 'scene', 'camera', 'live'];

/**
 * One animation frame for everything that changed since the last one.
 * While nothing is out of date no frame is asked for; after `stop` none comes any more.
 */
export class Frames {
  readonly #bring: Readonly<Record<Part, () => void>>;
  readonly #dirty = new Set<Part>();
  #asked = 0;
  #running = false;
  #stopped = false;

  /** @param bring how each part is brought up to date; one that marks a later part has it done in the same frame */
  constructor(bring: Readonly<Record<Part, () => void>>) {
    this.#bring = bring;
  }

  /** Marks parts as out of date and sees to it that a frame comes. */
  need(...parts: Part[]): void {
    if (this.#stopped) return;
    for (const part of parts) this.#dirty.add(part);
    if (!this.#running) this.#ask();
  }

  /** Brings everything up to date at once, without waiting for a frame. */
  now(): void {
    if (this.#asked) cancelAnimationFrame(this.#asked);
    this.#asked = 0;
    if (this.#stopped || this.#running) return;
    this.#running = true;
    try {
      for (const part of ORDER) if (this.#dirty.delete(part)) this.#bring[part]();
    } finally {
      this.#running = false;
    }
    if (this.#dirty.size > 0) this.#ask();
  }

  stop(): void {
    this.#stopped = true;
    this.#dirty.clear();
    if (this.#asked) cancelAnimationFrame(this.#asked);
    this.#asked = 0;
  }

  #ask(): void {
    this.#asked ||= requestAnimationFrame(() => this.now());
  }
}
