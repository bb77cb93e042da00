import type { SupportKind, TieQuality } from '../../../src/model/vocabulary.js';
import { messagesFor } from '../../../src/words/messages-for.js';
import { fixtureJson, storyDocument } from '../../fixture.js';
import type { Story } from '../../story.js';
import { canonical } from './canonical.js';

/** A tie as it is told: who with whom, the chip for how it is, and the chips for what each gives. */
export type ToldTie = { from: string; to: string; quality: string; gives: string[]; gets: string[] };

const words = messagesFor('nl');
const story = fixtureJson<Story>('stories/S01.json');
const nameOf = (id: string): string =>
  id === 'r' ? story.bewoner.naam : story.personen.find((person) => person.id === id)!.naam;

/** An empty list in the story was asked and answered with "nothing". */
const chipsOf = (kinds: readonly string[]): string[] =>
  kinds.length ? kinds.map((kind) => words.support[kind as SupportKind].label) : ['niets'];

const ties: ToldTie[] = story.banden.map(({ a, b, k, ab, ba }) => ({
  from: nameOf(a),
  to: nameOf(b),
  quality: words.qualities[k as TieQuality].chip,
  gives: chipsOf(ab),
  gets: chipsOf(ba),
}));

/** The story as it was written down. */
export const s01Story = story;

/** The intake story S01 as a professional puts it on the map. */
export const s01 = {
  resident: story.bewoner.naam,
  age: String(story.bewoner.lft),
  gender: 'vrouw',
  /** Everybody in one line each, in words as they come; "m" where the words do not tell. */
  lines: [
    'Ilias, zoon, 15, in huis, gespannen',
    'Sofie, dochter, 9, in huis, sterk',
    'Rob, ex-partner, 44, m, verder weg, gespannen',
    'Oma Truus, moeder, 70, sterk, dichtbij',
    'Karim, broer, 38, verder weg, verbroken',
    'Els, vriendin, 43, sterk, heel dichtbij, meedenker',
    'Piet, buurman, 63, gewoon, dichtbij',
    'mevr. Dols, mentor op school, los',
    'Jos, voetbaltrainer (vrijwilliger), 50, m',
    'Opa Ali, vader, heel dichtbij, overleden',
  ],
  /** Whose child somebody is besides, which no role tells. */
  parents: 'Rob is de vader van Ilias en Sofie',
  withResident: ties.filter(({ from }) => from === story.bewoner.naam),
  amongOthers: ties.filter(({ from }) => from !== story.bewoner.naam),
  couples: [
    {
      one: 'Rob',
      other: 'Nadia Hamers',
      status: 'gescheiden',
      since: '2008',
      until: '2021',
    },
    {
      one: 'Oma Truus',
      other: 'Opa Ali',
      status: 'partner overleden',
      since: '',
      until: '',
    },
  ],
  /** The word on the chip for a quality. */
  chip: (quality: string): string => words.qualities[quality as TieQuality].chip,
  /** Actions it takes, and no more. */
  most: { keyboard: 152, mouse: 112, touch: 118 },
  /** Comes with his typed line, but in the story he has none. */
  strayTieOf: 'Jos',
  /** What must come out. */
  wanted: canonical(storyDocument('S01').versions[0]!),
};
