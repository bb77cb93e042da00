import type { Version } from '../../model/document.js';
import type { Messages } from '../../words/messages.js';
import { plainName } from './alter-choices.js';

/** Who was there, as names in a field. */
export function presentNames(messages: Messages, version: Version): string {
  return (version.present ?? []).map((who) => (version.alters.some(({ id }) => id === who) ? plainName(messages, version, who) : who)).join(', ');
}

/** Who was there, from typed names: one that is on the map is stored as that person, so that it stays right when the name changes. */
export function presentTyped(messages: Messages, version: Version, typed: string): string[] | null {
  const names = typed.split(',').map((part) => part.trim()).filter(Boolean);
  return names.length ? names.map((name) => version.alters.find((alter) => plainName(messages, version, alter.id) === name)?.id ?? name) : null;
}
