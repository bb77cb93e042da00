import type { AlterId, NetworkDocument, Version } from '../../model/document.js';
import { alterOf } from '../../model/query.js';
import type { Dictionary } from './look-up.js';
import { namesApart } from './parse-apart.js';
import { parseLine } from './parse-line.js';
import { I, MINE } from './sentence-words.js';
import { isSex } from './take-sex.js';
import { isCapital, textOf, tokensOf } from './tokens.js';
import type { Understood } from './understood.js';
import { byRole, namedBy } from './who-is.js';

/** What reading a sentence needs to know. */
export interface Reading { lang: string; map: { document: NetworkDocument; version: Version }; dictionary: Dictionary }

/** Somebody a sentence names: with what it says of them, and who they are if they are on the map. */
export interface Party { who: Understood; id?: AlterId }

/** Everybody whom the subject of a sentence names; nothing if one of them is no name. */
export function partiesOf(text: string, reading: Reading, more = ''): Party[] | undefined {
  const parties = namesApart(text).map((name) => partyOf(name, reading, more));
  return parties.length > 0 && parties.every((party) => party !== undefined) ? parties : undefined;
}

/** Somebody by name, by what they are to the resident ("mijn moeder"), or the resident ("ik"). */
export function partyOf(text: string, { lang, map, dictionary }: Reading, more = ''): Party | undefined {
  const { version } = map;
  const tokens = tokensOf(text);
  const [first] = tokens;
  if (!first) return undefined;
  if (tokens.length === 1 && I.has(first.key)) return { who: { name: alterOf(version, version.resident)!.name, kind: 'person' }, id: version.resident };
  const id = namedBy(text, version);
  if (id !== undefined) return { who: { ...parseLine(`${alterOf(version, id)!.name}${more}`, lang, map), name: alterOf(version, id)!.name }, id };
  const isMine = MINE.has(first.key);
  const rest = isMine || ['de', 'het', 'een', 'the', 'a', 'an'].includes(first.key) ? tokens.slice(1) : tokens;
  const found = dictionary.at(rest, 0);
  const isRole = found && (found.length === rest.length || ['van', 'of'].includes(rest[found.length]?.key ?? ''));
  if (found && isRole && (isMine || found.length < rest.length)) {
    const role = textOf(rest);
    const holder = byRole(role, version);
    const name = textOf(rest.slice(0, found.length));
    const who = parseLine(`X, ${isSex(tokens) ? textOf(tokens) : role}${more}`, lang, map);
    return holder ? { who: { ...who, name: holder.name }, id: holder.id } : { who: { ...who, name: name[0]!.toUpperCase() + name.slice(1) } };
  }
  const who = parseLine(`${text}${more}`, lang, map);
  const isName = tokensOf(who.name).some(isCapital) && !who.asOne && textOf(tokens).endsWith(who.name);
  const isWhole = isName && (tokens.length === tokensOf(who.name).length || isMine || found !== undefined);
  return isWhole ? { who } : undefined;
}
