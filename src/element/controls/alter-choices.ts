import type { Version } from '../../model/document.js';
import type { Messages } from '../../words/messages.js';
import { namelessWord } from '../../words/nameless-word.js';
import type { Choice } from './select-control.js';

/** Everybody of a version as choices, by name; leaves out who is not asked for. */
export function alterChoices(messages: Messages, version: Version, leaveOut: readonly string[], personsOnly = false): Choice[] {
  return version.alters
    .filter((alter) => !leaveOut.includes(alter.id) && (!personsOnly || alter.kind === 'person'))
    .map((alter) => ({ id: alter.id, label: plainName(messages, version, alter.id) }))
    .sort((a, b) => a.label.localeCompare(b.label, messages.lang));
}

/** A name as it stands on a line of its own, with the role when two people share it. */
export function plainName(messages: Messages, version: Version, id: string): string {
  const alter = version.alters.find((each) => each.id === id);
  const name = alter?.name.trim();
  if (!alter) return messages.sentences.nameless;
  if (!name) return namelessWord(messages, version, alter);
  const shared = version.alters.some((other) => other !== alter && other.name.trim() === name);
  return shared && alter.role ? `${name} (${alter.role})` : name;
}
