/**
 * People, ties and whole maps in words, in Dutch and English. Loaded by `words()`.
 * @module
 */
export { describeAlter } from './words/describe-alter.js';
export { describeMap } from './words/describe-map.js';
export { describeSide } from './words/describe-side.js';
export { describeTie } from './words/describe-tie.js';
export { describeWhole } from './words/describe-whole.js';
export { messagesFor } from './words/messages-for.js';
