/** Counts what hands do: a click, a tap, a drag or a key that is no text is one action; typing text is none. */
export class Tally {
  readonly #parts = new Map<string, number>();
  #part = '';

  /** Everything from here on is counted under this name. */
  begin(part: string): void {
    this.#part = part;
  }

  add(): void {
    this.#parts.set(this.#part, this.of(this.#part) + 1);
  }

  of(part: string): number {
    return this.#parts.get(part) ?? 0;
  }

  get all(): number {
    return [...this.#parts.values()].reduce((sum, count) => sum + count, 0);
  }

  toString(): string {
    return [...this.#parts].map(([part, count]) => `${part} ${String(count)}`).join(', ');
  }
}
