import type { RepairCode } from '../model/repair.js';

/** What an import or export says about one thing it kept, changed or left out; stable, for programs. */
export type ReportCode =
  | 'people' | 'not-people' | 'resident-ties' | 'other-ties' | 'versions'
  | 'encoding' | 'sector-from-role' | 'sector-without-angle' | 'kind-guessed' | 'gender-from-role' | 'multiplex' | 'tie-unknown' | 'outside' | 'kept-aside'
  | 'hazard-key' | 'no-resident' | 'no-current' | 'duplicate-id' | 'id-reused' | 'missing-id' | 'too-long' | 'not-text'
  | 'age-not-number' | 'not-number' | 'gender-unknown' | 'date-unreadable'
  | 'not-a-record' | 'dangling-tie' | 'self-tie' | 'duplicate-tie' | 'no-position' | 'bad-line'
  | 'lost-quality' | 'lost-support' | 'lost-money' | 'lost-tie-facts' | 'lost-several-ties' | 'lost-kind' | 'ties-not-allowed' | 'lost-marks' | 'lost-own-sector' | 'lost-own-rings'
  | 'sector-not-asked' | 'ring-not-asked' | 'lost-households' | 'lost-family' | 'lost-themes' | 'lost-plan' | 'lost-events' | 'lost-closing' | 'lost-story' | 'lost-reflection' | 'lost-answers'
  | 'lost-waiting' | 'lost-versions' | 'lost-support-kinds' | 'lost-notes'
  | RepairCode;

/** What a sentence about an import or export needs. */
export interface ReportFacts {
  /** How many things it is about. */
  count?: number;
  /** The person, as named in the file. */
  name?: string;
  /** The other person of a tie. */
  other?: string;
  /** What the file says, at most 200 characters of it. */
  value?: string;
  /** Name of a field in the file. */
  field?: string;
}

/** A sentence for every entry of a report, in one language. */
export interface ReportSentences {
  readonly lang: 'nl' | 'en';
  /** What a note calls an age that is text. */
  readonly age: string;
  readonly kept: string;
  readonly changed: string;
  readonly dropped: string;
  readonly lost: string;
  readonly nothing: string;
  /** What to do about an entry that points at something wrong in the file. */
  readonly remedies: { readonly [code in ReportCode]?: string };
  /** What to do about any other such entry. */
  readonly remedy: string;
  readonly entries: { readonly [code in ReportCode]: (facts: ReportFacts) => string };
}
