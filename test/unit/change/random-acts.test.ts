import { expect, it } from 'vitest';
import { draftSteps } from '../../../src/change/draft.js';
import { emptyHistory, pushHistory, redoHistory, undoHistory, type History } from '../../../src/change/history.js';
import { sameJson } from '../../../src/change/step.js';
import { applyTransaction } from '../../../src/change/transaction.js';
import { createDocument } from '../../../src/model/create.js';
import type { NetworkDocument } from '../../../src/model/document.js';
import { deepFreeze } from '../../../src/model/freeze.js';
import { violationsOf } from '../../../src/model/invariants.js';
import { openDocument } from '../../../src/model/open.js';
import { saveDocument } from '../../../src/model/save.js';
import { shapeProblems } from '../../../src/model/shape.js';
import { throwDice } from './dice.js';
import { NaiveDocument } from './naive-document.js';
import { randomAct, type Pen } from './random-act.js';
import { forSeeds, seedCount as commandSeeds } from './seeds.js';

const ACTS = 300;
/** A tenth of the seeds: random commands, beside this, go through the same history. */
const seedCount = Math.ceil(commandSeeds / 10);
/** Seeds that failed once. */
const PINNED: number[] = [];

it(`takes ${seedCount} x ${ACTS} random acts as a plain model does, sound after each, back to the first byte and forth to the last`, () => {
  const tally = { taken: 0, refused: 0, undone: 0, redone: 0 };
  forSeeds(seedCount, PINNED, (seed) => {
    const session = new Session(seed, tally);
    const unwindAt = session.dice.below(ACTS);
    for (let act = 0; act < ACTS; act += 1) {
      session.next();
      if (act === unwindAt) session.unwind();
      if (act % 100 === 99) session.lookClosely();
    }
    session.unwind();
    session.lookClosely();
  });
  console.log(`measured: random acts ${JSON.stringify(tally)}`);
  // A test in which nearly everything is refused, or nothing, would show little.
  expect(tally.taken).toBeGreaterThan(seedCount * ACTS * 0.4);
  expect(tally.refused).toBeGreaterThan(seedCount * ACTS * 0.05);
}, 900_000);

/** One document, edited at random, with a model of it beside. */
class Session {
  readonly dice;
  private readonly first: string;
  private document: NetworkDocument;
  private history: History = emptyHistory;
  private readonly naive: NaiveDocument;
  private ids = 0;
  private clock = 0;
  private merge: string | undefined;
  private mergedAt = 0;

  constructor(seed: number, private readonly tally: { taken: number; refused: number; undone: number; redone: number }) {
    this.dice = throwDice(seed);
    this.document = createDocument({ id: 'map', residentName: 'Ria' });
    this.first = saveDocument(this.document);
    this.naive = new NaiveDocument(this.document);
  }

  /** One random act, undo or redo. */
  next(): void {
    const roll = this.dice.below(100);
    if (roll < 12) this.undo();
    else if (roll < 20) this.redo();
    else this.act();
    if (!sameJson(this.document, this.naive.value)) {
      expect(this.document).toEqual(this.naive.value);
      throw new Error('the document and its model differ');
    }
    const [violation] = violationsOf(this.document);
    if (violation) throw new Error(`broken: ${JSON.stringify(violation)}`);
  }

  /** Everything undone gives the first bytes, everything redone these. */
  unwind(): void {
    const now = saveDocument(this.document);
    let count = 0;
    while (this.undo()) count += 1;
    expect(saveDocument(this.document)).toBe(this.first);
    for (let index = 0; index < count; index += 1) this.redo();
    expect(saveDocument(this.document)).toBe(now);
  }

  /** The document has the shape of the schema, and saving and opening it changes no byte. */
  lookClosely(): void {
    expect(shapeProblems(this.document)).toEqual([]);
    const saved = saveDocument(this.document);
    const opened = openDocument(saved);
    expect(opened.repairs).toEqual([]);
    expect(saveDocument(opened.document)).toBe(saved);
    expect(sameJson(opened.document, this.document)).toBe(true);
    this.history = JSON.parse(JSON.stringify(this.history)) as History;
  }

  private act(): void {
    const draft = draftSteps(this.document);
    const edits: ((naive: NaiveDocument) => void)[] = [];
    const pen: Pen = {
      get document() { return draft.document; },
      set(of, field, value) { draft.set(of, field, value); edits.push((naive) => naive.set(of, field, value)); },
      insert(list, record, index) { draft.insert(list, record, index); edits.push((naive) => naive.insert(list, record, index)); },
      remove(list, id) { draft.remove(list, id); edits.push((naive) => naive.remove(list, id)); },
    };
    randomAct(pen, this.dice, () => `id${(this.ids += 1)}`);
    const result = applyTransaction(this.document, draft.steps);
    if (!result.ok) { this.tally.refused += 1; return; }
    if (draft.steps.length === 0) return;
    this.tally.taken += 1;
    // Frozen, so that whatever writes into a document that was handed out fails at once.
    this.document = deepFreeze(result.document);
    const merge = this.dice.chance(0.2) ? 'burst' : undefined;
    this.clock += this.dice.below(1500);
    const merges = merge !== undefined && this.merge === merge && this.clock - this.mergedAt <= 1000;
    this.naive.act(() => { for (const edit of edits) edit(this.naive); }, merges);
    const groups = this.history.done.length;
    this.history = pushHistory(this.history, { deed: 'random', ids: [], before: { selection: [] }, after: { selection: [] }, steps: draft.steps, at: this.clock, merge });
    // A burst that came back to where it began is no act at all.
    if (merges && this.history.done.length < groups) { this.naive.forget(); this.merge = undefined; } else this.merge = merge;
    this.mergedAt = this.clock;
  }

  private undo(): boolean {
    const move = undoHistory(this.history, this.document);
    if (move.ok !== this.naive.undoable > 0) throw new Error('undo did not do what the model did');
    if (!move.ok) return false;
    this.tally.undone += 1;
    this.naive.undo();
    this.document = deepFreeze(move.document);
    this.history = move.history;
    this.merge = undefined;
    return true;
  }

  private redo(): void {
    const move = redoHistory(this.history, this.document);
    if (move.ok !== this.naive.redoable > 0) throw new Error('redo did not do what the model did');
    if (!move.ok) return;
    this.tally.redone += 1;
    this.naive.redo();
    this.document = deepFreeze(move.document);
    this.history = move.history;
    this.merge = undefined;
  }
}
