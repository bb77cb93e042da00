import type { Decision, Version } from '../model/document.js';
import type { DecisionAnswer } from '../model/vocabulary.js';
import { peopleNamed } from './people-named.js';

/** What a line about a decision says; help in the words that were typed. */
export type DecisionSaid = Pick<Decision, 'about' | 'answer' | 'help' | 'reason'> & { by?: string[] };

const ANSWERS: Readonly<Record<string, DecisionAnswer>> = { ja: 'yes', yes: 'yes', nee: 'no', no: 'no', 'nog niet': 'not-yet', 'not yet': 'not-yet' };

/**
 * Reads a line such as "Hulp bij schulden: ja, budgetcoach, door Nadia en Els, omdat het te veel is": the answer stands behind a colon,
 * then which help, who decided, and why. What cannot be read to its end stays as it was typed, whole: nobody is guessed.
 */
export function readDecision(line: string, version: Version): DecisionSaid {
  const plain = { about: line.trim() };
  const [, about, said = '', more = ''] = /^([^:]{1,200}):\s+(nog niet|not yet|ja|nee|yes|no)(?![\p{L}\p{N}])(.*)$/iu.exec(line.trim().replace(/(?<=\p{L}{2})[.!]+$/u, '')) ?? [];
  const answer = ANSWERS[said.toLowerCase()];
  if (!about || !answer) return plain;
  const [, others = more, reason] = /^(.*?)[,;]?\s+(?:omdat|want|because)\s+(\S.*)$/iu.exec(more) ?? [];
  // "Welke: budgetcoach" behind who decided is said as if it stood before.
  const rest = others.replace(/^(.*)[,;]\s+(?:welke|which):\s+([^,;]+)/iu, ', $2$1');
  const [, before = rest, names] = /^(.*?)[,;]?\s+(?:(?:beslist|besloten|decided)\s+)?(?:door|by)\s+(\S.*)$/iu.exec(rest) ?? [];
  const by = names === undefined ? [] : peopleNamed(names, version);
  const help = before.split(/[,;]/u).map((part) => part.trim());
  // Behind the answer comes a comma, or it was no answer; help that is not wanted is none.
  if ((names !== undefined && by.length === 0) || help[0] !== '' || (help.length > 1 && answer !== 'yes')) return plain;
  const wanted = help.filter(Boolean);
  return { about: about.trim(), answer, ...(wanted.length ? { help: wanted } : {}), ...(by.length ? { by } : {}), ...(reason === undefined ? {} : { reason: reason.replace(/\.$/u, '') }) };
}
