import type { Action } from '../model/document.js';
import { enumerate } from './enumerate.js';
import { isolate } from './isolate.js';
import type { Messages } from './messages.js';
import { partialDate } from './partial-date.js';
import type { PlanWords } from './plan-words.js';

/** An action of the plan in one line: who does it with whom, what, by when, and how it stands. */
export function stepLine({ who, with: others = [], what, due, state }: Action, name: (id: string) => string | undefined, messages: Messages, words: PlanWords): string {
  const doer = who === undefined ? undefined : name(who);
  const along = enumerate(messages, others.flatMap((id) => name(id) ?? []));
  const people = doer && along ? words.together(doer, along) : doer ?? along;
  return [`${people ? `${people}: ` : ''}${isolate(what)}`, due ? words.dueBy(partialDate(messages.lang, due)) : '', words.states[state ?? 'open']].filter(Boolean).join(', ');
}
