import type { Alter, NetworkDocument } from '../model/document.js';

/**
 * How much of the people of the maps a neighbourhood shows:
 * `none` counts them only; `apart` draws each one at each place under a name that says nothing, another one at every place;
 * `linked` gives one such name to whoever is found at several places; `named` shows real names.
 */
export type PeopleShown = 'none' | 'apart' | 'linked' | 'named';

/** How maps become a neighbourhood. */
export interface MergeOptions {
  /** What is shown of people; `apart` unless the host says otherwise. */
  people?: PeopleShown;
  /** In how many maps a place must stand to be shown: two or more. */
  least?: number;
  /** Language of the words in the neighbourhood: `nl` or `en`. */
  language?: string;
  /** What the neighbourhood is called. */
  title?: string;
  /** Which entry of a catalogue a place is; without an answer it is known by its name and kind. By default its `catalogueId` field. */
  catalogueId?: (alter: Alter) => string | undefined;
  /** Says by the same answer that people of several maps are one and the same. People are never taken for one another without it. */
  samePerson?: (alter: Alter, document: NetworkDocument) => string | undefined;
}
