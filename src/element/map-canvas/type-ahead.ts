const FORGET_MS = 900;

/** Letters typed shortly after each other, for going to a name by its beginning. The same letter again goes to the next. */
export class TypeAhead {
  #typed = '';
  #last = -Infinity;

  /** The id to go to after this letter, starting from where the focus is. */
  type(letter: string, at: number, names: readonly { id: string; name: string }[], from: string): string | undefined {
    const again = at - this.#last < FORGET_MS;
    this.#last = at;
    const folded = fold(letter);
    const repeated = this.#typed === folded;
    this.#typed = again && !repeated ? this.#typed + folded : folded;
    const start = Math.max(0, names.findIndex(({ id }) => id === from));
    const first = this.#typed.length === 1 ? 1 : 0;
    for (let i = 0; i < names.length; i++) {
      const candidate = names[(start + first + i) % names.length]!;
      if (fold(candidate.name).startsWith(this.#typed)) return candidate.id;
    }
    return undefined;
  }

  /** Forgets what was typed, since another key came in between. */
  stop(): void {
    this.#typed = '';
  }

  /** True while letters still belong together, so that a space is part of a name. */
  isTyping(at: number): boolean {
    return this.#typed !== '' && at - this.#last < FORGET_MS;
  }
}

/** Small letters without marks, so that "Aïsha" is found by "ai". */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase().trimStart();
}
