import { leadLength } from './lead-length.js';
import type { Dictionary } from './look-up.js';
import { nameLength } from './split-name.js';
import { takeSignals } from './take-signals.js';
import { isCapital, type Token } from './tokens.js';

/** A name with capitals, at most with an age or a title: "oma Truus", "Tim (8)". A word for a relation is no name here. */
export function isName(tokens: Token[], dictionary: Dictionary): boolean {
  const lead = leadLength(tokens, [], dictionary);
  const rest = tokens.slice(lead);
  const length = nameLength(rest, dictionary, true);
  const name = rest.slice(0, length);
  const isLed = name.length > 1 && dictionary.title(name[0]!.key) !== undefined && isCapital(name[1]!);
  if (!name[0] || !(isCapital(name[0]) || isLed)) return false;
  const proper = name.filter((token, at) => isCapital(token) && !dictionary.at(name, at));
  const { said, rest: more } = takeSignals(rest.slice(length));
  return proper.length > 0 && more.length === 0 && Object.keys(said).every((fact) => fact === 'age' || fact === 'gender');
}
