/** What can be wrong between the parts of a document whose parts are each well formed; stable, for programs. */
export type ViolationCode =
  | 'no-version' | 'no-current' | 'duplicate-id' | 'repeated'
  | 'no-resident' | 'resident-not-person'
  | 'dangling-tie' | 'self-tie' | 'dangling-member' | 'dangling-partner' | 'too-many-partners'
  | 'dangling-couple' | 'dangling-child' | 'own-ancestor' | 'dangling-touch' | 'dangling-plan' | 'not-finite';

/** One broken invariant of a document. */
export interface Violation {
  code: ViolationCode;
  /** JSON path, such as `versions[0].ties[3].from`. */
  place: string;
  /** The id or value concerned. */
  about: string;
}
