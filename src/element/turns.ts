/** How long work may go on before whoever types or points has a turn, in milliseconds. */
const LONGEST = 24;

/** Long work that lets others have their turn. */
export class Turns {
  #since = performance.now();

  /** Goes on at once, or after everybody else had a turn. */
  async next(): Promise<void> {
    if (performance.now() - this.#since < LONGEST) return;
    await new Promise<void>((go) => { setTimeout(go); });
    this.#since = performance.now();
  }
}
