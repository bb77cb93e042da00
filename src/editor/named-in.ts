import { versionOf } from '../model/query.js';
import type { CommandContext } from './command.js';

/** The map as far as a typed line can be about it: in a room nobody can be meant who is not there. */
export function namedIn({ document, version, seenOf }: Pick<CommandContext, 'document' | 'version' | 'seenOf'>): Pick<CommandContext, 'document' | 'version'> {
  const seen = seenOf?.(document);
  return seen ? { document: seen, version: versionOf(seen, version.id) } : { document, version };
}
