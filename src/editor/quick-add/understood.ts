import type { AlterKind, Gender, SupportKind, TieQuality } from '../../model/vocabulary.js';

/** What a typed line says about somebody. What was not said is absent; `role` holds every word that was not understood. */
export interface Understood {
  name: string;
  kind: AlterKind;
  /** True when the line seems to name several, who are taken as one: "Cor en Mien". */
  asOne?: boolean;
  /** The words for the relation, as they were typed. */
  role?: string;
  /** Sector id: a default one, or one of the document's own if its label was typed. */
  sector?: string;
  /** Ring id, as the sector. */
  ring?: string;
  /** True when the ring was not said but follows from the sector. */
  ringAssumed?: boolean;
  gender?: Gender;
  age?: number;
  birthYear?: number;
  deceased?: boolean;
  deathYear?: number;
  /** Lives with the resident. */
  home?: boolean;
  thinksAlong?: boolean;
  informalCarer?: boolean;
  livedExperience?: boolean;
  actionTeam?: boolean;
  /** Quality of the tie with the resident; absent means not asked. */
  quality?: TieQuality;
  /** No tie with the resident, or none yet. */
  noTie?: boolean;
  /** Support that the resident gives to them. */
  gives?: SupportKind[];
  /** Support that the resident gets from them. */
  gets?: SupportKind[];
  /** What they do for each other, as it was typed, where that says more than the kind of support. */
  tieNote?: string;
  /** Family of who stands before them in the same line: "Mira en haar zoon Teun". */
  kin?: KinSaid;
}

/** How somebody is family of the people so many places earlier: a child has one or two parents, a partner or a parent is of one. */
export interface KinSaid { as: 'child' | 'partner' | 'parent'; back: readonly number[] }
