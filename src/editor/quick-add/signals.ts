import type { TieQuality } from '../../model/vocabulary.js';
import type { Understood } from './understood.js';

/** What a phrase says apart from the relation: closeness, tie quality and facts; it is taken out of the text. */
export type Signal = Partial<Pick<Understood, 'quality' | 'ring' | 'deceased' | 'home' | 'thinksAlong' | 'actionTeam' | 'noTie'>>;

/** Phrases of both languages for each signal, separated by `|`, in small letters and without accents. */
const QUALITIES: Readonly<Record<TieQuality, string>> = {
  sterk: 'sterk|sterke band|heel sterk|heel sterke band|hecht|hechte band|goede band|steunend|steunende band|strong|strong tie|strong bond|very strong|supportive',
  gewoon: 'gewoon|gewone band|normaal|normale band|ordinary|ordinary tie|normal|normal tie|normal bond',
  zwak: 'los|losse band|los contact|zwak|zwakke band|oppervlakkig|oppervlakkig contact|weak|weak tie|weak bond|loose|loose tie',
  gespannen: 'gespannen|gespannen band|spanning|spanningen|veel spanning|ruzie|veel ruzie|conflict|moeizaam|moeizaam contact|moeizame band|stroef|stroef contact|tense|tense tie|tension|stressful|strained|quarrel|quarrels',
  dubbel: 'steun en spanning|dubbel|dubbele band|allebei|haat-liefde|support and tension|supportive and stressful|both|mixed|ambivalent',
  'heel-nauw': 'heel nauw|te nauw|heel nauwe band|te nauwe band|too close|fused|enmeshed',
  verbroken: 'verbroken|verbroken band|verbroken contact|contact verbroken|geen contact|geen contact meer|broken|broken tie|broken off|cut off|no contact|no longer in touch',
  hersteld: 'hersteld|hersteld contact|weer contact|contact hersteld|back in touch|repaired|restored',
  slapend: 'slapend|slapend contact|slapende band|lang niet gezien|lang niet gesproken|dormant|dormant tie|out of touch|lost touch',
  gewenst: 'gewenst|gewenst contact|gewenste band|wens|wished|wished for|wished-for|wished contact',
  onveilig: 'onveilig|onveilige band|unsafe',
};

const RINGS: Readonly<Record<string, string>> = {
  'heel-dichtbij': 'heel dichtbij|heel dicht bij|heel-dichtbij|zeer dichtbij|allerdichtst|het dichtst bij|very close|closest|very near|inner circle',
  dichtbij: 'dichtbij|dicht bij|nabij|close|near|nearby|quite close',
  'verder-weg': 'verder weg|verder-weg|verder|ver weg|ver|op afstand|further away|farther away|further|far away|far|distant',
  outside: 'buiten de cirkel|buiten de cirkels|outside the circle|outside the circles|outside',
};

const FACTS: readonly (readonly [Signal, string])[] = [
  [{ deceased: true }, 'overleden|is overleden|gestorven|is dood|dood|†|died|has died|dead|deceased|passed away|wijlen'],
  [{ home: true }, 'in huis|bij mij in huis|bij ons in huis|woont in huis|woont bij mij|woont bij mij in huis|woont bij ons|woont bij ons in huis|woont hier|woont thuis|inwonend|thuiswonend|samenwonend|woont samen met mij|we wonen samen|zelfde huis|lives with me|living with me|lives with us|lives here|lives at home|at home|in the house|in my house|in our house|same house|same household|live-in'],
  [{ noTie: true }, 'geen band|nog geen band|geen band met mij|no tie|no tie yet'],
  [{ thinksAlong: true }, 'meedenker|denkt mee|denkt met mij mee|thinks along|thinking along|thinks with me'],
  [{ actionTeam: true }, 'actieteam|in het actieteam|action team|in the action team'],
];

function listOf(): Map<string, Signal> {
  const all = new Map<string, Signal>();
  const put = (signal: Signal, phrases: string): void => { for (const phrase of phrases.split('|')) all.set(phrase, signal); };
  for (const [quality, phrases] of Object.entries(QUALITIES)) put({ quality: quality as TieQuality }, phrases);
  for (const [ring, phrases] of Object.entries(RINGS)) put({ ring }, phrases);
  for (const [signal, phrases] of FACTS) put(signal, phrases);
  return all;
}

/** Every phrase with what it signals. */
export const SIGNALS: ReadonlyMap<string, Signal> = listOf();

/** The number of words in the longest phrase. */
export const LONGEST_SIGNAL = Math.max(...[...SIGNALS.keys()].map((phrase) => phrase.split(' ').length));
