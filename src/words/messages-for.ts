import { en } from './en.js';
import type { Messages } from './messages.js';
import { nl } from './nl.js';

/** The words for a language tag such as `nl-NL`; Dutch if we do not speak it. */
export function messagesFor(lang: string | undefined): Messages {
  return lang?.toLowerCase().split('-')[0] === 'en' ? en : nl;
}
