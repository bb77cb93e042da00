import type { Alter, Version } from '../../model/document.js';
import { alterOf } from '../../model/query.js';
import type { Messages } from '../../words/messages.js';
import { namelessWord } from '../../words/nameless-word.js';
import type { Choice } from './select-control.js';

/** Everybody by name, with what they are called: several controls of one panel ask for it at every render. */
const named = new WeakMap<readonly Alter[], { messages: Messages; all: readonly { alter: Alter; choice: Choice }[] }>();

/** Everybody of a version as choices, by name; leaves out who is not asked for. */
export function alterChoices(messages: Messages, version: Version, leaveOut: readonly string[], personsOnly = false): Choice[] {
  const left = new Set(leaveOut);
  return byName(messages, version).flatMap(({ alter, choice }) => (left.has(alter.id) || (personsOnly && alter.kind !== 'person') ? [] : [choice]));
}

function byName(messages: Messages, version: Version): readonly { alter: Alter; choice: Choice }[] {
  const known = named.get(version.alters);
  if (known?.messages === messages) return known.all;
  const { compare } = new Intl.Collator(messages.lang);
  const bearers = new Map<string, number>();
  for (const { name } of version.alters) bearers.set(name.trim(), (bearers.get(name.trim()) ?? 0) + 1);
  const all = version.alters
    .map((alter) => ({ alter, choice: { id: alter.id, label: labelOf(messages, version, alter, bearers.get(alter.name.trim())! > 1) } }))
    .sort((a, b) => compare(a.choice.label, b.choice.label));
  if (Object.isFrozen(version.alters)) named.set(version.alters, { messages, all });
  return all;
}

/** A name as it stands on a line of its own, with the role when two people share it. */
export function plainName(messages: Messages, version: Version, id: string): string {
  const alter = alterOf(version, id);
  if (!alter) return messages.sentences.nameless;
  const name = alter.name.trim();
  return labelOf(messages, version, alter, version.alters.some((other) => other !== alter && other.name.trim() === name));
}

function labelOf(messages: Messages, version: Version, alter: Alter, isShared: boolean): string {
  const name = alter.name.trim();
  if (!name) return namelessWord(messages, version, alter);
  return isShared && alter.role ? `${name} (${alter.role})` : name;
}
