import { expect, it } from 'vitest';
import { draftSteps } from '../../../src/change/draft.js';
import { emptyHistory, pushHistory, redoHistory, undoHistory, type History } from '../../../src/change/history.js';
import { applyTransaction } from '../../../src/change/transaction.js';
import { createDocument } from '../../../src/model/create.js';
import type { NetworkDocument } from '../../../src/model/document.js';
import { violationsOf } from '../../../src/model/invariants.js';
import { shapeProblems } from '../../../src/model/shape.js';
import { throwDice } from './dice.js';
import { randomAct } from './random-act.js';
import { forSeeds } from './seeds.js';

it('undoes and redoes among random changes by others: sound after each, and never over what others set later', () => {
  const tally = { moved: 0, stuck: 0 };
  forSeeds(150, [], (seed) => {
    const dice = throwDice(seed);
    let ids = 0;
    let document: NetworkDocument = createDocument({ id: 'map' });
    let history: History = emptyHistory;
    const act = (addToHistory: boolean): void => {
      const draft = draftSteps(document);
      randomAct(draft, dice, () => `id${(ids += 1)}`);
      const result = applyTransaction(document, draft.steps);
      if (!result.ok || draft.steps.length === 0) return;
      document = result.document;
      const group = { deed: 'random', ids: [], before: { selection: [] }, after: { selection: [] }, steps: draft.steps, at: 0 };
      history = pushHistory(history, group, { addToHistory });
    };
    const signed = new Map<string, string>();
    /** Somebody else writes something that only they could have written. */
    const sign = (): void => {
      const version = dice.pick(document.versions);
      const alter = dice.pick(version.alters);
      const role = `written by another, ${(ids += 1)}`;
      const draft = draftSteps(document);
      draft.set(['versions', version.id, 'alters', alter.id], 'role', role);
      const result = applyTransaction(document, draft.steps);
      if (!result.ok) throw new Error(result.reason);
      document = result.document;
      history = pushHistory(history, { deed: '', ids: [], before: { selection: [] }, after: { selection: [] }, steps: draft.steps, at: 0 }, { addToHistory: false });
      signed.set(`${version.id}/${alter.id}`, role);
    };
    for (let turn = 0; turn < 120; turn += 1) {
      const roll = dice.below(10);
      if (roll < 4) act(true);
      else if (roll < 5) act(false);
      else if (roll < 6) sign();
      else {
        const move = (roll < 8 ? undoHistory : redoHistory)(history, document);
        history = move.history;
        if (move.ok) { document = move.document; tally.moved += 1; } else if (move.reason === 'changed') tally.stuck += 1;
      }
      expect(violationsOf(document)).toEqual([]);
      for (const [where, role] of signed) {
        const [version, alter] = where.split('/');
        const record = document.versions.find((v) => v.id === version)?.alters.find((a) => a.id === alter);
        // Whoever is gone took it along; a version or person put back comes as it was when it was taken out.
        if (record) expect(record.role).toBe(role);
        else signed.delete(where);
      }
    }
    expect(shapeProblems(document)).toEqual([]);
  });
  console.log(`measured: among others ${JSON.stringify(tally)}`);
  expect(tally.moved).toBeGreaterThan(3000);
});
