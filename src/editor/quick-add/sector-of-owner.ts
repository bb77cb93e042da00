import type { Version } from '../../model/document.js';
import type { Dictionary } from './look-up.js';
import { keyOf, type Token } from './tokens.js';

const OF = new Set(['van', 'of']);

/** The sector of the person whose animal or place this is ("hond van Ad"), if the role names no sector itself. */
export function sectorOfOwner(role: readonly Token[], dictionary: Dictionary, version: Version | undefined): string | undefined {
  if (!version || role.some((_, at) => dictionary.at(role, at)?.meaning.sector)) return undefined;
  const at = role.findIndex(({ key }) => OF.has(key));
  if (at < 0) return undefined;
  const owner = role.slice(at + 1).map(({ key }) => key).join(' ');
  const found = version.alters.find((alter) => owner !== '' && alter.name.split(/\s+/u).map(keyOf).join(' ') === owner);
  return found?.sector;
}
