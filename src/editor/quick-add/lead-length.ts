import type { Dictionary } from './look-up.js';
import { isCapital, type Token } from './tokens.js';

/** What people are called by, and so part of their name: "papa Jan"; the dictionary's titles are such words too. */
const CALLED = new Set(['mama', 'mamma', 'mam', 'ma', 'moe', 'moeke', 'papa', 'pappa', 'pap', 'pa', 'omi', 'mum', 'mom', 'mummy', 'mommy', 'dad', 'daddy', 'grandmother', 'grandfather', 'gran', 'nana', 'auntie', 'aunty', 'grootmoeder', 'grootvader', 'buddy']);
/** Before a family name, and so part of the name: "huisarts dr. Bos". */
export const ADDRESS: ReadonlySet<string> = new Set(['mevr', 'mevrouw', 'mw', 'dhr', 'meneer', 'mijnheer', 'dr', 'drs', 'ds', 'mr', 'ir', 'ing', 'prof', 'mrs', 'ms', 'miss', 'fam']);
/** Words for one person that tell no gender. */
const ONE_PERSON = /(?:kind|kindje|partner|verloofde|^ex|baby|kennis|huisgenoot|lotgenoot|child|kid|cousin|spouse|sibling|friend|flatmate|housemate|acquaintance)$/u;

/**
 * How many words before the name say what somebody is: one in "zoon Tim van 8", none in "oma Truus", who is called that.
 * After a capital ("Zus Jansen, vriendin") it is a name if the rest of the line says what she is.
 */
export function leadLength(tokens: readonly Token[], rest: readonly Token[], dictionary: Dictionary): number {
  const [first] = tokens;
  const found = dictionary.at(tokens, 0);
  const next = found && tokens[found.length];
  const family = found && tokens[found.length + 1];
  if (next && ADDRESS.has(next.key) && family && isCapital(family)) return found.length;
  if (!first || !found || !next || !isCapital(next) || dictionary.at(tokens, found.length)) return 0;
  const { sector, gender, kind, weight } = found.meaning;
  const isCalled = CALLED.has(first.key) || dictionary.title(first.key) !== undefined;
  if (kind || weight !== 2 || isCalled || !['familie', 'vrienden', 'buren'].includes(sector ?? '')) return 0;
  if (!gender && !ONE_PERSON.test(tokens[found.length - 1]!.key)) return 0;
  return isCapital(first) && rest.some((_, at) => dictionary.at(rest, at)) ? 0 : found.length;
}
