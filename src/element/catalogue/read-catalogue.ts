import { excerpt, NetworkMapError } from '../../model/errors.js';
import { LIMITS } from '../../model/limits.js';
import { ALTER_KINDS } from '../../model/vocabulary.js';
import type { CatalogueEntry } from './catalogue-entry.js';

/** Names that every object answers to; a document takes none of them for an id. */
const INHERITED = Object.getOwnPropertyNames(Object.prototype);

const ENTRIES = { value: LIMITS.list, remedy: 'Hand over what is near the resident.' };

/** The catalogue that a page handed over, checked as a whole: throws a `NetworkMapError` that names the first place that is wrong, and what to do. */
export function readCatalogue(value: unknown): readonly CatalogueEntry[] {
  if (!Array.isArray(value)) throw wrong('catalogue', 'This is not a list of entries.', 'Set `catalogue` to a list, or to null.');
  if (value.length > ENTRIES.value) throw wrong('catalogue', `This holds more than ${ENTRIES.value} entries.`, ENTRIES.remedy);
  const ids = new Set<string>();
  value.forEach((entry: unknown, at) => {
    const place = `catalogue[${at}]`;
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) throw wrong(place, 'This is not an entry.', 'Write an object with an id and a name.');
    const { id, name, kind, access, as, sector, words } = entry as Record<string, unknown>;
    if (typeof id !== 'string' || id === '' || id.length > LIMITS.id || INHERITED.includes(id)) throw wrong(`${place}.id`, `${show(id)} cannot be an id.`, `Give every entry a text of 1 to ${LIMITS.id} characters.`);
    if (ids.has(id)) throw wrong(`${place}.id`, `${show(id)} is the id of two entries.`, 'Give every entry an id of its own.');
    ids.add(id);
    checkLabel(`${place}.name`, name, true);
    if (kind !== undefined) checkLabel(`${place}.kind`, kind, false);
    if (access !== undefined && access !== 'free' && access !== 'referred') throw wrong(`${place}.access`, `${show(access)} is no way in.`, 'Write "free" or "referred", or leave it out.');
    if (as !== undefined && !ALTER_KINDS.includes(as as never)) throw wrong(`${place}.as`, `${show(as)} is nothing that can be on a map.`, `Write one of ${ALTER_KINDS.join(', ')}, or leave it out.`);
    if (sector !== undefined && (typeof sector !== 'string' || sector === '')) throw wrong(`${place}.sector`, `${show(sector)} is no sector.`, 'Write the id of a sector, or leave it out.');
    if (words !== undefined && !(Array.isArray(words) && words.every((word) => typeof word === 'string'))) throw wrong(`${place}.words`, 'This is not a list of words.', 'Write a list of texts, or leave it out.');
  });
  return value as readonly CatalogueEntry[];
}

function checkLabel(place: string, label: unknown, isNeeded: boolean): void {
  const texts = typeof label === 'string' ? [label] : typeof label === 'object' && label !== null ? [(label as Record<string, unknown>).nl, ...('en' in label ? [label.en] : [])] : [undefined];
  if (texts.every((text) => typeof text === 'string' && text.length <= LIMITS.label && (!isNeeded || text.trim() !== ''))) return;
  throw wrong(place, `${show(label)} is no label.`, 'Write a text, or one for each language: { "nl": …, "en": … }.');
}

function wrong(place: string, message: string, remedy: string): NetworkMapError {
  return new NetworkMapError('invalid', message, place, remedy);
}

function show(value: unknown): string {
  return value === undefined ? 'Nothing' : excerpt(JSON.stringify(value) ?? String(value));
}
