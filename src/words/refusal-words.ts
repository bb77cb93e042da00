/** Why a command did not run; the key of the sentence that says so. */
export type RefusalKey =
  | 'readonly' | 'not-ready' | 'host' | 'invalid' | 'gone' | 'empty-line' | 'no-name' | 'one-name' | 'resident-stays' | 'resident-in-centre' | 'resident-is-person' | 'nothing-chosen'
  | 'self-tie' | 'already-tied' | 'no-such-sector' | 'no-such-ring' | 'no-such-word' | 'too-long' | 'too-many' | 'bad-age' | 'bad-year' | 'bad-date' | 'bad-hours' | 'lives-at-home'
  | 'innermost' | 'outermost' | 'last-place' | 'persons-only' | 'own-ancestor' | 'own-partner' | 'already-couple' | 'couple-full' | 'already-child'
  | 'parent-is-child' | 'nobody-in-it' | 'already-there' | 'on-map' | 'not-placed' | 'resident-once' | 'nothing-copied' | 'bad-clip' | 'long-list' | 'last-version'
  | 'last-division' | 'no-words' | 'no-date' | 'not-in-room' | 'not-shown-here';

/** What a refusal's sentence is filled with; names are isolated. */
export interface RefusalWords { name: string; other: string; value: string; reason: string; most: string }
