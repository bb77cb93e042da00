/**
 * The most a document may hold. Far above any network that was ever drawn by hand,
 * and low enough that a hostile file cannot exhaust a tablet.
 */
export const LIMITS = {
  /** Characters of an id. */
  id: 200,
  /** Characters of one word of a list, such as a tie quality or a sector id of another program. */
  word: 200,
  /** Characters of a name, label or title. */
  label: 1000,
  /** Characters of a note, reason or story. */
  text: 100_000,
  /** Alters in one version. */
  alters: 12_000,
  /** Ties in one version. */
  ties: 40_000,
  /** Records in any other list, and references in one record. */
  list: 5000,
  versions: 500,
  /** Hours that one action took. */
  hours: 10_000,
  /** Objects and lists within each other. */
  depth: 100,
  /** Characters of a file. */
  file: 50_000_000,
  /** Values (texts, numbers, lists …) in a whole document. */
  values: 5_000_000,
} as const;
