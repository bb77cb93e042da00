import { emptyHistory, pushHistory, redoHistory, undoHistory, type History, type HistoryMove } from '../change/history.js';
import type { Step } from '../change/step.js';
import { applyTransaction } from '../change/transaction.js';
import { randomId, type NewId } from '../model/create.js';
import type { NetworkDocument, Version } from '../model/document.js';
import { deepFreeze } from '../model/freeze.js';
import { peopleOnMap } from '../model/people-on-map.js';
import { alterOf, versionOf } from '../model/query.js';
import { isRefusal, type Command, type Deed, type Plan } from './command.js';
import type { EditorApi, EditorChange } from './editor-state.js';
import { focusAfter } from './focus-after.js';
import type { HeldMap } from './held-map.js';
import { rebaseRedo, rebaseUndo } from './rebase-pictures.js';
import { replaceSteps } from './replace-steps.js';
import { completeSteps, settle } from './settle.js';
import { unusedId } from './unused-id.js';

/** What edits are made with. */
export interface EditsOptions {
  newId?: NewId;
  /** Milliseconds of a clock that never runs back; for merging bursts. */
  now?: () => number;
}

/**
 * Changes the map that an editor holds, and remembers how to take it back.
 * Every edit and what it does to the picture are one transaction, so that undo brings back the very same picture.
 */
export class Edits {
  #history: History = emptyHistory;

  constructor(private readonly held: HeldMap, private readonly guard: () => EditorApi['guard'], private readonly options: EditsOptions = {}) {}

  get canUndo(): boolean { return this.#history.done.length > 0; }
  get canRedo(): boolean { return this.#history.undone.length > 0; }

  /** How many acts can be taken back, and done again. */
  get depth(): readonly [done: number, undone: number] { return [this.#history.done.length, this.#history.undone.length]; }

  /** Another document is here: there is nothing to take back. */
  forget(): void { this.#history = emptyHistory; }

  plan(command: Command): Plan {
    const { document, version, layout } = this.held;
    return command({ document, version, layout, newId: unusedId(document, this.options.newId ?? randomId) });
  }

  run(command: Command, merge?: string): Plan {
    const plan = this.plan(command);
    if (isRefusal(plan) || plan.steps.length === 0) return plan;
    return this.#take(plan, plan.steps, 'user', merge);
  }

  undo(): Deed | null {
    return this.#travel('undo', () => undoHistory(rebaseUndo(this.#history, this.held.document), this.held.document));
  }

  redo(): Deed | null {
    return this.#travel('redo', () => redoHistory(rebaseRedo(this.#history, this.held.document), this.held.document));
  }

  /** Puts another document in the place of this one, as an edit. */
  replace(document: NetworkDocument): void {
    this.#take({ deed: 'document-loaded', ids: [] }, replaceSteps(this.held.document, document), 'load');
  }

  /** Completes the picture on screen outside history, which is then to be told; nothing if it is complete. */
  complete(): EditorChange | undefined {
    const { held } = this;
    const steps = completeSteps(held.document, held.stage());
    if (steps.length === 0) return undefined;
    const done = applyTransaction(held.document, steps);
    if (!done.ok) return undefined;
    held.document = deepFreeze(done.document);
    return { origin: 'layout', steps };
  }

  /** Takes on an edit with everything that follows from it, or says why not. */
  #take(deed: Deed, own: readonly Step[], origin: 'user' | 'load', merge?: string): Plan {
    const { held } = this;
    const before = held.standpoint;
    const start = held.document;
    const edited = applyTransaction(start, own);
    if (!edited.ok) return { refused: 'invalid', about: { reason: edited.reason } };
    // An edit that makes another moment the current one shows it.
    const moves = origin === 'load' || edited.document.current !== start.current;
    const version = versionOf(edited.document, moves ? edited.document.current : held.versionId).id;
    const stage = held.stage(edited.document, version);
    const pictures = origin === 'load' ? completeSteps(edited.document, stage) : settle(start, edited.document, own, stage);
    const settled = applyTransaction(edited.document, pictures);
    if (!settled.ok) return { refused: 'invalid', about: { reason: settled.reason } };
    const steps = [...own, ...pictures];
    const act: Deed = { deed: deed.deed, ids: deed.ids, ...(deed.about ? { about: deed.about } : {}) };
    if (!this.#mayBe(steps, act, origin, start)) return { refused: 'host' };
    const was = held.version;
    const brought = newcomers(peopleOnMap(was), peopleOnMap(versionOf(settled.document, version)), deed.ids);
    held.take(deepFreeze(settled.document), version);
    if (brought.length) held.selection = brought;
    held.tidyView(alterOf(held.version, brought[0] ?? '') ? brought[0]! : focusAfter(start, was, held.version, held.focus));
    const at = this.options.now ? this.options.now() : performance.now();
    this.#history = pushHistory(this.#history, { ...act, steps, before, after: held.standpoint, merge, at });
    held.tell({ origin, steps, deed: act });
    return { ...act, steps };
  }

  /** Goes one act back or forth, unless the host objects. */
  #travel(origin: 'undo' | 'redo', next: () => HistoryMove): Deed | null {
    const { held } = this;
    const start = held.document;
    let move = next();
    // An act that took itself back within its burst has nothing to undo: go on to the one before.
    for (; !move.ok && move.reason === 'changed'; move = next()) this.#history = move.history;
    if (!move.ok) return null;
    const { group, steps } = move;
    const deed: Deed = { deed: group.deed, ids: group.ids, ...(group.about ? { about: group.about } : {}) };
    if (!this.#mayBe(steps, deed, origin, start)) return null;
    const to = origin === 'undo' ? group.before : group.after;
    this.#history = move.history;
    held.take(deepFreeze(move.document), versionOf(move.document, to.version).id);
    held.selection = to.selection;
    held.tidyView(to.focus ?? held.focus);
    held.tell({ origin, steps, deed }, this.complete());
    return deed;
  }

  /** Whether the host lets it be, and has not changed the document itself when it was asked. */
  #mayBe(steps: readonly Step[], deed: Deed, origin: EditorChange['origin'], start: NetworkDocument): boolean {
    return this.guard()?.(steps, deed, origin) !== false && this.held.document === start;
  }
}

/** Whom or what an edit brought: alters if any, else ties, in the order in which the deed names them. */
function newcomers(before: Version, after: Version, ids: readonly string[]): string[] {
  const fresh = (list: 'alters' | 'ties'): string[] => {
    const was = new Set(before[list].map(({ id }) => id));
    const is = new Set(after[list].map(({ id }) => id));
    return ids.filter((id) => is.has(id) && !was.has(id));
  };
  const alters = fresh('alters');
  return alters.length ? alters : fresh('ties');
}
