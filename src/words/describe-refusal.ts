import { isolate } from './isolate.js';
import type { Messages } from './messages.js';
import type { RefusalKey } from './refusal-words.js';

/** A refusal of a command as the editor gives it. */
interface Refused { refused: string; about?: Record<string, string> }

/** Why something was not done, as a sentence for people. */
export function describeRefusal({ refused, about = {} }: Refused, messages: Messages): string {
  const say = Object.hasOwn(messages.refusals, refused) ? messages.refusals[refused as RefusalKey] : messages.refusals.invalid;
  const named = (text: string | undefined): string => (text ? isolate(text) : messages.sentences.nameless);
  return say({ name: named(about.name), other: named(about.other), value: isolate(about.value ?? ''), reason: about.reason ?? refused, most: isolate(about.most ?? '') });
}
