import { createVersion } from '../model/create.js';
import type { Alter, NetworkDocument, Tie } from '../model/document.js';
import { count } from '../words/count.js';
import { messagesFor } from '../words/messages-for.js';
import { neighbourhoodWordsFor } from '../words/neighbourhood-words-for.js';
import { distinctMaps } from '../model/distinct-maps.js';
import type { MergeOptions } from './merge-options.js';
import { sharedPlaces, type Guest, type SharedPlace } from './shared-places.js';

/** Fewer maps than this say about one of them what is only theirs. */
const LEAST_MAPS = 2;

/**
 * A neighbourhood made of many maps, to be looked at: the organisations, places and groups that several of them share, in how
 * many maps each stands, and who is found there under names that say nothing. Nothing else of a map is in it: no tie between
 * people, no quality, support, role, age, note, theme or plan, and nobody and nothing that is not to be shared.
 * The same maps give the same neighbourhood, in whatever order they come.
 */
export function mergeMaps(documents: readonly NetworkDocument[], options: MergeOptions = {}): NetworkDocument {
  const { people = 'apart' } = options;
  const least = Math.max(LEAST_MAPS, Math.floor(options.least ?? LEAST_MAPS));
  const maps = distinctMaps(documents);
  const words = neighbourhoodWordsFor(options.language);
  const messages = messagesFor(options.language);
  const places = sharedPlaces(maps, { ...options, least }).sort(byWeight);
  // The middle of a map is a person, so that every map can be read alike; here it stands for all of the neighbourhood.
  const alters: Alter[] = [{ id: 'neighbourhood', kind: 'person', name: options.title ?? words.title }];
  const ties: Tie[] = [];
  places.forEach((place, at) => {
    alters.push({
      id: `place-${at + 1}`, kind: place.kind, name: place.name, ...(place.sector ? { sector: place.sector } : {}), ring: ringOf(place.maps, maps.length),
      role: [count(messages, words.maps, place.maps), count(messages, words.people, place.guests.length)].join(', '),
      maps: place.maps, people: place.guests.length,
    });
  });
  guestsIn(places, people).forEach(({ guest, at }, index) => {
    const id = `person-${index + 1}`;
    alters.push({ id, kind: 'person', name: people === 'named' ? guest.name : (guest.resident ? words.resident : words.other)(index + 1) });
    for (const place of at) ties.push({ id: `found-${ties.length + 1}`, from: id, to: `place-${place + 1}` });
  });
  return {
    format: 'network-map', version: 1, id: 'neighbourhood', title: options.title ?? words.title, language: messages.lang, layout: 'neighbourhood',
    neighbourhood: { maps: maps.length, people, least },
    rings: words.rings.map((label, ring) => ({ id: `ring-${ring + 1}`, label })),
    versions: [createVersion('v1', alters[0]!, { alters, ties })], current: 'v1',
    plan: { goals: [], actions: [], decisions: [] }, events: [],
  };
}

/** How near to the middle a place stands: nearest what is in at least a third of the maps, next what is in at least a tenth. */
function ringOf(place: number, all: number): string {
  return `ring-${place * 3 >= all ? 1 : place * 10 >= all ? 2 : 3}`;
}

/** What stands in most maps comes first; what is alike comes by name, and never in the order of the maps. */
function byWeight(a: SharedPlace, b: SharedPlace): number {
  return b.maps - a.maps || b.guests.length - a.guests.length || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.key < b.key ? -1 : 1);
}

/** Who is to be drawn, and at which places. Their order says nothing that is not drawn: not whose map they are on. */
function guestsIn(places: readonly SharedPlace[], people: NonNullable<MergeOptions['people']>): { guest: Guest; at: number[] }[] {
  if (people === 'none') return [];
  const all = places.flatMap(({ guests }, place) => guests.map((guest) => ({ guest, at: [place] })));
  const told = people === 'apart' ? all : linked(all);
  const key = ({ guest, at }: { guest: Guest; at: number[] }): string => [at.map((place) => String(place).padStart(6, '0')).join(), guest.resident ? 0 : 1, people === 'named' ? guest.name : ''].join(' ');
  return told.map((one) => ({ one, key: key(one) })).sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ one }) => one);
}

/** Each one once, with all places where they are found. */
function linked(all: readonly { guest: Guest; at: number[] }[]): { guest: Guest; at: number[] }[] {
  const once = new Map<string, { guest: Guest; at: number[] }>();
  for (const { guest, at } of all) {
    const before = once.get(guest.key);
    if (before) {
      before.at.push(...at);
      before.guest = { ...before.guest, resident: before.guest.resident || guest.resident, name: [before.guest.name, guest.name].sort()[0]! };
    } else once.set(guest.key, { guest, at: [...at] });
  }
  return [...once.values()];
}
