import type { Address, Identified, SetStep, Step } from '../../change/step.js';

/** What a list of steps takes away, and what follows from that for records that are not seen: they let go of it. */
export class LetGo {
  readonly #gone = new Set<string>();

  /** @param isSeen whether there is something at an address for who is in the room */
  constructor(steps: readonly Step[], isSeen: (address: Address) => boolean) {
    const removals = steps.filter((step) => step.type === 'remove');
    for (const { list, record } of removals) if (isSeen([...list, record.id])) this.#gone.add(record.id);
    // A couple that goes takes its children's records along.
    for (let round = 0; round < 2; round += 1) for (const { record } of removals) if (this.isOf(record)) this.#gone.add(record.id);
  }

  /** Whether something is taken away. */
  has(id: string): boolean { return this.#gone.has(id); }

  /** Whether a record hangs on what is taken away: a tie of somebody, somebody's place in a family. */
  isOf(record: Identified): boolean {
    const { from, to, child, couple, partners, members } = record as Partial<Record<string, unknown>>;
    return [from, to, child, couple, ...listOf(partners), ...listOf(members)].some((id) => typeof id === 'string' && this.#gone.has(id));
  }

  /** Whether a step does no more than take out of a record what goes. */
  isAll({ before, after }: SetStep): boolean {
    if (typeof before === 'string') return after === undefined && this.#gone.has(before);
    const [was, is] = [listOf(before), listOf(after)];
    return was.length > 0 && is.every((id) => was.includes(id)) && was.every((id) => is.includes(id) || this.#gone.has(id as string));
  }
}

function listOf(value: unknown): readonly unknown[] { return Array.isArray(value) ? value : []; }
