import type { AlterKind, DefaultSector, Gender } from '../../model/vocabulary.js';

/** What a word for a relation tells about who it is used for. */
export interface Meaning {
  sector?: DefaultSector;
  gender?: Gender;
  kind?: AlterKind;
  /** 3 decides against all else (volunteer), 2 is a word for people, 1 a word for where they are known from. */
  weight: 1 | 2 | 3;
  informalCarer?: boolean;
  livedExperience?: boolean;
}

/** Words for relations in one language. */
export interface Lexicon {
  /** Words and phrases, separated by `|`, in small letters and without accents. */
  words: readonly (readonly [Meaning, string])[];
  /** Words that end compounds, such as "voetbaltrainer". */
  heads: readonly (readonly [Meaning, string])[];
  /** Beginnings that leave the meaning of a word for family as it is, such as "stief". */
  prefixes: readonly string[];
  /** Words before a name that belong to it; with the gender they tell. */
  titles: readonly (readonly [Gender | undefined, string])[];
}
