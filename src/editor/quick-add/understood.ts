import type { AlterKind, Gender, TieQuality } from '../../model/vocabulary.js';

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
}
