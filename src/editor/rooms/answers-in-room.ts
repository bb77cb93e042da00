import { sameJson } from '../../change/step.js';
import { answerNaming } from '../../model/answer-naming.js';
import type { Answer } from '../../model/document.js';
import type { LetGo } from './let-go.js';
import { withAbsent } from './with-absent.js';

/**
 * The answers of a moment as they are to be after an edit of those that are seen; nothing if one that is not seen would change.
 * An answer is known by its question and by whose it is. Who is named in it and not seen stays named.
 */
export function answersInRoom(whole: readonly Answer[], shown: readonly Answer[], after: readonly Answer[], letGo: LetGo): Answer[] | undefined {
  const [seen, next] = [byKey(shown), byKey(after)];
  const stored = byKey(whole);
  if (!seen || !next || !stored) return undefined;
  const kept: Answer[] = [];
  for (const [key, was] of stored) {
    if (was.by !== undefined && letGo.has(was.by)) continue;
    const is = next.get(key);
    const one = seen.get(key);
    if (!one) {
      const left = answerNaming(was, (id) => !letGo.has(id));
      if (is && !sameJson(is, was) && !sameJson(is, left)) return undefined;
      if (left) kept.push(left);
      continue;
    }
    const people = withAbsent((was.people ?? []).filter((id) => !letGo.has(id)), one.people ?? [], is?.people ?? []);
    const { people: _were, ...said } = is ?? ({ question: was.question, ...(was.asked === undefined ? {} : { asked: was.asked }), ...(was.by === undefined ? {} : { by: was.by }) } as Answer);
    if (is && unseenChanges(was, one, is)) return undefined;
    if (is || people.length) kept.push({ ...unseenOf(was, one), ...said, ...(people.length ? { people } : {}) });
  }
  return [...kept, ...after.filter((answer) => !stored.has(keyOf(answer)))];
}

/** Whether something of an answer that was given or changed is not there for who gave it. */
export function answersVanish(before: readonly Answer[], after: readonly Answer[], shown: readonly Answer[]): boolean {
  return after.some((answer) => {
    const was = before.find((each) => keyOf(each) === keyOf(answer));
    if (was && sameJson(was, answer)) return false;
    const one = shown.find((each) => keyOf(each) === keyOf(answer));
    return (answer.people ?? []).some((who) => !was?.people?.includes(who) && !one?.people?.includes(who)) || (answer.text !== undefined && answer.text !== was?.text && one?.text !== answer.text);
  });
}

function keyOf({ question, by }: Answer): string { return JSON.stringify([question, by ?? null]); }

/** Answers by their key; nothing where two have the same one, so that it is not known which of them is meant. */
function byKey(answers: readonly Answer[]): Map<string, Answer> | undefined {
  const map = new Map(answers.map((answer) => [keyOf(answer), answer]));
  return map.size === answers.length ? map : undefined;
}

/** What of an answer is not seen, who is named in it apart. */
function unseenOf(was: Answer, shown: Answer): Partial<Answer> {
  return Object.fromEntries(Object.entries(was).filter(([field]) => field !== 'people' && !Object.hasOwn(shown, field)));
}

function unseenChanges(was: Answer, shown: Answer, is: Answer): boolean {
  return Object.entries(unseenOf(was, shown)).some(([field, value]) => Object.hasOwn(is, field) && !sameJson(is[field], value));
}
