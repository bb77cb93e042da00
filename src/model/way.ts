import type { Extensible } from './document.js';
import type { LayoutName, SupportKind, ThemeKind } from './vocabulary.js';

/** Words per language. Dutch is always there; a language that is not falls back on it. */
export interface Wording extends Extensible {
  nl: string;
  en?: string;
}

/** What a question asks for, which says what it is answered with and where the answer is kept. */
export const ASKINGS = [
  'text', 'story', 'question', 'present', 'people', 'place', 'support-got', 'support-given', 'contact', 'quality', 'knows', 'themes', 'look',
  'goal', 'ideas', 'step', 'ask', 'decision', 'review', 'sharing', 'changes', 'ties-changed', 'results', 'experience',
] as const;
export type Asking = (typeof ASKINGS)[number];

/** What is known of whoever is named in answer to a question, and what a tap on somebody of the map says of them. */
export interface QuestionFacts extends Extensible {
  kind?: string;
  sector?: string;
  ring?: string;
  /** Lives with the resident. */
  home?: boolean;
  thinksAlong?: boolean;
  informalCarer?: boolean;
  livedExperience?: boolean;
  actionTeam?: boolean;
  roleTime?: string;
  /** Of the tie with the resident. */
  quality?: string;
  /** Named, but not placed on the map yet. */
  waiting?: boolean;
}

/** One question of an interview. A question with the id of a standard one takes from it what it does not say itself. */
export interface Question extends Extensible {
  id: string;
  asks?: Asking;
  text?: Wording;
  hint?: Wording;
  /** Things to think of. */
  prompts?: Wording[];
  facts?: QuestionFacts;
  /** What the themes are that it asks for. */
  theme?: ThemeKind;
  /** The kinds of support that it asks about; absent means all. */
  support?: SupportKind[];
  /** For the worker: the answer is in no copy that is shared. */
  worker?: boolean;
  /** Only asked while nobody else is there, and only where the host lets ties be called unsafe. */
  alone?: boolean;
}

/** A question with all that it takes from the standard one of its id. */
export type WholeQuestion = Question & { asks: Asking; text: Wording };

/** A chapter of an interview. */
export interface WayPart extends Extensible {
  id: string;
  name: Wording;
  questions: Question[];
}

/** A sector or ring of a way of working. */
export interface WayLabel extends Extensible {
  id: string;
  label?: Wording;
}

/** The interface's words that a way of working may replace. */
export const WAY_WORDS = ['resident', 'trouble', 'strength', 'dream'] as const;
export type WayWord = (typeof WAY_WORDS)[number];

/** A way of working as data: which questions in which order, in which words, and how the map is drawn. */
export interface WayOfWorking extends Extensible {
  format: 'network-map-way';
  /** Version of the format. */
  version: 1;
  id: string;
  name: Wording;
  /** What it is, in a sentence or two. */
  about?: Wording;
  words?: { [Word in WayWord]?: Wording };
  /** Own sectors, clockwise. */
  sectors?: WayLabel[];
  /** Own rings, nearest first. */
  rings?: WayLabel[];
  layout?: LayoutName;
  look?: { notation?: string; support?: boolean; themes?: boolean } & Extensible;
  parts: WayPart[];
  /** Asked instead of `parts` when the map has an earlier moment; absent means the standard ones. */
  followUp?: WayPart[];
}
