import { ADDRESS } from './lead-length.js';
import type { Dictionary } from './look-up.js';
import { firstSignal } from './take-signals.js';
import { isAnd, isCapital, type Token } from './tokens.js';

/** Small words inside names: "Ali van der Berg", "Cor en Mien". */
const IN_NAMES = new Set(['van', 'de', 'der', 'den', 'het', '\'t', 't', 'ten', 'ter', 'te', 'op', 'in', 'von', 'da', 'di', 'du', 'la', 'le', 'el', 'al', 'bin', 'ibn', 'ben', 'ould', 'y', 'dos', 'del']);
/** Small words that lead into a relation: "Bello de hond", "Kees van de voetbal", "Ali mijn buurman". */
const LEADS_IN = new Set(['de', 'het', 'een', 'mijn', 'm\'n', 'onze', 'ons', 'zijn', 'haar', 'van', 'op', 'bij', 'uit', 'the', 'a', 'an', 'my', 'our', 'his', 'her', 'of', 'from', 'at', 'is']);

/** Never the end of a name, even if a phone gave it a capital: "Tim Van 8". */
const NO_END = new Set(['van', 'of']);
const ARTICLES = new Set(['de', 'het', 'een', 'the', 'a', 'an']);

/**
 * How many words of the first piece of a line are the name.
 * A name with capitals ends where they end; a line without capitals ends the name at the first word for a relation.
 */
export function nameLength(tokens: readonly Token[], dictionary: Dictionary, alone: boolean): number {
  const start = firstNameWord(tokens, dictionary);
  const end = start < tokens.length && isCapital(tokens[start]!) ? Math.max(capitalEnd(tokens, start), calledEnd(tokens, dictionary, start)) : smallEnd(tokens, dictionary, start);
  if (end >= tokens.length || alone) return end;
  // With commas the first piece is the name, unless a relation plainly follows it.
  const follows = tokens.slice(end).some((_, at) => dictionary.at(tokens, end + at) !== undefined) || firstSignal(tokens, end) < tokens.length;
  return follows ? end : tokens.length;
}

/** The words before the name proper that belong to it, such as "mevr." or "Oma" before a capital. */
function firstNameWord(tokens: readonly Token[], dictionary: Dictionary): number {
  let at = tokens.length > 1 && ARTICLES.has(tokens[0]!.key) && !isCapital(tokens[0]!) ? 1 : 0;
  // "mevrouw de Hond": what follows such a word is a family name, whatever else it means.
  if (ADDRESS.has(tokens[at]?.key ?? '')) {
    let family = at + 1;
    while (family < tokens.length && !isCapital(tokens[family]!) && IN_NAMES.has(tokens[family]!.key)) family += 1;
    if (family > at + 1 && tokens[family] && isCapital(tokens[family]!)) return family;
  }
  while (at + 1 < tokens.length && isCapital(tokens[at + 1]!)) {
    const known = dictionary.title(tokens[at]!.key) !== undefined || dictionary.at(tokens, at) !== undefined;
    if (!known) break;
    at += 1;
  }
  return at;
}

/** Where a name ends that is itself a word for a relation, or two of them: "Opa en oma", "Mama en papa". */
function calledEnd(tokens: readonly Token[], dictionary: Dictionary, start: number): number {
  const found = dictionary.at(tokens, start);
  if (!found || found.length > 1 || !tokens[start + 1] || !isAnd(tokens[start + 1]!)) return start + (found?.length ?? 0);
  return start + (dictionary.at(tokens, start + 2)?.length === 1 ? 3 : 1);
}

function capitalEnd(tokens: readonly Token[], start: number): number {
  let end = start + 1;
  for (let at = end; at < tokens.length; at += 1) {
    if (isCapital(tokens[at]!) && !NO_END.has(tokens[at]!.key)) end = at + 1;
    else if (!IN_NAMES.has(tokens[at]!.key) && !isAnd(tokens[at]!)) break;
  }
  return end;
}

function smallEnd(tokens: readonly Token[], dictionary: Dictionary, start: number): number {
  const signal = firstSignal(tokens, Math.max(1, start));
  // "hulp bij het huishouden", "supermarkt op de hoek": the thing itself is the name.
  if (dictionary.at(tokens, start)) return signal;
  for (let at = Math.max(1, start); at < signal; at += 1) {
    if (!dictionary.at(tokens, at)) continue;
    let end = at;
    while (end > 1 && LEADS_IN.has(tokens[end - 1]!.key)) end -= 1;
    return end;
  }
  return signal;
}
