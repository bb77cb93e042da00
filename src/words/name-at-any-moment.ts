import type { NetworkDocument, Version } from '../model/document.js';
import { alterName } from './alter-name.js';
import type { Messages } from './messages.js';

/** What somebody is called who is on this moment or another one; nothing for who is on none. */
export function nameAtAnyMoment(document: NetworkDocument, version: Version, messages: Messages): (id: string) => string | undefined {
  return (id) => {
    const known = [version, ...[...document.versions].reverse()].find(({ alters }) => alters.some((alter) => alter.id === id));
    return known && alterName(messages, known, id);
  };
}
