import type { TemplateResult, nothing } from 'lit-html';
import { planContext } from '../plan/plan-context.js';
import { experienceQuestion, lookQuestion, presentQuestion, sharingQuestion } from './closing-questions.js';
import type { AskingContext, PlanAsking } from './interview-context.js';
import { askQuestion, decisionQuestion, goalQuestion, ideasQuestion, resultsQuestion, reviewQuestion, stepQuestion } from './plan-questions.js';

/** What is asked before the questions, and questions that come later in a talk, fetched by then: about the plan, what changed, and how it went. */
export { changesWalk } from './changes-question.js';
export { startFields } from './start-fields.js';

/** What such a question is answered with; nothing for one that is not among them. */
export function moreQuestion(asking: AskingContext): TemplateResult | typeof nothing | undefined {
  const ctx = planContext(asking) as PlanAsking;
  switch (ctx.question.asks) {
    case 'present': return presentQuestion(ctx);
    case 'look': return lookQuestion(ctx);
    case 'goal': return goalQuestion(ctx);
    case 'ideas': return ideasQuestion(ctx);
    case 'step': return stepQuestion(ctx);
    case 'ask': return askQuestion(ctx);
    case 'decision': return decisionQuestion(ctx);
    case 'review': return reviewQuestion(ctx);
    case 'sharing': return sharingQuestion(ctx);
    case 'results': return resultsQuestion(ctx);
    case 'experience': return experienceQuestion(ctx);
    default: return undefined;
  }
}
