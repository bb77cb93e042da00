import type { AlterId } from '../../model/document.js';
import type { AlterKind, ChildKind, CoupleStatus, Gender, SupportKind, TieQuality } from '../../model/vocabulary.js';

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
  /** Family of others: of who stands before them in the same line ("Mira en haar zoon Teun"), of the resident, or of somebody else on the map. */
  kin?: readonly KinSaid[];
  /** Whom else they have something to do with: "voetbaltrainer van Ilias". */
  ties?: readonly TiedSaid[];
  /** With whom they live, if that is not the resident. */
  livesWith?: Named;
  /** Who this is, when they are on the map or on the long list already: then all that is said is said of them. */
  there?: AlterId;
  /** A name that takes the place of one that was only a word: "mijn moeder heet Fatma". */
  called?: string;
  /** Family that the words do not tell for certain: to be asked, never taken. */
  mayBe?: readonly KinSaid[];
  /** Who else of the map could be meant by the name. */
  alike?: readonly AlterId[];
}

/** Somebody a line refers to: so many places earlier in the same list, or by id on the map. */
export type Named = number | AlterId;

/** How somebody is family of others: a child has one or two parents, a parent any number of children, twins are of all others who were born with them; all else is of one. */
export interface KinSaid {
  as: 'child' | 'partner' | 'parent' | 'sibling';
  of: readonly Named[];
  /** Of a child, if not by birth. */
  kind?: ChildKind;
  /** Of brothers and sisters who were born together: twins, triplets. */
  twins?: true;
  identical?: boolean;
  /** Of a child or parent: the other parent is somebody else than that of a half-brother or half-sister. */
  apart?: true;
  /** Of a couple, where the word tells it. */
  status?: CoupleStatus;
  /** The names of all of whom it would be said, to be told. */
  names?: readonly string[];
  /** What is so too, once it is taken: a partner is called that, and is family. */
  told?: Pick<Understood, 'role' | 'sector' | 'ring' | 'ringAssumed'>;
}

/** A tie with somebody else than the resident, with what was said of it in words. */
export interface TiedSaid {
  with: Named;
  note?: string;
  quality?: TieQuality;
  /** Support that who the line is about gives to them. */
  gives?: SupportKind[];
  gets?: SupportKind[];
}
