import type { Decision } from '../model/document.js';
import { enumerate } from './enumerate.js';
import { isolate } from './isolate.js';
import type { Messages } from './messages.js';
import { partialDate } from './partial-date.js';
import type { PlanWords } from './plan-words.js';

/** A decision about help: what about, the answer, who decided and why, and when it is looked at again. */
export function decisionLine({ about, answer, help = [], by, reason, date, review }: Decision, name: (id: string) => string | undefined, messages: Messages, words: PlanWords): string {
  const on = (day: string): string => partialDate(messages.lang, day);
  const which = enumerate(messages, help.map((each) => name(each) ?? isolate(each)));
  const who = enumerate(messages, by.flatMap((id) => name(id) ?? []));
  return [
    `${isolate(about)}: ${[answer ? words.answers[answer] : words.notDecided, which].filter(Boolean).join(', ')}.`,
    who ? words.decidedOn(who, date ? on(date) : '') : date ? `${on(date)}.` : '',
    reason ? words.why(isolate(reason)) : '', review ? words.reviewOn(on(review)) : '',
  ].filter(Boolean).join(' ');
}
