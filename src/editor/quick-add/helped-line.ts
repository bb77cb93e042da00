import type { Version } from '../../model/document.js';
import { HAVE, HELPS, I, WITH } from './sentence-words.js';
import { betweenThem, toldBetween } from './told-between.js';
import { isAnd, isCapital, textOf, tokensOf, type Token } from './tokens.js';
import { nameAt } from './who-is.js';

/**
 * A sentence about the resident and one other is about the other: "Nadia helpt Els met oppassen" is "Els ~ ik help met oppassen",
 * "Els helpt mij met de post" is "Els ~ helpt met de post", "Els en ik hebben ruzie" is "Els, ruzie". Every other line as it is.
 */
export function helpedLine(line: string, version: Version): string {
  const tokens = tokensOf(line);
  return helping(tokens, version) ?? helpedBy(tokens, version) ?? having(tokens, version) ?? line;
}

function helping(tokens: readonly Token[], version: Version): string | undefined {
  const length = meAt(tokens, 0, version);
  if (length === 0 || !HELPS.has(tokens[length]?.key ?? '')) return undefined;
  const whom = tokens.slice(length + 1);
  const end = whom.findIndex((token) => !isCapital(token));
  const name = whom.slice(0, end < 0 ? whom.length : end);
  if (name.length === 0 || /[,;]$/u.test(name.at(-1)!.text)) return undefined;
  return `${textOf(name)} ~ ik help ${textOf(whom.slice(name.length))}`;
}

function helpedBy(tokens: readonly Token[], version: Version): string | undefined {
  const at = tokens.findIndex(({ key }) => HELPS.has(key));
  const me = at < 1 ? 0 : meAt(tokens, at + 1, version);
  return me > 0 && isOther(tokens.slice(0, at), version) ? `${textOf(tokens.slice(0, at))} ~ helpt ${textOf(tokens.slice(at + 1 + me))}` : undefined;
}

/** "Els en ik hebben ruzie", "ik en Els hebben geen contact", "Els heeft ruzie met mij". */
function having(tokens: readonly Token[], version: Version): string | undefined {
  const at = tokens.findIndex(({ key }) => HAVE.has(key));
  const and = tokens.findIndex(isAnd);
  if (at < 1) return undefined;
  const [left, right] = [tokens.slice(0, Math.max(and, 0)), tokens.slice(and + 1, at)];
  const isMe = (part: readonly Token[]): boolean => part.length > 0 && meAt(part, 0, version) === part.length;
  const place = tokens.findIndex(({ key }, index) => index > at + 1 && WITH.has(key) && key !== 'bij');
  const told = (who: readonly Token[], words: readonly Token[]): string | undefined => (isOther(who, version) && toldBetween(tokensOf(betweenThem(words))) ? `${textOf(who)}, ${betweenThem(words)}` : undefined);
  if (and > 0 && and < at) return isMe(right) ? told(left, tokens.slice(at + 1)) : isMe(left) ? told(right, tokens.slice(at + 1)) : undefined;
  return place > 0 && isMe(tokens.slice(place + 1)) ? told(tokens.slice(0, at), tokens.slice(at + 1, place)) : undefined;
}

/** How many words from here on are the resident: "ik", or their name. */
function meAt(tokens: readonly Token[], at: number, version: Version): number {
  if (I.has(tokens[at]?.key ?? '')) return 1;
  const found = tokens[at] && nameAt(tokens, at, version);
  return found?.id === version.resident ? found.length : 0;
}

/** Somebody's name, and not the resident's. */
function isOther(tokens: readonly Token[], version: Version): boolean {
  const found = tokens[0] && nameAt(tokens, 0, version);
  if (found) return found.length === tokens.length && found.id !== version.resident;
  return tokens.length > 0 && tokens.every((token) => isCapital(token) && !I.has(token.key) && !isAnd(token) && !/[,;]$/u.test(token.text));
}
