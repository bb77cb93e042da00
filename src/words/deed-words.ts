/** What a command can have done; the key of its announcement. */
export type DeedKey =
  | 'alter-added' | 'alters-added' | 'alters-removed' | 'alter-changed' | 'alters-changed' | 'alters-told' | 'alter-renamed' | 'alter-moved' | 'alters-moved'
  | 'list-joined' | 'list-left' | 'alter-placed' | 'alter-unpinned' | 'tidied'
  | 'tie-added' | 'tie-changed' | 'tie-reversed' | 'ties-removed'
  | 'home-joined' | 'home-left' | 'household-added' | 'household-changed' | 'household-removed'
  | 'couple-added' | 'couple-changed' | 'couple-removed' | 'child-added' | 'children-added' | 'child-changed' | 'child-removed' | 'sibling-added'
  | 'theme-added' | 'theme-changed' | 'theme-removed'
  | 'resident-changed' | 'document-changed' | 'document-loaded'
  | 'division-added' | 'division-renamed' | 'division-moved' | 'division-removed'
  | 'version-added' | 'version-changed' | 'version-removed' | 'event-added' | 'event-changed' | 'event-removed'
  | 'answer-changed' | 'question-skipped'
  | 'plan-added' | 'plan-changed' | 'plan-removed' | 'closing-changed' | 'closing-added' | 'closing-removed';

/** What a deed's sentence is filled with: names isolated, ids already turned into words. */
export interface DeedWords {
  name: string;
  names: string;
  count: number;
  /** The name before it was changed. */
  before: string;
  from: string;
  to: string;
  /** Whether what was set is what `to` gives, so that nobody needs to know which way a tie was drawn; absent for anything else. */
  isTurned?: boolean;
  /** Empty where it does not apply. */
  sector: string;
  ring: string;
  quality: string;
  field: string;
  /** Empty when the field was cleared. */
  value: string;
  /** What kind of theme it is. */
  theme: string;
  /** Several fields at once, so that there is no one value. */
  several: boolean;
  resident: string;
}
