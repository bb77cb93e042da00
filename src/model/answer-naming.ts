import type { Answer } from './document.js';

/** An answer that names only who stays; the very same where it named nobody else, nothing where it said no more than who goes. */
export function answerNaming(answer: Answer, stays: (who: string) => boolean): Answer | undefined {
  if (!answer.people || answer.people.every(stays)) return answer;
  const { people, ...said } = answer;
  const left = people.filter(stays);
  if (left.length > 0) return { ...said, people: left };
  return said.text !== undefined || said.ticked || said.skipped ? said : undefined;
}
