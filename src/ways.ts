/**
 * Ways of working as data: those that come with the package, and the door for others. Loaded by `ways()`.
 * @module
 */
export { ownWays } from './ways/own-ways.js';
export { openWays } from './ways/open-ways.js';
export { standardQuestions } from './ways/standard-questions.js';
export { wholeQuestions, type PlacedQuestion } from './ways/whole-questions.js';
export { ASKINGS, WAY_WORDS, type Asking, type Question, type QuestionFacts, type WayOfWorking, type WayPart, type WholeQuestion, type Wording } from './model/way.js';
