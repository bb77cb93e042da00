import type { PictoWords } from '../../words/picto-words.js';
import type { ViewContext } from '../view-context.js';
import type { Voice } from './voice.js';

/** What is asked about somebody, or about a tie, one a screen. */
export type Step = 'figure' | 'group' | 'near' | 'tie' | 'gets' | 'gives' | 'connect';

/** What the pictures of one element remember between renders; nothing of it is about anybody. */
export interface PictoState {
  /** Who or what the step is about: ids of the selection. */
  about: string;
  step: Step;
  /** A tap reads a picture aloud instead of choosing it. */
  listening: boolean;
  voice: Voice;
  /** The question to go to with who is chosen next. */
  next?: Step;
  /** What the pictures that are shown now work with. */
  now?: PictoContext;
  /** Where the pictures are on the page. */
  place?: HTMLElement;
  /** Told where the pictures are, or that they are there no longer; always the same, so that it is only told when that changes. */
  placed: (place?: Element) => void;
}

/** What the screens of picto mode work with. */
export interface PictoContext extends ViewContext {
  readonly say: PictoWords;
  readonly state: PictoState;
  /** Goes to another question and brings the keyboard there. */
  go(step: Step): void;
}
