import type { Alter, AlterId, Version } from '../model/document.js';
import { alterOf } from '../model/query.js';
import { isolate } from './isolate.js';
import type { Messages } from './messages.js';
import { namelessWord } from './nameless-word.js';

/** Somebody's name for use inside a sentence, isolated; a word for it while there is none. */
export function alterName(messages: Messages, version: Version, who: Alter | AlterId): string {
  const alter = typeof who === 'string' ? alterOf(version, who) : who;
  const name = alter?.name.trim();
  if (name) return isolate(name);
  if (!alter) return messages.sentences.nameless;
  const word = namelessWord(messages, version, alter);
  return alter.role ? isolate(word) : word;
}
