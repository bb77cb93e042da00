import type { ActionState, DecisionAnswer } from '../model/vocabulary.js';

/** What the plan says. Names are handed in isolated. */
export interface PlanWords {
  plan: string;
  /** Who carries the actions: "Van de 4 acties doet Nadia er 2." */
  shares: (shares: { actions: number; resident: number; network: number; professionals: number; nobody: number }, resident: string) => string;
  empty: string;
  /** How many actions somebody takes part in, who is chosen on the map. */
  partOf: (name: string, actions: number) => string;
  goal: string;
  goalHint: string;
  newGoal: string;
  removeGoal: string;
  dream: string;
  /** Over the words of the dream behind a goal, and of one that is still to be put into words. */
  dreamWords: string;
  dreamOut: string;
  newDream: string;
  dreamHint: string;
  noDream: string;
  mindMap: string;
  mindMapHint: string;
  steps: string;
  otherSteps: string;
  newAction: string;
  newActionHint: string;
  what: string;
  who: string;
  nobodyYet: string;
  withWhom: string;
  addPerson: string;
  choosePerson: string;
  takeOut: (name: string) => string;
  takeOutShort: string;
  /** Over people who could be asked to do an action. */
  whoToAsk: string;
  /** Said when people light up on the map. */
  lit: (names: string) => string;
  team: string;
  teamHint: string;
  teamAdd: string;
  teamOfDoers: (names: string) => string;
  due: string;
  dueBy: (date: string) => string;
  state: string;
  states: Readonly<Record<ActionState, string>>;
  removeAction: string;
  ofGoal: string;
  noGoal: string;
  together: (who: string, others: string) => string;
  decisions: string;
  newDecision: string;
  newDecisionHint: string;
  /** The same where one line says it all. */
  decisionLineHint: string;
  about: string;
  answer: string;
  answers: Readonly<Record<DecisionAnswer, string>>;
  help: string;
  helpHint: string;
  by: string;
  /** On paper. */
  goalSaid: (text: string) => string;
  dreamSaid: (text: string) => string;
  decidedOn: (names: string, date: string) => string;
  why: (reason: string) => string;
  reviewOn: (date: string) => string;
  /** Over the actions that were to be done between two moments. */
  dueBetween: string;
  happened: string;
  setback: string;
  ideasOf: (goal: string) => string;
  decidedBy: (names: string) => string;
  reason: string;
  date: string;
  review: string;
  removeDecision: string;
  lookAgain: string;
  dateHint: string;
  notAsked: string;
  /** A decision without an answer. */
  notDecided: string;
  add: string;
  change: string;
  changeOf: (what: string) => string;
}
