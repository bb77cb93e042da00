import type { Alter, NetworkDocument } from '../model/document.js';
import { namesOfPeople } from '../model/names-of-people.js';
import { notShared } from '../model/not-shared.js';
import { onMap } from '../model/on-map.js';
import { plainWords } from '../model/plain-words.js';
import { versionOf } from '../model/query.js';
import { tellsOf } from '../model/tells-of.js';
import { DEFAULT_SECTORS, type AlterKind } from '../model/vocabulary.js';
import { foundPeople } from './found-people.js';
import type { MergeOptions } from './merge-options.js';

/** Somebody who is found at a place: whether the map is theirs, and what tells them from all others. */
export interface Guest { key: string; name: string; resident: boolean }

/** A place that stands in several maps: what it is, in how many maps, and who is found there. */
export interface SharedPlace { key: string; kind: AlterKind; name: string; sector: string | undefined; maps: number; guests: Guest[] }

/** A place while the maps are gone through. */
interface Gathered { key: string; kind: AlterKind; known: boolean; names: string[]; sectors: string[]; maps: Set<NetworkDocument>; guests: Map<string, Guest> }

/**
 * The organisations, places and groups that so many maps have in common: by their entry in a catalogue, else by name and kind.
 * A place whose name tells of somebody on one of the maps, at whatever moment, is left out unless a catalogue knows it; even
 * then it goes by a name that so many maps give it, or that tells of nobody.
 */
export function sharedPlaces(maps: readonly NetworkDocument[], { least, catalogueId = catalogued, samePerson }: MergeOptions & { least: number }): SharedPlace[] {
  const all = new Map<string, Gathered>();
  const tells = tellsOf(maps.flatMap(namesOfPeople));
  maps.forEach((document, map) => {
    const version = onMap(versionOf(document));
    const alters = new Map(version.alters.map((alter) => [alter.id, alter]));
    for (const [id, found] of foundPeople(version, notShared(document))) {
      const place = alters.get(id)!;
      const entry = catalogueId(place);
      const key = entry === undefined ? `${place.kind} ${plainWords(place.name).join(' ') || place.name.trim()}` : `\u0000${entry}`;
      const shared: Gathered = all.get(key) ?? { key, kind: place.kind, known: entry !== undefined, names: [], sectors: [], maps: new Set(), guests: new Map() };
      all.set(key, shared);
      shared.names.push(place.name.trim());
      if ((DEFAULT_SECTORS as readonly string[]).includes(place.sector ?? '')) shared.sectors.push(place.sector!);
      shared.maps.add(document);
      for (const alter of found) {
        const guest = guestOf(alter, alter.id === version.resident, samePerson?.(alter, document) ?? `\u0000${map} ${alter.id}`);
        const before = shared.guests.get(guest.key);
        shared.guests.set(guest.key, before ? { ...before, resident: before.resident || guest.resident, name: [before.name, guest.name].sort()[0]! } : guest);
      }
    }
  });
  return [...all.values()]
    .filter((place) => place.maps.size >= least && (place.known || !place.names.some(tells)))
    .flatMap(({ key, kind, names, sectors, maps: { size }, guests }) => {
      const name = mostly(names.filter((each) => !tells(each) || names.filter((other) => other === each).length >= least));
      return name === undefined ? [] : { key, kind, name, sector: mostly(sectors), maps: size, guests: [...guests.values()] };
    });
}

function guestOf({ name }: Alter, resident: boolean, key: string): Guest {
  return { key, name: name.trim(), resident };
}

/** The entry of a catalogue that a place was taken from. */
function catalogued({ catalogueId }: Alter): string | undefined { return catalogueId || undefined; }

/** What is there most often; of several the first by its letters. */
function mostly(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))[0]?.[0];
}
