import { applyTransaction } from '../../change/transaction.js';
import type { Step } from '../../change/step.js';
import type { AlterId } from '../../model/document.js';
import { versionOf } from '../../model/query.js';
import type { TieFacts } from '../check-tie.js';
import { isRefusal, type Command } from '../command.js';
import { factsTold } from '../facts-told.js';
import { namesOf } from '../names-of.js';
import { refuse } from '../refuse.js';
import { sayOwnTie } from './say-own-tie.js';

/** Says the same of the ties of several people with the resident, in one act; a tie that was not there yet is drawn. */
export function sayOwnTies(ids: readonly AlterId[], facts: TieFacts): Command {
  return (context) => {
    if (ids.length === 0) return refuse('nothing-chosen');
    const steps: Step[] = [];
    let { document, version } = context;
    for (const id of ids) {
      const plan = sayOwnTie(version, id, facts)({ ...context, document, version });
      if (isRefusal(plan)) return plan;
      steps.push(...plan.steps);
      const after = applyTransaction(document, plan.steps);
      if (!after.ok) return refuse('gone');
      document = after.document;
      version = versionOf(document, version.id);
    }
    return { steps, deed: 'alters-changed', ids: [...ids], about: { names: namesOf(context.version, ids), ...factsTold(facts) } };
  };
}
