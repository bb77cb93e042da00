import type { CanvasWords } from './canvas-words.js';
import type {
  AlterKind, ChildKind, CoupleStatus, DecisionAnswer, DefaultRing, DefaultSector, Frequency, Gender, RoleTime, SupportKind, ThemeKind,
  TieQuality,
} from '../model/vocabulary.js';
import type { DeedKey, DeedWords } from './deed-words.js';
import type { FigureWords } from './figure-words.js';
import type { FieldName } from './field-name.js';
import type { RefusalKey, RefusalWords } from './refusal-words.js';
import type { Sentences } from './sentences.js';
import type { Signs } from './signs.js';

/** A phrase in each plural form of a language; `#` stands for the number. */
export type Counted = { readonly [form in Intl.LDMLPluralRule]?: string } & { readonly other: string };

/** The words for one tie quality: in a sentence or legend, on a chip, and counted. */
export interface QualityWords { label: string; chip: string; counted: Counted }

/** The words for one kind of support, on a chip or in a sentence. */
export interface SupportWords { label: string }

/** Everything the library says about people, ties and maps in one language; the interface's own words are elsewhere. */
export interface Messages {
  /** Language tag, for `lang` and for Intl. */
  readonly lang: string;
  /** What the map itself says while it is being worked on. */
  readonly canvas: CanvasWords;
  readonly qualities: Readonly<Record<TieQuality, QualityWords>>;
  readonly support: Readonly<Record<SupportKind, SupportWords>>;
  /** Sector names as a heading writes them; `''` is for who has none yet. */
  readonly sectors: Readonly<Record<DefaultSector | '', string>>;
  readonly rings: Readonly<Record<DefaultRing | 'outside', string>>;
  readonly kinds: Readonly<Record<AlterKind, string>>;
  /** What somebody without a name is called by their picture, alone and in a group. */
  readonly figures: FigureWords;
  readonly genders: Readonly<Record<Gender, string>>;
  readonly frequencies: Readonly<Record<Frequency, string>>;
  readonly coupleStatuses: Readonly<Record<CoupleStatus, string>>;
  readonly childKinds: Readonly<Record<ChildKind, string>>;
  readonly themeKinds: Readonly<Record<ThemeKind, string>>;
  readonly roleTimes: Readonly<Record<RoleTime, string>>;
  readonly tieStatuses: Readonly<Record<'asked' | 'accepted' | 'ended', string>>;
  readonly decisionAnswers: Readonly<Record<DecisionAnswer, string>>;
  readonly fields: Readonly<Record<FieldName, string>>;
  readonly signs: Signs;
  readonly sentences: Sentences;
  readonly deeds: Readonly<Record<DeedKey, (words: DeedWords) => string>>;
  readonly refusals: Readonly<Record<RefusalKey, (words: RefusalWords) => string>>;
  /** Other words of the same language as the map's way of working has them, where it has its own. */
  readonly reword?: <Words extends object>(words: Words) => Words;
}
