/** What a repair did; stable, for programs and for the words that an import report is made of. */
export type RepairCode =
  | 'list-added' | 'version-added' | 'current-set' | 'id-renamed' | 'resident-added' | 'resident-made-person'
  | 'tie-dropped' | 'member-dropped' | 'partner-dropped' | 'child-dropped' | 'touch-dropped' | 'plan-reference-dropped'
  | 'number-removed' | 'place-dropped' | 'not-shown';

/** One thing that was repaired so that the document is sound. */
export interface Repair {
  code: RepairCode;
  /** JSON path in the document as it came in. */
  place: string;
  /** What a sentence about it needs, such as `id`, `from`, `to`, and `why`: `dangling`, `self`, `repeated`, `own-ancestor`, `too-many`. */
  about: Record<string, string>;
}
