/** The ways of working with their questions, and the door for those of a page: fetched when an interview is, or when a page brings its own. */
export { WaysShelf } from './ways-shelf.js';
export { wholeQuestions } from '../../ways/whole-questions.js';
