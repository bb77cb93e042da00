import type { NetworkDocument, Version, VersionId } from '../model/document.js';
import type { Command } from './command.js';

/** A way of looking at a map in which some of it is not there: who looks through it gets another document, not a filtered view of one. */
export interface Room {
  readonly name: string;
  /** Whether nothing can be changed in it. */
  readonly locked: boolean;
  /** What there is of a document in this room; the same document gives the very same answer. */
  show(document: NetworkDocument, version: VersionId): NetworkDocument;
  /** Those of these ids that are there. */
  known(ids: readonly string[], version: Version): readonly string[];
  /** The command as it may be run in this room: on the whole document, without touching what is absent. */
  guard(command: Command): Command;
}
