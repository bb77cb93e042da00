/**
 * Commands for what happens over time: moments, events in the resident's life, answers to questions, the plan, and how it went. Loaded by `planning()`; run by the editor of `editing()`.
 * @module
 */
export { addEvent } from './editor/commands/add-event.js';
export { addVersion } from './editor/commands/add-version.js';
export type { EventFacts } from './editor/check-event.js';
export { chooseWay } from './editor/commands/choose-way.js';
export { setAnswer, type AnswerFacts, type Asked } from './editor/commands/set-answer.js';
export { removeEvent } from './editor/commands/remove-event.js';
export { removeVersion } from './editor/commands/remove-version.js';
export { setEvent } from './editor/commands/set-event.js';
export { readAction, type ActionSaid } from './editor/action-line.js';
export { dreamOfGoal } from './editor/commands/dream-of-goal.js';
export { couldBeAsked } from './graph/could-be-asked.js';
export { addToPlan } from './editor/commands/add-to-plan.js';
export type { PlanFacts, PlanList } from './editor/check-plan.js';
export { removeFromPlan } from './editor/commands/remove-from-plan.js';
export { setInPlan } from './editor/commands/set-in-plan.js';
export { setReview } from './editor/commands/set-review.js';
export { planShares, type PlanShares } from './graph/plan-shares.js';
export type { ClosingFacts, ClosingList, ClosingRecords } from './editor/check-closing.js';
export { addToClosing } from './editor/commands/add-to-closing.js';
export { removeFromClosing } from './editor/commands/remove-from-closing.js';
export { setClosing } from './editor/commands/set-closing.js';
export { setInClosing } from './editor/commands/set-in-closing.js';
