import { kinRole, type KinWord } from './kin-role.js';
import { dictionaryFor } from './look-up.js';
import { SINGULARS } from './singulars.js';
import { isAnd, isCapital, textOf, tokensOf, type Token } from './tokens.js';

/** A line about somebody and who is theirs: the line before, and everybody after it with the word for what they are, which may be no family. */
export interface KinLine { before: string; kin?: KinWord; role: string; others: string[]; ofBoth: boolean; areTwins: boolean; word: 'van' | 'of' }

const THEIRS = new Map<string, 'van' | 'of'>([
  ['zijn', 'van'], ['haar', 'van'], ['hun', 'van'], ['d\'r', 'van'], ['z\'n', 'van'], ['his', 'of'], ['her', 'of'], ['their', 'of'],
]);
const WITH = new Map<string, 'van' | 'of'>([['met', 'van'], ['with', 'of']]);
const TWINS: ReadonlyMap<string, string> = new Map([['tweeling', 'kind'], ['drieling', 'kind'], ['twins', 'child'], ['triplets', 'child']]);
const BOTH = new Set(['hun', 'their']);

/**
 * Takes a line apart where somebody's family begins: "zus Mira (44) | en haar | zoon | Teun 4", "Jan en Els | en hun | kinderen | Tim en Bo".
 * "Mira en zoon Teun" is left whole: whose son he is was not said.
 */
export function splitKin(line: string): KinLine | undefined {
  const tokens = tokensOf(line);
  for (let at = 1; at < tokens.length - 1; at += 1) {
    const joiner = tokens[at]!;
    const isWith = WITH.has(joiner.key);
    if (!isWith && !isAnd(joiner)) continue;
    const theirs = tokens[at + 1]!.key;
    const isTheirs = THEIRS.has(theirs);
    if (!isWith && !isTheirs) continue;
    const kin = at + (isTheirs ? 2 : 1);
    const word = tokens[kin]?.key ?? '';
    const areTwins = TWINS.has(word);
    const singular = areTwins ? TWINS.get(word)! : SINGULARS.get(word) || word;
    const found = kinRole(singular);
    const named = tokens.slice(kin + 1);
    if (found?.over || !(found ?? (isTheirs ? dictionaryFor('nl').at([tokens[kin]!], 0) : undefined)) || !named[0] || !isCapital(named[0])) continue;
    return {
      before: textOf(tokens.slice(0, at)).replace(/[,;]$/u, ''), ...(found ? { kin: found } : {}), role: singular, areTwins,
      others: singular === word && !areTwins ? [textOf(named)] : eachOf(named),
      ofBoth: BOTH.has(theirs), word: (isTheirs ? THEIRS.get(theirs) : WITH.get(joiner.key))!,
    };
  }
  return undefined;
}

/** Several names, each with what follows it: "Tim (4), Bo 6, sterk en Lot". */
function eachOf(tokens: readonly Token[]): string[] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (isAnd(token)) { parts.push([]); continue; }
    parts.at(-1)!.push({ ...token, text: token.text.replace(/[,;]$/u, '') });
    if (/[,;]$/u.test(token.text)) parts.push([]);
  }
  const others: string[] = [];
  for (const part of parts.map(textOf).filter(Boolean)) {
    if (others.length === 0 || isCapital(tokensOf(part)[0]!)) others.push(part);
    else others.push(`${others.pop()!}, ${part}`);
  }
  return others;
}
