import type { Step } from '../change/step.js';
import type { Deed } from './command.js';

/** Where the user was: what was selected, what had focus, which version was on screen. */
export interface Standpoint { selection: readonly string[]; focus: string; version: string }

/** One act of the user as history remembers it. */
export interface Act { steps: readonly Step[]; deed: Deed; before: Standpoint; after: Standpoint }

/** Acts that can be undone and redone, latest last. */
export class UndoStack {
  private done: Act[] = [];
  private undone: Act[] = [];
  private burst: { name: string; at: number } | null = null;

  constructor(private readonly mergeWithin: number) {}

  get last(): Act | undefined { return this.done[this.done.length - 1]; }
  get next(): Act | undefined { return this.undone[this.undone.length - 1]; }

  /** Takes on an act; one with the same burst name shortly after the last joins it. */
  push(act: Act, burst: string | undefined, now: number): void {
    const joins = burst !== undefined && this.burst?.name === burst && now - this.burst.at < this.mergeWithin && this.last;
    if (joins) this.done[this.done.length - 1] = { ...act, steps: [...joins.steps, ...act.steps], before: joins.before };
    else this.done.push(act);
    this.undone = [];
    this.burst = burst === undefined ? null : { name: burst, at: now };
  }

  moveBack(): void {
    this.undone.push(this.done.pop()!);
    this.burst = null;
  }

  moveForth(): void {
    this.done.push(this.undone.pop()!);
    this.burst = null;
  }

  clear(): void {
    this.done = [];
    this.undone = [];
    this.burst = null;
  }
}
