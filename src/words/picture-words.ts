import type { NetworkDocument, Version } from '../model/document.js';
import { describeAlter } from './describe-alter.js';
import { describeTie } from './describe-tie.js';
import { capitalise } from './capitalise.js';
import type { Messages } from './messages.js';

/** What a picture of a version says of its parts, for who hears it. */
export function pictureWords(document: NetworkDocument, given: Version, messages: Messages, legend: string) {
  // People and ties of lists that cannot change are found at once, however many there are.
  const version: Version = { ...given, alters: Object.freeze([...given.alters]) as Version['alters'], ties: Object.freeze([...given.ties]) as Version['ties'] };
  const ties = new Map(version.ties.map((tie) => [tie.id, tie]));
  return {
    lang: messages.lang,
    people: messages.sentences.whole.people,
    ties: messages.sentences.whole.ties,
    legend,
    of: (id: string): string => {
      const tie = ties.get(id);
      return tie ? describeTie(document, version, tie, messages) : capitalise(describeAlter(document, version, id, messages), messages.lang);
    },
  };
}
